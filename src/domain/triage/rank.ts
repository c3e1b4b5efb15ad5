import type { Access } from '#dataset/vocabulary.ts';
import type { Atlas, Case, Id } from '../contract.d.ts';
import { believe, ELSE } from './belief.ts';
import { buildModel, type CaseModel } from './build-model.ts';
import type { CaseEvent } from './case-event.ts';
import { explainFix, explainHandOver } from './explain.ts';
import { handOverOf } from './hand-over.ts';
import { atlasFor } from '../overlay/rules-event.ts';
import { planOf } from './plan-of.ts';
import { begin, isFree, makeRun } from './proposals.ts';
import { sequence } from './sequence.ts';
import { standingOf } from './standing.ts';
import { type Option, tabulate } from './tables.ts';
import { STANDING } from './words.ts';

type RankedFix = { id: Id; rank: number; needs: readonly Id[]; blockedBy?: Id; why: readonly string[] };
type RankedCause = { id: Id; rank: number; standing: 'leading' | 'possible' | 'unlikely' };

/** The causes by belief, best first; what is not listed has no place in it. */
export function rankedCauses(atlas: Atlas, c: Case): readonly RankedCause[] {
  const plan = planOf(atlasFor(atlas, c));
  const belief = [...believe(plan, standingOf(plan, c.events as readonly CaseEvent[]))].filter(([id]) => id !== ELSE);
  const sorted = belief.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const most = sorted[0]?.[1] ?? 0;
  return sorted.map(([id, weight], place) => ({ id, rank: place + 1, standing: standingAs(weight / most) }));
}

function standingAs(share: number): RankedCause['standing'] {
  if (share >= STANDING.leading) return 'leading';
  return share < STANDING.unlikely ? 'unlikely' : 'possible';
}

/**
 * The order in which the planner would try the fixes were nothing more asked, with the hand-over in its place. After
 * it stand the others by what they promise for their cost; `blockedBy` is the fix that has to be tried before.
 */
export function rankedFixes(given: Atlas, c: Case): readonly RankedFix[] {
  const atlas = atlasFor(given, c);
  const plan = planOf(atlas);
  const standing = standingOf(plan, c.events as readonly CaseEvent[]);
  if (standing.symptoms.length === 0) return [];
  const made = buildModel(plan, standing);
  const tables = tabulate(made.model);
  const stand = { weights: made.state.weights, fixes: made.state.fixes, open: 0 };
  const tried: { fix: number; option: Option }[] = [];
  sequence(tables, stand, ({ fix, option }) => tried.push({ fix, option }));

  const run = begin(tables, makeRun(tables), stand);
  const rest = made.model.fixes
    .map((_, fix) => ({ fix, option: tables.fixOptions(0)[fix] as Option }))
    .filter(({ fix }) => !tried.some((step) => step.fix === fix))
    .map((step) => ({ ...step, rate: (run.wins[step.fix] ?? 0) / step.option.cost }))
    .sort((a, b) => b.rate - a.rate);
  const row = ({ fix, option }: { fix: number; option: Option }) => {
    const { id, after } = made.model.fixes[fix] as CaseModel['model']['fixes'][number];
    const blocker = isFree(tables, stand.fixes, fix) ? undefined : made.model.fixes[after[0] ?? -1]?.id;
    const why = explainFix(atlas, plan, made.belief, id, made.model);
    return { id, needs: needs(made, fix, option), ...(blocker === undefined ? {} : { blockedBy: blocker }), why };
  };
  const handOver = handOverOf(plan, standing, made.belief);
  const rows = [
    ...tried.map(row),
    { id: handOver.id, needs: [], why: explainHandOver(atlas, made, handOver.to) },
    ...rest.map(row),
  ];
  return rows.map(({ id, ...about }, place) => ({ id, rank: place + 1, ...about }));
}

/** The fixes worth a try with nothing more asked, best first, with the hand-over as the last. */
export function fixesToTry(atlas: Atlas, c: Case): Id[] {
  const ids = rankedFixes(atlas, c).map(({ id }) => id);
  const { fixes } = planOf(atlasFor(atlas, c));
  const handOver = ids.findIndex((id) => !fixes.has(id) || fixes.get(id)?.kind === 'hand-over');
  return ids.slice(0, handOver + 1);
}

/** Accesses that the fix needs: the one it is done from, and the one that stays open. */
function needs({ model, fixAccesses }: CaseModel, fix: number, { way, prepare }: Option): Id[] {
  const access = fixAccesses[fix]?.[way];
  const kept = typeof prepare === 'number' ? (model.doors[prepare]?.id as Access | undefined) : undefined;
  return [...new Set([access, kept])].filter((id) => id !== undefined);
}
