import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '#domain/contract.d.ts';
import { makeAtlas } from '#domain/lookup/make-atlas.ts';
import { type PackedPlan, packPlan, unpackPlan } from '#domain/triage/pack-plan.ts';
import type { PlanFile } from '#domain/triage/plan.ts';

const DATA = join(import.meta.dirname, '..', '..', '..', 'contract', 'data');

/** The small dataset of the recorded cases: three causes, three questions, six fixes. */
export const CABLE_PLAN: PlanFile = unpackPlan(read('plan') as PackedPlan);

/** @param change Makes another plan out of it. */
export function cableAtlas(change: (plan: PlanFile) => PlanFile = (plan) => plan): Atlas {
  const names = ['lookup', 'causes', 'questions', 'fixes'];
  const files = Object.fromEntries(names.map((name) => [name, read(name)]));
  return makeAtlas({ ...files, plan: packPlan(change(CABLE_PLAN)) });
}

/** The plan with some fields of one fix changed. */
export function withFix(id: string, fields: Partial<PlanFile['fixes'][number]>): (plan: PlanFile) => PlanFile {
  return (plan) => ({ ...plan, fixes: plan.fixes.map((fix) => (fix.id === id ? { ...fix, ...fields } : fix)) });
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(DATA, `${name}.json`), 'utf8'));
}
