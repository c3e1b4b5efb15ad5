import type { Outcome } from '#domain/contract.d.ts';
import { element } from '../element.ts';
import { button } from './drawing.ts';

export interface OutcomeChoice {
  readonly outcome: Outcome;
  readonly words: string;
  /** One of the answers that most readers have. */
  readonly main?: boolean;
}

/** What can come of a step, as one group of buttons. */
export function renderOutcomes(
  question: string,
  choices: readonly OutcomeChoice[],
  onOutcome: (outcome: Outcome) => void,
): HTMLElement {
  return element(
    'fieldset',
    { class: 'triage-outcomes' },
    element('legend', {}, question),
    ...choices.map(({ outcome, words, main }) =>
      button(words, () => onOutcome(outcome), {
        'data-outcome': outcome,
        part: main ? 'button main-button' : 'button',
        class: main ? 'triage-main' : undefined,
      }),
    ),
  );
}
