import type { Atlas, Case, Id } from '#domain/contract.d.ts';
import { UNKNOWN } from '#domain/triage/case-event.ts';
import { answerLabel } from '#domain/triage/wording.ts';
import { element } from '../element.ts';
import { answerOf } from './case-steps.ts';
import { button, type Drawing, stepHeading } from './drawing.ts';
import { radio } from './render-question.ts';

interface AllOptions {
  readonly wording: 'user' | 'admin';
  /** Gets only the answers that are new or other than before. */
  readonly onAnswers: (answers: readonly (readonly [question: Id, answer: Id])[]) => void;
  readonly onLeave: () => void;
}

/** Every question of the case at once, for those who know: what is left out stays open. */
export function renderAllQuestions(
  drawing: Drawing,
  c: Case,
  questions: Atlas['questions'],
  { wording, onAnswers, onLeave }: AllOptions,
): HTMLElement[] {
  const { host, words } = drawing;
  const rows = questions.map(({ id, text, answers }) => {
    const given = answerOf(c, id);
    return element(
      'fieldset',
      { class: 'triage-compact' },
      element('legend', {}, text[wording]),
      ...[...answers, { id: UNKNOWN, label: answerLabel(host.atlas, id, UNKNOWN) }].map((answer) =>
        radio(id, answer.id, answer.label, answer.id === given, false),
      ),
    );
  });
  const form = element(
    'form',
    { class: 'triage-form' },
    element('p', {}, words.answerWhatYouKnow),
    ...rows,
    element(
      'p',
      { class: 'triage-go' },
      element('button', { type: 'submit', part: 'button main-button', class: 'triage-main' }, words.useAnswers),
      button(words.oneAtATime, onLeave),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = [...new FormData(form)].map(([question, answer]) => [question, String(answer)] as const);
    onAnswers(given.filter(([question, answer]) => answerOf(c, question) !== answer));
  });
  return [stepHeading(drawing, words.allQuestions), form];
}
