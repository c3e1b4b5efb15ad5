import type { Model } from '#domain/triage/model.ts';
import { costOfPlan, type Plan } from './cost-of-plan.ts';
import { solveExactly } from './solve-exactly.ts';

/** How a plan does on one model beside the best of all plans. Times are milliseconds. */
export interface Comparison {
  /** Expected minutes of the plan. */
  readonly cost: number;
  /** Expected minutes of the best of all plans; `undefined` where the model is too large to solve. */
  readonly optimum: number | undefined;
  /** How many states the solver worked out; 0 where it gave up. */
  readonly states: number;
  readonly solving: number;
  /** How many states the plan was asked about. */
  readonly decisions: number;
  readonly walking: number;
}

/** @throws Where the plan does something that is not allowed, or is cheaper than the optimum, which refutes one of them. */
export function compareWithExact(model: Model, plan: Plan): Comparison {
  const start = performance.now();
  const solution = solveExactly(model);
  const solved = performance.now();
  const { cost, error, decisions } = costOfPlan(model, plan);
  const walked = performance.now();
  const optimum = solution?.cost;
  if (optimum !== undefined && cost + 5 * error < optimum * (1 - 1e-9)) {
    throw new Error(`a plan of ${cost} min against an optimum of ${optimum} min: the solver or the walk is wrong`);
  }
  return { cost, optimum, states: solution?.states ?? 0, solving: solved - start, decisions, walking: walked - solved };
}
