import type { Action, Model, State } from '#domain/triage/model.ts';
import { type Random, seededRandom } from './seeded-random.ts';
import { startState } from './start-state.ts';
import { type Outcome, type Step, takeStep } from './take-step.ts';

/** What to do in a state. It must answer the same whenever it is asked the same. */
export type Plan = (model: Model, state: State) => Action;

export interface PlanCost {
  /** Expected minutes. */
  readonly cost: number;
  /** Standard error of `cost` in minutes; 0 where it is exact. */
  readonly error: number;
  readonly method: 'exact' | 'drawn';
  /** How many states the plan was asked about. */
  readonly decisions: number;
}

interface Options {
  /** States of the walk up to which it is exact. */
  readonly limit?: number;
  /** Cases to draw where it is not; at least 2. */
  readonly draws?: number;
  readonly seed?: number;
}

/**
 * What a case is expected to cost if the plan is followed from the start to its end: exactly, over every state that can
 * be reached by it, or where these are too many as the mean of drawn cases.
 *
 * The states that a plan reaches are a tree: two ways part only where one question is answered differently, and what was
 * answered stays. So nothing is reached twice, and what came of the steps so far says where one is.
 *
 * @throws Where the plan does something that is not allowed (see `takeStep`). Every step that is allowed uses up a
 *   question or a fix or ends the case, so each walk ends.
 */
export function costOfPlan(model: Model, plan: Plan, options: Options = {}): PlanCost {
  const { limit = 1_000_000, draws = 10_000, seed = 1 } = options;
  const walk = new Walk(model, plan, limit);
  return exactly(model, walk) ?? drawCost(walk, startState(model), draws, seededRandom(seed));
}

/** The same, only where it is exact; `undefined` where there are more states than the limit. */
export function exactCostOfPlan(model: Model, plan: Plan, limit: number): PlanCost | undefined {
  return exactly(model, new Walk(model, plan, limit));
}

function exactly(model: Model, walk: Walk): PlanCost | undefined {
  const cost = walk.costFrom(startState(model), '');
  return cost === undefined ? undefined : { cost, error: 0, method: 'exact', decisions: walk.decisions };
}

/** The tree of a plan, each state decided once. `history` is what came of the steps so far. */
class Walk {
  private readonly model: Model;
  private readonly plan: Plan;
  private readonly limit: number;
  private readonly actions = new Map<string, Action>();

  constructor(model: Model, plan: Plan, limit: number) {
    this.model = model;
    this.plan = plan;
    this.limit = limit;
  }

  get decisions(): number {
    return this.actions.size;
  }

  stepFrom(state: State, history: string): Step {
    const action = this.actions.get(history) ?? this.plan(this.model, state);
    this.actions.set(history, action);
    return takeStep(this.model, state, action);
  }

  /** Expected minutes from here on; `undefined` where there are more states than the limit. */
  costFrom(state: State, history: string): number | undefined {
    if (this.decisions >= this.limit) return undefined;
    const { cost, next } = this.stepFrom(state, history);
    let expected = cost;
    for (const outcome of next) {
      const rest = this.costFrom(outcome.state, withOutcome(history, outcome));
      if (rest === undefined) return undefined;
      expected += outcome.chance * rest;
    }
    return expected;
  }
}

function withOutcome(history: string, { what }: Outcome): string {
  return `${history} ${what}`;
}

function drawCost(walk: Walk, start: State, draws: number, random: Random): PlanCost {
  let sum = 0;
  let squares = 0;
  for (let drawn = 0; drawn < draws; drawn++) {
    const cost = drawOne(walk, start, random);
    sum += cost;
    squares += cost * cost;
  }
  const mean = sum / draws;
  const variance = Math.max(0, squares - draws * mean * mean) / (draws - 1);
  return { cost: mean, error: Math.sqrt(variance / draws), method: 'drawn', decisions: walk.decisions };
}

/** Minutes of one case, whose outcomes are drawn with their chances. */
function drawOne(walk: Walk, start: State, random: Random): number {
  let total = 0;
  let state: State | undefined = start;
  let history = '';
  while (state !== undefined) {
    const { cost, next } = walk.stepFrom(state, history);
    total += cost;
    let left = random();
    const outcome = next.find(({ chance }) => {
      left -= chance;
      return left < 0;
    });
    if (outcome !== undefined) history = withOutcome(history, outcome);
    state = outcome?.state;
  }
  return total;
}
