import type { Access } from '#dataset/vocabulary.ts';
import type { Atlas, Case, Id, Outcome, Step } from '#domain/contract.d.ts';
import type { CaseEvent } from '#domain/triage/case-event.ts';
import { ACCESS_LABELS, minutesLabel, RISK_LABELS } from '#domain/step-labels.ts';
import { planOf } from '#domain/triage/plan-of.ts';
import { element } from '../element.ts';
import { fill, type Words } from '../words.ts';
import { answerOf } from './case-steps.ts';
import { button, copyButton, type Drawing } from './drawing.ts';
import { renderDone, renderHandOver, renderPreparation } from './render-ends.ts';
import { renderFix } from './render-fix.ts';
import { renderQuestion } from './render-question.ts';
import { wordingOf } from './role.ts';
import { type StepRecord, stepText } from './step-text.ts';

/** What the reader may do at a step. */
export interface Choices {
  /** Which step of the case it is; undefined for one that is taken again. */
  readonly number: number | undefined;
  /** An answer that was given before and taken back. */
  readonly remembered: Id | undefined;
  readonly onAnswer: (answer: Id) => void;
  readonly onOutcome: (outcome: Outcome) => void;
  /** Leaves a step that is taken again as it was. */
  readonly onLeave: (() => void) | undefined;
}

const KINDS = {
  question: 'kindQuestion',
  prepare: 'kindPrepare',
  fix: 'kindFix',
  'hand-over': 'kindHandOver',
  done: 'kindDone',
} as const satisfies Record<Step['kind'], keyof Words>;

/** A step with what it is, why it is next, and what can be said about it. */
export function renderStep(drawing: Drawing, c: Case, step: Step, record: StepRecord, choices: Choices): HTMLElement[] {
  return [
    renderKind(drawing, step, choices),
    ...renderBody(drawing, c, step, record, choices),
    ...(step.kind === 'done' ? [] : renderWhy(drawing, step)),
  ];
}

function renderBody(drawing: Drawing, c: Case, step: Step, record: StepRecord, choices: Choices): HTMLElement[] {
  const { onAnswer, onOutcome } = choices;
  const beside = besides(drawing, c, step, record, choices);
  switch (step.kind) {
    case 'question':
      return renderQuestion(drawing, step, {
        record: record.question,
        wording: wordingOf(c),
        chosen: answerOf(c, step.id) ?? choices.remembered,
        onAnswer,
        beside,
      });
    case 'fix':
      return renderFix(drawing, step, { record: record.fix, onOutcome, beside });
    case 'prepare':
      return renderPreparation(drawing, step, record.fix, onOutcome, beside);
    case 'hand-over':
      return renderHandOver(drawing, step, record.fix, onOutcome, beside);
    case 'done':
      return renderDone(drawing, step, endOf(drawing, c));
  }
}

function besides(drawing: Drawing, c: Case, step: Step, record: StepRecord, { onLeave }: Choices): HTMLElement[] {
  const { words } = drawing;
  const send = () => stepText(drawing, step, record, wordingOf(c));
  const sendable = step.kind === 'question' || step.kind === 'fix' || step.kind === 'prepare';
  return [
    ...(sendable ? [copyButton(drawing, words.copyStep, send)] : []),
    ...(onLeave ? [button(words.leaveAsItWas, onLeave)] : []),
  ];
}

function renderKind({ host: { atlas }, words }: Drawing, step: Step, { number }: Choices): HTMLElement {
  const fix = 'id' in step ? atlas.fixes.find(({ id }) => id === step.id) : undefined;
  const minutes = minutesOf(atlas, step);
  const facts = [
    ...(number === undefined ? [words.takenAgain] : [fill(words.stepNumber, { number })]),
    ...(minutes === undefined ? [] : [minutesLabel(minutes)]),
    ...(fix && step.kind === 'fix' ? [RISK_LABELS[fix.risk]] : []),
    ...('access' in step && minutes !== undefined ? [ACCESS_LABELS[step.access as Access]] : []),
  ];
  return element(
    'p',
    { class: 'triage-kind', 'data-kind': step.kind },
    element('strong', {}, words[KINDS[step.kind]]),
    ` ${facts.filter(Boolean).join(' · ')}`,
  );
}

/** Of the step itself: what opens a way in, and what stands for its risk, is not in it. */
function minutesOf(atlas: Atlas, step: Step): number | undefined {
  const plan = planOf(atlas);
  if (step.kind === 'question') return plan.questions.get(step.id)?.how.find(([access]) => access === step.access)?.[1];
  if (step.kind === 'fix') return plan.fixes.get(step.id)?.variants.find(([access]) => access === step.access)?.[1];
  return undefined;
}

/** The last reason says where the case stands; what each answer would point to is one click away. */
function renderWhy({ words }: Drawing, { kind, why }: Step): HTMLElement[] {
  if (why.length === 0) return [];
  const folded = kind === 'question' ? why.slice(0, -1) : [];
  const shown = kind === 'question' ? why.slice(-1) : why;
  const list = (lines: readonly string[]) => element('ul', {}, ...lines.map((line) => element('li', {}, line)));
  return [
    element(
      'div',
      { class: 'triage-why' },
      element('p', {}, element('strong', {}, words.whyThisNow), ' ', shown.join(' ')),
      folded.length > 0
        ? element('details', {}, element('summary', {}, words.whatAnswersPointTo), list(folded))
        : undefined,
    ),
  ];
}

/** The step that ended the case. */
function endOf({ host: { atlas } }: Drawing, c: Case): { id: Id; kind: string | undefined } | undefined {
  for (const event of c.events as readonly CaseEvent[]) {
    if (event.kind !== 'outcome' || event.outcome !== 'fixed') continue;
    const fix = atlas.fixes.find(({ id }) => id === event.step);
    if (fix?.kind === 'hand-over' || fix?.cures.some(({ chance }) => chance !== 'seldom'))
      return { id: event.step, kind: fix.kind };
  }
  return undefined;
}
