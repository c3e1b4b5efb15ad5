import type { Access } from '#dataset/vocabulary.ts';
import type { Atlas, Case, Id, Outcome } from '../contract.d.ts';
import { atlasFor, atlasOf, rulesFirst } from '../overlay/rules-event.ts';
import { startRules } from '../overlay/start-rules.ts';
import { buildModel } from './build-model.ts';
import { type CaseEvent, subjectOf, UNKNOWN } from './case-event.ts';
import { nextStep } from './next-step.ts';
import { planOf } from './plan-of.ts';
import { parsePreparation } from './preparation.ts';
import { refusal } from './refusal.ts';
import { readCodes, readText } from './signs.ts';
import { standingOf } from './standing.ts';

/** What a case can be started from; see `startCase` of the contract. */
export interface Start {
  readonly text?: string;
  readonly codes?: readonly string[];
  readonly symptom?: Id | undefined;
  readonly facts?: Readonly<Record<Id, Id>>;
  readonly has?: readonly Id[];
  readonly lacks?: readonly Id[];
  readonly overlay?: unknown;
}

/** With no access stated, every access is open at its price. Pasted text is read and not kept. */
export function startCase(given: Atlas, from: Start): Case {
  const access = (state: 'has' | 'lacks') => (id: Id) => ({ kind: 'access' as const, access: id as Access, state });
  const { rules, refused } = startRules(given, from.overlay);
  const atlas = atlasOf(given, rules);
  const c = replay(atlas, atlas.version, [
    ...rules,
    ...(from.has ?? []).map(access('has')),
    ...(from.lacks ?? []).map(access('lacks')),
    ...(from.symptom === undefined ? [] : [{ kind: 'sign' as const, symptom: from.symptom }]),
    ...readCodes(atlas, from.codes ?? []),
    ...readText(atlas, from.text ?? ''),
    ...Object.entries(from.facts ?? {}).map(([question, answer]) => ({ kind: 'answer' as const, question, answer })),
  ]);
  return refused.length === 0 ? c : freeze({ ...c, refused: [...refused, ...c.refused] });
}

/**
 * The case that events make, one after the other; what cannot be is refused with its reason and changes nothing. A
 * company's rules come first, wherever they stand.
 *
 * @param version Data version on which the case was started.
 */
export function replay(atlas: Atlas, version: string, events: readonly CaseEvent[]): Case {
  return rulesFirst(atlas, events).reduce<Case>(
    (c, event) => withEvent(atlas, c, event),
    freeze({ atlas: version, events: [], refused: [] }),
  );
}

/** The case with one event more; an event about the same thing is replaced where it stands. */
export function withEvent(atlas: Atlas, c: Case, event: CaseEvent): Case {
  const reason = refusal(planOf(atlasFor(atlas, c)), event);
  if (reason !== undefined) return freeze({ ...c, refused: [...c.refused, Object.freeze({ event, reason })] });
  const events = c.events as readonly CaseEvent[];
  const subject = subjectOf(event);
  const place = events.findIndex((other) => subjectOf(other) === subject);
  const kept = Object.freeze({ ...event });
  return freeze({ ...c, events: place < 0 ? [...events, kept] : events.with(place, kept) });
}

/** The case as if what stands at that place of its events had not happened. */
export function withoutEvent(c: Case, place: number): Case {
  return freeze({ ...c, events: c.events.toSpliced(place, 1) });
}

/** Answers a question, asked or not; answering again changes the answer and keeps from where it was found out. */
export function answer(atlas: Atlas, c: Case, question: Id, given: Id): Case {
  if (given === UNKNOWN) return withEvent(atlas, c, { kind: 'answer', question, answer: given });
  const events = c.events as readonly CaseEvent[];
  const before = events.find((event) => event.kind === 'answer' && event.question === question);
  const via = before?.kind === 'answer' && before.via ? before.via : accessOf(atlas, c, question);
  return withEvent(atlas, c, { kind: 'answer', question, answer: given, ...(via ? { via } : {}) });
}

/** What became of a fix, a preparation or the hand-over; reporting again changes the outcome, not from where it was done. */
export function report(atlas: Atlas, c: Case, step: Id, outcome: Outcome): Case {
  if (parsePreparation(step)) return withEvent(atlas, c, { kind: 'preparation', step, outcome });
  const events = c.events as readonly CaseEvent[];
  const before = events.find((event) => event.kind === 'outcome' && event.step === step);
  const via = before?.kind === 'outcome' && before.via ? before.via : accessOf(atlas, c, step);
  return withEvent(atlas, c, { kind: 'outcome', step, outcome, ...(via ? { via } : {}) });
}

/** From where a step would be done now: as it is proposed, or else from where it costs least. */
function accessOf(given: Atlas, c: Case, id: Id): Access | undefined {
  const atlas = atlasFor(given, c);
  const next = nextStep(atlas, c);
  if ((next.kind === 'question' || next.kind === 'fix') && next.id === id) return next.access as Access;
  const plan = planOf(atlas);
  const { model, questionAccesses, fixAccesses } = buildModel(plan, standingOf(plan, c.events as readonly CaseEvent[]));
  const accesses = questionAccesses[model.questions.findIndex((question) => question.id === id)];
  return (accesses ?? fixAccesses[model.fixes.findIndex((fix) => fix.id === id)])?.[0];
}

function freeze(c: Case): Case {
  Object.freeze(c.events);
  Object.freeze(c.refused);
  return Object.freeze(c);
}
