import type { Id, Step } from '#domain/contract.d.ts';
import { isOwn } from '#domain/overlay/rules-of.ts';
import { UNKNOWN, WHAT_YOU_SEE, WHERE_SEEN } from '#domain/triage/case-event.ts';
import { questionTitle } from '#domain/triage/wording.ts';
import { element } from '../element.ts';
import { type Drawing, partHeading, stepHeading } from './drawing.ts';
import type { QuestionRecord } from './host.ts';
import { recordLink } from './record-link.ts';
import { renderBlanks, renderSteps } from './render-steps.ts';

export interface QuestionOptions {
  readonly record: QuestionRecord | undefined;
  readonly wording: 'user' | 'admin';
  /** The answer that was given before. */
  readonly chosen: Id | undefined;
  readonly onAnswer: (answer: Id) => void;
  /** What stands beside the button that goes on. */
  readonly beside: readonly Node[];
}

/** A question as a form of its own: how to find out, the answers, and a button; choosing alone changes nothing. */
export function renderQuestion(
  drawing: Drawing,
  step: Extract<Step, { kind: 'question' }>,
  options: QuestionOptions,
): HTMLElement[] {
  const { record, wording, chosen, onAnswer, beside } = options;
  const { host, words } = drawing;
  const { atlas } = host;
  const asked = atlas.questions.find(({ id }) => id === step.id)?.text[wording] ?? questionTitle(atlas, step.id);
  const answers = step.answers.map(({ id, label }) => radio('answer', id, label, id === chosen));
  const form = element(
    'form',
    { class: 'triage-form' },
    element(
      'fieldset',
      {},
      element('legend', {}, stepHeading(drawing, asked)),
      ...howTo(drawing, step, record),
      element('div', { class: 'triage-answers' }, ...answers),
    ),
    element(
      'p',
      { class: 'triage-go' },
      element('button', { type: 'submit', part: 'button main-button', class: 'triage-main' }, words.next),
      ...beside,
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = new FormData(form).get('answer');
    if (typeof given === 'string') onAnswer(given);
  });
  return [form];
}

/** A native radio with its label as one target. Radios of one form that have one name belong together. */
export function radio(name: string, value: string, label: string, checked: boolean, required = true): HTMLElement {
  const input = element('input', { type: 'radio', name, value, required: required ? '' : undefined });
  input.defaultChecked = checked;
  return element(
    'label',
    { class: value === UNKNOWN ? 'triage-answer triage-unknown' : 'triage-answer' },
    input,
    element('span', {}, label),
  );
}

function howTo(
  drawing: Drawing,
  { id, access }: Extract<Step, { kind: 'question' }>,
  record: QuestionRecord | undefined,
): Node[] {
  if (id === WHAT_YOU_SEE || id === WHERE_SEEN) return [];
  const { host, words } = drawing;
  const way = record?.how.find((one) => one.access === access);
  if (!record || !way) {
    const told = record ? words.howIsOnPage : words.howNotLoaded;
    return [element('p', { class: 'triage-how' }, recordLink(host, 'questions', id, told))];
  }
  const others = record.how.length - 1;
  const steps = renderSteps(drawing, way.steps);
  return [
    element(
      'div',
      { class: 'triage-how' },
      partHeading(drawing, words.howToFindOut),
      renderBlanks(drawing, steps),
      steps,
      isOwn(host.atlas, id)
        ? undefined
        : element(
            'p',
            { class: 'triage-more' },
            recordLink(host, 'questions', id, others > 0 ? words.fromElsewhere : words.whatAnswersMean),
          ),
    ),
  ];
}
