import type { Side } from '#dataset/vocabulary.ts';
import type { Id } from '../contract.d.ts';
import type { Belief } from './belief.ts';
import type { Plan, PlanFix } from './plan.ts';
import type { Standing } from './standing.ts';
import { HAND_OVER } from './words.ts';

export interface HandOver {
  /** A fix record, or `hand-over` where the dataset has none that fits. */
  readonly id: Id;
  readonly to: Side;
  /** Until somebody else has an answer. */
  readonly minutes: number;
}

/** The hand-over where no record fits. */
export const HAND_OVER_ANYWHERE = 'hand-over';

/** To the side with most belief for which there is a record that was not tried; the client's where nothing is known. */
export function handOverOf(plan: Plan, standing: Standing, belief: Belief): HandOver {
  const { failed, skipped, omitted } = standing;
  const records = [...plan.fixes.values()]
    .filter(({ id, kind }) => kind === 'hand-over' && ![failed, skipped, omitted].some((set) => set.has(id)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const sides = bySide(plan, belief);
  for (const side of sides) {
    const record = bestFor(records, side, belief);
    if (record) return { id: record.id, to: side, minutes: standing.handOver ?? record.wait ?? HAND_OVER };
  }
  const to = sides[0] ?? 'client';
  return { id: HAND_OVER_ANYWHERE, to, minutes: standing.handOver ?? plan.rules?.waits[to] ?? HAND_OVER };
}

/** Sides by belief, the strongest first. */
function bySide(plan: Plan, belief: Belief): Side[] {
  const total = new Map<Side, number>();
  for (const [id, weight] of belief) {
    const side = plan.causes.get(id)?.side;
    if (side) total.set(side, (total.get(side) ?? 0) + weight);
  }
  return [...total].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([side]) => side);
}

/** Of several records for one side, the one that names most of what is believed. */
function bestFor(records: readonly PlanFix[], side: Side, belief: Belief): PlanFix | undefined {
  const named = ({ cures }: PlanFix) => cures.reduce((sum, [cause]) => sum + (belief.get(cause) ?? 0), 0);
  return records
    .filter(({ to }) => to === side)
    .reduce<PlanFix | undefined>((best, record) => (best && named(best) >= named(record) ? best : record), undefined);
}
