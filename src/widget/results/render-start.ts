import type { Atlas, Case, Id } from '#domain/contract.d.ts';
import { caseToUrl } from '#domain/triage/case-to-url.ts';
import { element } from '../element.ts';
import type { Fact, RenderOptions } from './render-lookup.ts';
import { renderFacts } from './render-facts.ts';

/**
 * Where no article is the answer: what was read, and the way into the triage, which asks what is seen. Its address
 * carries ids and never the pasted text.
 */
export function renderStart(atlas: Atlas, facts: readonly Fact[], options: RenderOptions): HTMLElement[] {
  const { words } = options;
  return [
    element(
      'div',
      { class: 'answer-start' },
      element('p', { class: 'answer-hint' }, words.startHint),
      ...renderFacts(atlas, facts, options),
      element('p', { class: 'answer-go' }, renderBegin(atlas, undefined, facts, words.startFromSeen, options)),
    ),
  ];
}

/** The link that begins a case; who holds the answer may follow it in place. */
export function renderBegin(
  { version }: Pick<Atlas, 'version'>,
  symptom: Id | undefined,
  facts: readonly Fact[],
  label: string,
  { href }: RenderOptions,
): HTMLElement {
  return element('a', { class: 'answer-begin', href: href(caseToUrl(caseOf(version, symptom, facts))) }, label);
}

function caseOf(version: string, symptom: Id | undefined, facts: readonly Fact[]): Case {
  const sign = symptom === undefined ? [] : [{ kind: 'sign', symptom }];
  const answers = facts.map(({ question, answer }) => ({ kind: 'answer', question, answer }));
  return { atlas: version, events: [...sign, ...answers], refused: [] };
}
