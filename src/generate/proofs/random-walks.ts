import type { Access } from '#dataset/vocabulary.ts';
import type { Atlas, Id, Step } from '#domain/contract.d.ts';
import { startCase, withEvent } from '#domain/triage/case.ts';
import { buildModel, type CaseModel } from '#domain/triage/build-model.ts';
import { type CaseEvent, OUTCOMES, UNKNOWN } from '#domain/triage/case-event.ts';
import type { Plan } from '#domain/triage/plan.ts';
import { preparationId } from '#domain/triage/preparation.ts';
import { isFree } from '#domain/triage/proposals.ts';
import { answerTo, outcomeOf } from '#domain/triage/reply.ts';
import { standingOf } from '#domain/triage/standing.ts';
import { tabulate } from '#domain/triage/tables.ts';
import { DOOR } from '#domain/triage/words.ts';
import { forbiddenBecause } from './is-forbidden.ts';
import { type Random, seededRandom } from '#proof/seeded-random.ts';

export interface GuardCheck {
  readonly walks: number;
  /** Steps looked at: each that could be offered in each state. */
  readonly looked: number;
  readonly forbidden: readonly string[];
}

type Offer = Extract<Step, { kind: 'question' | 'prepare' | 'fix' }>;

/** Steps of a random walk; enough to try, skip and close most of what there is. */
const STEPS = 12;

/**
 * Random cases, with random accesses, answers and outcomes: in each state every step that the planner could choose, not
 * only the one that it would, is held against the guard and the order of precedence.
 */
export function checkGuard(atlas: Atlas, plan: Plan, symptom: Id, walks: number, seed: number): GuardCheck {
  const random = seededRandom(seed);
  const forbidden = new Set<string>();
  let looked = 0;
  for (let walk = 0; walk < walks; walk++) {
    let c = startCase(atlas, { symptom, ...someAccesses(random) });
    for (let step = 0; step < STEPS; step++) {
      const events = c.events as readonly CaseEvent[];
      const offers = offersOf(buildModel(plan, standingOf(plan, events)));
      looked += offers.length;
      for (const offer of offers) {
        const because = forbiddenBecause(plan, events, offer);
        if (because) forbidden.add(because);
      }
      const taken = offers[Math.floor(random() * offers.length)];
      if (!taken) break;
      c = withEvent(atlas, c, reply(plan, taken, random));
    }
  }
  return { walks, looked, forbidden: [...forbidden] };
}

function someAccesses(random: Random): { has: Id[]; lacks: Id[] } {
  const drawn = Object.keys(DOOR).map((access) => ({ access, share: random() }));
  return {
    has: drawn.filter(({ share }) => share < 0.25).map(({ access }) => access),
    lacks: drawn.filter(({ share }) => share > 0.75).map(({ access }) => access),
  };
}

/** Every question and fix that may come now, by the way that costs least, also through each closed door. */
function offersOf({ model, state, questionAccesses, fixAccesses }: CaseModel): Offer[] {
  const tables = tabulate(model);
  const about = { why: [], cost: 0 };
  const questions = tables.questionOptions(0).map(({ way }, place): Offer => {
    const id = model.questions[place]?.id ?? '';
    return { kind: 'question', id, access: questionAccesses[place]?.[way] ?? '', answers: [], ...about };
  });
  const through = [0, ...model.doors.map((_, door) => 1 << door)];
  const fixes = through.flatMap((open) =>
    tables.fixOptions(open).flatMap(({ way, prepare }, place): Offer[] => {
      const id = model.fixes[place]?.id ?? '';
      if (!isFree(tables, state.fixes, place)) return [];
      // Behind a door that is not open yet, what guards a fix is asked for when that door is open.
      if (prepare === null && open !== 0 && model.fixes[place]?.guard) return [];
      if (prepare === null) return [{ kind: 'fix', id, access: fixAccesses[place]?.[way] ?? '', ...about }];
      const door = prepare === 'rollback' ? undefined : (model.doors[prepare]?.id as Access | undefined);
      return [{ kind: 'prepare', id: preparationId(door ? { open: door } : { rollbackOf: id }), for: id, ...about }];
    }),
  );
  return [...questions, ...fixes];
}

function reply(plan: Plan, step: Offer, random: Random): CaseEvent {
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  if (step.kind === 'question')
    return answerTo(step, oneOf([...(plan.questions.get(step.id)?.answers ?? []), UNKNOWN]));
  return outcomeOf(step, oneOf(OUTCOMES.filter((other) => step.kind === 'prepare' || other !== 'fixed')));
}
