import type { Atlas, Id } from '#domain/contract.d.ts';
import { element } from '../element.ts';
import type { Fact, RenderOptions } from './render-lookup.ts';
import { renderBegin } from './render-start.ts';
import type { FirstStep } from './first-step.ts';
import { renderFacts } from './render-facts.ts';

/** What a case begins with. */
export interface Begun {
  readonly symptom: Id | undefined;
  readonly facts: readonly Fact[];
}

/**
 * What to do first, what was read that it builds on, and the way into the triage there. Without a step, while it is not
 * known yet or cannot be, the way in stands alone.
 */
export function renderFirst(
  atlas: Atlas,
  { symptom, facts }: Begun,
  first: FirstStep | undefined,
  options: RenderOptions,
): HTMLElement[] {
  const { words, href } = options;
  const article = atlas.symptoms.find(({ id }) => id === symptom);
  return [
    ...(first
      ? [
          element(
            'p',
            { class: 'answer-first-label' },
            element('strong', {}, words.doThisFirst),
            element('span', {}, first.price),
          ),
          element('p', { class: 'answer-step' }, first.text),
        ]
      : []),
    ...renderFacts(first?.atlas ?? atlas, facts, options),
    element(
      'p',
      { class: 'answer-go' },
      renderBegin(atlas, symptom, facts, first ? words.startHere : words.findOutStepByStep, options),
      article ? element('a', { href: href(article.path) }, words.readTheArticle) : undefined,
    ),
  ];
}
