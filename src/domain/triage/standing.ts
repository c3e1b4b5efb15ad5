import type { Access } from '#dataset/vocabulary.ts';
import type { Id } from '../contract.d.ts';
import { type CaseEvent, UNKNOWN, WHAT_YOU_SEE, WHERE_SEEN } from './case-event.ts';
import { HAND_OVER_ANYWHERE } from './hand-over.ts';
import { parsePreparation } from './preparation.ts';
import type { Plan, PlanSymptom } from './plan.ts';
import { DOOR } from './words.ts';

/** What the events of a case add up to. */
export interface Standing {
  /** Signs seen together. */
  readonly symptoms: readonly Id[];
  /** Code spaces of which one has to be named, because they lead to different symptoms. */
  readonly spaces: readonly Id[];
  /** Symptoms of which one has to be named. */
  readonly among: readonly Id[];
  /** The reader cannot say what is seen. */
  readonly nothingSeen: boolean;
  /** By question; "I don't know" is in it. */
  readonly answers: ReadonlyMap<Id, Id>;
  /** What the reader has, or what a step has opened. */
  readonly open: ReadonlySet<Access>;
  readonly lacks: ReadonlySet<Access>;
  readonly failed: ReadonlySet<Id>;
  /** Done, and no reason to stop: the first step of a red flag that cures nothing by itself. */
  readonly taken: ReadonlySet<Id>;
  readonly skipped: ReadonlySet<Id>;
  /** Fixes whose rollback is armed, and fixes whose rollback the reader cannot arm. */
  readonly armed: ReadonlySet<Id>;
  readonly notArmed: ReadonlySet<Id>;
  readonly omitted: ReadonlySet<Id>;
  /** Minutes, where the company says so. */
  readonly handOver: number | undefined;
  readonly end: { readonly outcome: 'fixed' | 'handed-over'; readonly step: Id } | undefined;
}

/** The red flags of the signs: the question and the answer that raise one, and the step that comes first then. */
export function redFlagsOf(plan: Plan, { symptoms }: Standing): PlanSymptom['redFlags'] {
  return symptoms.flatMap((id) => plan.symptoms.get(id)?.redFlags ?? []);
}

/** Adds up events. They have been checked before: see `refusal`. */
export function standingOf(plan: Plan, events: readonly CaseEvent[]): Standing {
  const standing = {
    symptoms: [] as Id[],
    spaces: [] as readonly Id[],
    among: [] as readonly Id[],
    nothingSeen: false,
    answers: new Map<Id, Id>(),
    open: new Set<Access>(Object.entries(DOOR).flatMap(([access, price]) => (price === 0 ? [access as Access] : []))),
    lacks: new Set<Access>(),
    failed: new Set<Id>(),
    taken: new Set<Id>(),
    skipped: new Set<Id>(),
    armed: new Set<Id>(),
    notArmed: new Set<Id>(),
    omitted: new Set<Id>(plan.rules?.omitted),
    handOver: undefined as number | undefined,
    end: undefined as Standing['end'],
  };
  let reading: readonly Id[] = [];
  const see = (symptom: Id) => {
    if (!standing.symptoms.includes(symptom)) standing.symptoms.push(symptom);
  };
  /** Goes on from the codes that a number can be. */
  const read = (codes: readonly Id[]) => {
    const spaces = [...new Set(codes.map((code) => code.slice(0, code.indexOf('/'))))];
    const symptoms = [...new Set(codes.flatMap((code) => plan.symptomsByCode.get(code) ?? []))];
    const [only, ...others] = symptoms;
    standing.spaces = others.length > 0 && spaces.length > 1 ? spaces : [];
    standing.among = others.length > 0 && spaces.length === 1 ? symptoms : [];
    if (only !== undefined && others.length === 0) see(only);
  };
  const reach = (access: Access | undefined, has: boolean) => {
    if (access === undefined) return;
    (has ? standing.open : standing.lacks).add(access);
    (has ? standing.lacks : standing.open).delete(access);
  };

  const add: { readonly [K in CaseEvent['kind']]: (event: Extract<CaseEvent, { kind: K }>) => void } = {
    sign: ({ symptom }) => see(symptom),
    reading: ({ codes }) => {
      reading = codes;
      read(codes);
    },
    access: ({ access, state }) => reach(access, state === 'has'),
    // What they change is in the plan.
    rules: () => {},
    overlay: ({ handOver, omit }) => {
      if (handOver !== undefined) standing.handOver = handOver;
      for (const id of omit ?? []) standing.omitted.add(id);
    },
    answer: ({ question, answer, via }) => {
      standing.answers.set(question, answer);
      if (question === WHAT_YOU_SEE) {
        standing.among = [];
        if (answer === UNKNOWN) standing.nothingSeen = true;
        else see(answer);
      } else if (question === WHERE_SEEN) {
        standing.spaces = [];
        if (answer !== UNKNOWN) read(reading.filter((code) => code.startsWith(`${answer}/`)));
      } else if (answer !== UNKNOWN) reach(via, true);
    },
    outcome: ({ step, outcome, via }) => {
      const fix = plan.fixes.get(step);
      if (outcome === 'no-access') reach(via, false);
      if (outcome === 'fixed' && (fix?.kind === 'hand-over' || step === HAND_OVER_ANYWHERE))
        standing.end ??= { outcome: 'handed-over', step };
      else if (outcome === 'fixed' && fix?.cures.some(([, chance]) => chance !== 'seldom'))
        standing.end ??= { outcome: 'fixed', step };
      else if (outcome === 'fixed') standing.taken.add(step);
      else if (outcome === 'failed') standing.failed.add(step);
      else standing.skipped.add(step);
      if (outcome === 'fixed' || outcome === 'failed') reach(via, true);
    },
    preparation: ({ step, outcome }) => {
      const preparation = parsePreparation(step);
      const done = outcome === 'fixed';
      if (!preparation) return;
      if ('open' in preparation) reach(preparation.open, done);
      else (done ? standing.armed : standing.notArmed).add(preparation.rollbackOf);
    },
  };
  for (const event of events) (add[event.kind] as (event: CaseEvent) => void)(event);
  return standing;
}
