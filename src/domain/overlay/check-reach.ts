import type { OverlayData } from '#dataset/schema/overlay.ts';
import type { Id } from '../contract.d.ts';
import type { Plan, PlanFix } from '../triage/plan.ts';
import { RISK } from '../triage/words.ts';
import type { Say } from './check-shape.ts';

/** A cause that no symptom lists, and a question that no cause depends on, would never come up. */
export function checkReach(
  { symptoms = [], causes = [], questions = [], priors = {} }: OverlayData,
  { causes: ours }: Plan,
  say: Say,
): void {
  const listed = new Set([
    ...symptoms.flatMap((one) => one.causes.map(({ cause }) => cause)),
    ...Object.values(priors).flatMap(Object.keys),
  ]);
  const flags = symptoms.flatMap(({ redFlags = [] }) => redFlags.map(({ when }) => when.question));
  const asked = new Set([...causes.flatMap(({ answers = {} }) => Object.keys(answers)), ...flags]);
  for (const [place, { id }] of causes.entries())
    if (!listed.has(id))
      say(`causes[${place}]`, `no symptom lists "${id}"`, 'list it in a symptom of yours, or under `priors`');
  for (const [place, { id, causes: rows = {} }] of questions.entries())
    if (!asked.has(id) && !Object.keys(rows).some((cause) => listed.has(cause) || ours.has(cause)))
      say(`questions[${place}]`, `no cause depends on "${id}"`, 'say under `causes` how one answers it');
}

/** What is offered first must be safer, and not wait for the other. */
export function checkSafer({ fixes = [] }: OverlayData, { fixes: ours }: Plan, say: Say): void {
  const all = new Map<Id, Pick<PlanFix, 'risk'> & { readonly safer?: Id | undefined }>([
    ...ours,
    ...fixes.map(({ id, risk, safer }) => [id, { risk: risk.level, safer }] as const),
  ]);
  for (const [place, { id, risk, safer }] of fixes.entries()) {
    const path = `fixes[${place}].safer`;
    if (RISK[all.get(safer ?? '')?.risk ?? 'none'] > RISK[risk.level])
      say(path, `"${safer}" has the higher risk`, 'name another fix');
    const way = new Set<Id>();
    for (let next = safer; next !== undefined && !way.has(next); next = all.get(next)?.safer) way.add(next);
    if (way.has(id)) say(path, `"${id}" waits for itself`, 'leave it out of the safest one');
  }
}
