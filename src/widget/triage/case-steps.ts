import type { Atlas, Case, Id, Outcome, Step } from '#domain/contract.d.ts';
import { atlasFor, isFact } from '#domain/overlay/rules-event.ts';
import { buildModel } from '#domain/triage/build-model.ts';
import { replay, withEvent, withoutEvent } from '#domain/triage/case.ts';
import { type CaseEvent, UNKNOWN, WHAT_YOU_SEE, WHERE_SEEN } from '#domain/triage/case-event.ts';
import { HAND_OVER_ANYWHERE } from '#domain/triage/hand-over.ts';
import { nextStep } from '#domain/triage/next-step.ts';
import { planOf } from '#domain/triage/plan-of.ts';
import { standingOf } from '#domain/triage/standing.ts';
import { type Line, lineOf } from '#domain/triage/transcript.ts';
import { answerLabel, symptomTitle } from '#domain/triage/wording.ts';
import type { Words } from '../words.ts';

/** An event that the reader made at a step, as a line of what was done so far. */
export interface Taken extends Line {
  /** Its place among the events of the case. */
  readonly place: number;
}

const STEPS: readonly CaseEvent['kind'][] = ['answer', 'outcome', 'preparation'];

/** The answers and outcomes so far, in their order; signs and accesses are no steps. */
export function takenSteps(atlas: Atlas, c: Case): Taken[] {
  return (c.events as readonly CaseEvent[]).flatMap((event, place) =>
    STEPS.includes(event.kind) ? [{ place, ...lineOf(atlas, event) }] : [],
  );
}

/** What the case is about: the signs that it began with. */
export function signsOf(atlas: Atlas, c: Case): { readonly id: Id; readonly title: string }[] {
  return (c.events as readonly CaseEvent[]).flatMap((event) =>
    event.kind === 'sign' ? [{ id: event.symptom, title: symptomTitle(atlas, event.symptom) }] : [],
  );
}

/** Without what holds for everybody in a company, which was no step. */
function ownSteps(atlas: Atlas, c: Case): Taken[] {
  return takenSteps(atlas, c).filter(({ place }) => !isFact(atlas, c.events[place] as CaseEvent));
}

/** Of the step that is next: the first is 1. */
export function stepNumber(atlas: Atlas, c: Case): number {
  return ownSteps(atlas, c).length + 1;
}

/** The case before its last step; undefined before the first. */
export function stepBack(atlas: Atlas, c: Case): Case | undefined {
  const last = ownSteps(atlas, c).at(-1);
  return last && withoutEvent(c, last.place);
}

/** The case with its signs, its accesses and a company's rules, and no step taken. */
export function startAgain(given: Atlas, c: Case): Case {
  const atlas = atlasFor(given, c);
  // Rules come back from the atlas, with what holds for everybody.
  const kept = (c.events as readonly CaseEvent[]).filter(({ kind }) => kind !== 'rules' && !STEPS.includes(kind));
  return replay(atlas, atlas.version, kept);
}

/** The step at which an event was made, to take it again. */
export function stepOfEvent(atlas: Atlas, c: Case, place: number): Step | undefined {
  const event = (c.events as readonly CaseEvent[])[place];
  if (event?.kind === 'answer') return questionStep(atlas, c, place, event);
  if (event?.kind === 'outcome') {
    const to = event.step === HAND_OVER_ANYWHERE ? 'client' : planOf(atlas).fixes.get(event.step)?.to;
    return to === undefined
      ? { kind: 'fix', id: event.step, access: event.via ?? firstAccess(atlas, event.step), why: [], cost: 0 }
      : { kind: 'hand-over', id: event.step, to, evidence: [], why: [], cost: 0 };
  }
  // For which fix it is does not show in the event; the words of the preparation are the same for all.
  if (event?.kind === 'preparation') return { kind: 'prepare', id: event.step, for: '', why: [], cost: 0 };
  return undefined;
}

function questionStep(
  atlas: Atlas,
  c: Case,
  place: number,
  { question: id, via }: Extract<CaseEvent, { kind: 'answer' }>,
): Step | undefined {
  if (id === WHAT_YOU_SEE || id === WHERE_SEEN) {
    const asked = nextStep(atlas, withoutEvent(c, place));
    return asked.kind === 'question' && asked.id === id ? asked : undefined;
  }
  const question = atlas.questions.find((one) => one.id === id);
  if (!question) return undefined;
  const access = via ?? planOf(atlas).questions.get(id)?.how[0]?.[0] ?? 'client';
  const answers = [...question.answers, { id: UNKNOWN, label: answerLabel(atlas, id, UNKNOWN) }];
  return { kind: 'question', id, access, answers, why: [], cost: 0 };
}

function firstAccess(atlas: Atlas, fix: Id): Id {
  return planOf(atlas).fixes.get(fix)?.variants[0]?.[0] ?? 'client';
}

/** The case with another outcome at a place; from where it was done stays. */
export function withOutcome(atlas: Atlas, c: Case, place: number, outcome: Outcome): Case {
  const event = (c.events as readonly CaseEvent[])[place];
  if (event?.kind !== 'outcome' && event?.kind !== 'preparation') throw new Error(`no outcome at place ${place}`);
  return withEvent(atlas, c, { ...event, outcome });
}

/** All questions that tell something about what the case can be, answered ones too, those that take least time first. */
export function questionsOfCase(atlas: Atlas, c: Case): Atlas['questions'] {
  const unasked = (c.events as readonly CaseEvent[]).filter(({ kind }) => kind !== 'answer' && kind !== 'outcome');
  const plan = planOf(atlas);
  const { model } = buildModel(plan, standingOf(plan, unasked));
  const ids = new Set(model.questions.map(({ id }) => id));
  for (const event of c.events as readonly CaseEvent[]) if (event.kind === 'answer') ids.add(event.question);
  return [...ids].flatMap((id) => atlas.questions.find((question) => question.id === id) ?? []);
}

/** The answer that stands, if any. */
export function answerOf(c: Case, question: Id): Id | undefined {
  for (const event of c.events as readonly CaseEvent[])
    if (event.kind === 'answer' && event.question === question) return event.answer;
  return undefined;
}

/** The date in a data version; what a mended address may hold instead is said to be none. */
export function dateOf(version: string, { unknownDay }: Pick<Words, 'unknownDay'>): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(version)?.[0] ?? unknownDay;
}
