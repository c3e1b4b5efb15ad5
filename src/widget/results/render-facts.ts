import type { Atlas } from '#domain/contract.d.ts';
import { element } from '../element.ts';
import type { Fact, RenderOptions } from './render-lookup.ts';
import { button } from '../triage/drawing.ts';
import { fill } from '../words.ts';

/** What was read beside the codes: each answer as a chip that takes it back. Empty where nothing was read. */
export function renderFacts(
  atlas: Pick<Atlas, 'questions'>,
  facts: readonly Fact[],
  options: RenderOptions,
): HTMLElement[] {
  if (facts.length === 0) return [];
  const { words } = options;
  return [
    element(
      'div',
      { class: 'answer-facts', role: 'group', 'aria-label': words.weRead },
      element('span', { class: 'answer-facts-label' }, words.weRead),
      ...facts.map((fact) => renderChip(atlas, fact, options)),
    ),
  ];
}

function renderChip(
  atlas: Pick<Atlas, 'questions'>,
  fact: Fact,
  { words, text, onLeaveOut }: RenderOptions,
): HTMLElement {
  const label = factLabel(atlas, fact, text);
  if (!onLeaveOut) return element('span', { class: 'chip' }, label);
  return button(label, () => onLeaveOut(fact), {
    class: 'chip',
    'data-fact': `${fact.question}.${fact.answer}`,
    'aria-label': fill(words.leaveOut, { what: label }),
  });
}

/** The answer by its label; where the questions are not loaded, the words that gave it. */
export function factLabel(atlas: Pick<Atlas, 'questions'>, { question, answer, at }: Fact, text?: string): string {
  const label = atlas.questions.find(({ id }) => id === question)?.answers.find(({ id }) => id === answer)?.label;
  const said = text?.slice(...at).replaceAll(/\s+/g, ' ');
  return label ?? (said || `${question}: ${answer}`);
}
