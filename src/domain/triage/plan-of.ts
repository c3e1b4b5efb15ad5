import type { Atlas } from '../contract.d.ts';
import { indexPlan, type Plan } from './plan.ts';

const plans = new WeakMap<Atlas, Plan>();
const NOTHING = indexPlan({ symptoms: [], causes: [], questions: [], fixes: [], retired: {} }, new Map());

/** Remembers the plan that an atlas was made with; called once, when it is made. */
export function setPlan(atlas: Atlas, plan: Plan): void {
  plans.set(atlas, plan);
}

/** An atlas without `plan.json` has an empty plan: it can look up and knows no case. */
export function planOf(atlas: Atlas): Plan {
  return plans.get(atlas) ?? NOTHING;
}
