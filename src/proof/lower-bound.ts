import type { Model, ModelFix } from '#domain/triage/model.ts';
import { solveExactly } from './solve-exactly.ts';

/**
 * Expected minutes that no plan can undercut: the mean, over the causes, of what somebody would need who knew the cause
 * ("sum over causes of P x cheapest cure").
 *
 * Why it is a bound. The expected cost of a plan is the sum over causes of P(cause) times its expected cost where that
 * is the cause. A plan that must work without knowing the cause is one of the plans of somebody who knows it, so each
 * term is at least the least that such a person can reach. That least is found exactly, in the model of that one cause
 * without the steps that cannot help: no questions, and only fixes that may cure it or that must come before such a one.
 * It is found, not assumed: a fix that may fail cannot be tried twice, then the next is paid, and in the end the
 * hand-over, unless that is the cheapest from the start; doors, order, guards and preparations are as in the model.
 *
 * Why the steps left out cannot help somebody who knows the cause. Take any plan. Given the cause, the answers do not
 * depend on what fixes do, so for some fixed answers (also "cannot tell") it costs no more than on the average over them:
 * take these. Leave out the other steps, and pay each door only when a step that is kept goes through it, or when a
 * guard needs it, as its preparation. Then every step that is kept is still allowed: what must come before it is kept,
 * and at any moment the doors open are among those that were open in the plan, where a guard that is bare can be given,
 * as its preparation, the very door or rollback that satisfied it in the plan. No door is paid before the plan paid it
 * and none twice; a step left out cost nothing less than zero; and the case ends as before, because the steps left out
 * cure nothing. So the cost has not grown.
 *
 * @param limit States to spend on one cause. Where they are not enough, every door counts as open and order and guards
 *   are dropped (which only makes things cheaper); then trying the fixes in the order of chance over cost, until one costs
 *   more than its chance of sparing the rest, is the least.
 * @throws Where the weights of the causes do not sum to a positive number.
 */
export function lowerBound(model: Model, limit = 100_000): number {
  const total = model.causes.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) throw new Error(`the weights of the causes sum to ${total}: nothing can be expected`);
  return model.causes.reduce((sum, { weight }, cause) => {
    if (weight === 0) return sum;
    const known = whenKnown(model, cause);
    const least = solveExactly(known, limit)?.cost ?? withEverythingOpen(known);
    return sum + (weight / total) * least;
  }, 0);
}

/** The model of somebody who knows the cause, without the steps that do not help. */
function whenKnown(model: Model, cause: number): Model {
  const kept = new Set<number>();
  const keep = (place: number) => {
    if (kept.has(place)) return;
    kept.add(place);
    for (const before of fixAt(model, place).after) keep(before);
  };
  for (const [place, { cures }] of model.fixes.entries()) if ((cures[cause] ?? 0) > 0) keep(place);
  const places = [...kept].sort((a, b) => a - b);
  return {
    causes: [{ id: 'known', weight: 1 }],
    doors: model.doors,
    questions: [],
    fixes: places.map((place) => {
      const fix = fixAt(model, place);
      return {
        ...fix,
        cures: [fix.cures[cause] ?? 0],
        after: fix.after.map((before) => places.indexOf(before)),
      };
    }),
    handOver: model.handOver,
  };
}

/** Of a model with one cause: the least expected cost if doors, order and guards were none. */
function withEverythingOpen({ fixes, handOver }: Model): number {
  const tries = fixes
    .map(({ ways, risk, cures: [chance = 0] }) => ({
      cost: risk + Math.min(...ways.map(({ minutes }) => minutes)),
      chance,
    }))
    .filter(({ cost, chance }) => cost < chance * handOver)
    .sort((a, b) => a.cost * b.chance - b.cost * a.chance);
  return tries.reduceRight((rest, { cost, chance }) => Math.min(rest, cost + (1 - chance) * rest), handOver);
}

function fixAt({ fixes }: Model, place: number): ModelFix {
  const fix = fixes[place];
  if (fix === undefined) throw new Error(`no fix in place ${place}: there are ${fixes.length}`);
  return fix;
}
