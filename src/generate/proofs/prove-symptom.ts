import type { Atlas, Id, Step } from '#domain/contract.d.ts';
import { buildModel } from '#domain/triage/build-model.ts';
import { startCase } from '#domain/triage/case.ts';
import type { CaseEvent } from '#domain/triage/case-event.ts';
import { decide } from '#domain/triage/decide.ts';
import type { Action, Model } from '#domain/triage/model.ts';
import type { Plan } from '#domain/triage/plan.ts';
import { standingOf } from '#domain/triage/standing.ts';
import { costOfPlan, exactCostOfPlan, type PlanCost } from '#proof/cost-of-plan.ts';
import { lowerBound } from '#proof/lower-bound.ts';
import { checkGuard, type GuardCheck } from './random-walks.ts';
import { solveExactly } from '#proof/solve-exactly.ts';
import { startState } from '#proof/start-state.ts';
import { type Walk, walkAsCause } from './walk-as-cause.ts';

/** How much to spend on one symptom. */
export interface Effort {
  /** Random walks that look for a forbidden step. */
  readonly walks: number;
  /** States up to which the cost of the plan is exact. */
  readonly states: number;
  /** Cases to draw where it is not; 0 to leave the cost out then. */
  readonly draws: number;
  /** States to spend on the optimum. */
  readonly optimum: number;
}

/** What is proven about one symptom. All costs are expected minutes, with risk and opened accesses as the planner counts. */
export interface Proof {
  readonly symptom: Id;
  readonly causes: number;
  readonly questions: number;
  readonly fixes: number;
  /** A walk for each candidate cause. */
  readonly reach: readonly Walk[];
  readonly guard: GuardCheck;
  /** `null` where it was left out. */
  readonly cost: Omit<PlanCost, 'decisions'> | null;
  /** The best of all plans, or what no plan can undercut. */
  readonly least: { readonly minutes: number; readonly method: 'exact' | 'bound' };
  /** Causes whose prior, halved or doubled, changes the first step. */
  readonly unstable: readonly Id[];
  /** Empty where all holds. */
  readonly violations: readonly string[];
}

/** Ending, reach, guard, cost, optimum and stability of the plan of one symptom, with nothing known but what is seen. */
export function proveSymptom(atlas: Atlas, plan: Plan, symptom: Id, effort: Effort): Proof {
  const c = startCase(atlas, { symptom });
  const { model } = buildModel(plan, standingOf(plan, c.events as readonly CaseEvent[]));
  const listed = (plan.symptoms.get(symptom)?.causes ?? []).map(([cause]) => cause).filter((id) => plan.causes.has(id));
  const known = new Map<string, Step>();
  const reach = listed.map((cause) => walkAsCause(atlas, plan, symptom, cause, known));
  const guard = checkGuard(atlas, plan, symptom, effort.walks, 1);
  const cost = costOf(model, effort);
  const optimum = solveExactly(model, effort.optimum)?.cost;
  const least =
    optimum === undefined
      ? { minutes: lowerBound(model), method: 'bound' as const }
      : { minutes: optimum, method: 'exact' as const };
  const tooCheap = cost !== null && cost.cost + 5 * cost.error < least.minutes * (1 - 1e-9);
  return {
    symptom,
    causes: model.causes.length - 1,
    questions: model.questions.length,
    fixes: model.fixes.length,
    reach,
    guard,
    cost,
    least,
    unstable: unstableIn(model),
    violations: [
      ...reach.flatMap(({ cause, end, by, forbidden }) => [
        ...(end === 'elsewhere' ? [`reach: the walk of "${cause}" ends with "${by}", on another side`] : []),
        ...forbidden.map((because) => `guard: on the walk of "${cause}": ${because}`),
      ]),
      ...guard.forbidden.map((because) => `guard: ${because}`),
      ...(tooCheap ? [`cost: ${cost?.cost} minutes are less than the least possible, ${least.minutes}`] : []),
    ],
  };
}

function costOf(model: Model, { states, draws }: Effort): Proof['cost'] {
  const found =
    draws === 0 ? exactCostOfPlan(model, decide, states) : costOfPlan(model, decide, { limit: states, draws, seed: 1 });
  return found ? { cost: found.cost, error: found.error, method: found.method } : null;
}

function unstableIn(model: Model): Id[] {
  const first = nameOf(model, decide(model, startState(model)));
  return model.causes
    .filter((_, changed) =>
      [0.5, 2].some((times) => {
        const causes = model.causes.map((cause, place) =>
          place === changed ? { ...cause, weight: cause.weight * times } : cause,
        );
        const other = { ...model, causes };
        return nameOf(model, decide(other, startState(other))) !== first;
      }),
    )
    .map(({ id }) => id);
}

function nameOf(model: Model, action: Action): string {
  if (action.kind === 'hand-over') return action.kind;
  return (action.kind === 'fix' ? model.fixes[action.fix] : model.questions[action.question])?.id ?? '';
}
