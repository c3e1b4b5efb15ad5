import { isFree, type Proposal, type Stand, success, sum } from './proposals.ts';
import type { Bundle, Option, Tables } from './tables.ts';

/** Where a sequence stands, in arrays that are used again and again: planning runs thousands of sequences. */
interface Run {
  readonly weights: Float64Array;
  readonly fixes: Uint8Array;
  /** `[fix]`: weight of what it would cure. */
  readonly wins: Float64Array;
  /** Room for the weights behind a door. */
  readonly behind: Float64Array;
  alive: number;
  open: number;
}

interface Choice {
  readonly fix: number;
  readonly option: Option;
  readonly cost: number;
}

const runs = new WeakMap<Tables, Run>();

/**
 * What it costs to try the fixes one after the other, were nothing more asked, down to the hand-over; each time the
 * one that `proposals` puts first.
 *
 * The cost is not divided by the sum of the weights: so the values of the answers of a question can be added.
 *
 * @param note Is told each fix in its turn; it must not start another sequence.
 */
export function sequence(tables: Tables, from: Stand, note?: (step: Pick<Proposal, 'fix' | 'option'>) => void): number {
  const run = start(tables, from);
  let cost = 0;
  for (;;) {
    const next = choose(tables, run);
    if (!next) return cost + run.alive * tables.model.handOver;
    cost += run.alive * next.cost;
    note?.(next);
    tryInVain(tables, run, next);
  }
}

function start(tables: Tables, from: Stand): Run {
  const run = runOf(tables);
  run.weights.set(from.weights);
  run.alive = sum(from.weights);
  run.fixes.set(from.fixes);
  run.open = from.open;
  for (let fix = 0; fix < run.wins.length; fix++) {
    run.wins[fix] = success(tables, run.weights, fix);
  }
  return run;
}

function runOf(tables: Tables): Run {
  const known = runs.get(tables);
  if (known) return known;
  const { causes, fixes } = tables.model;
  const run: Run = {
    weights: new Float64Array(causes.length),
    fixes: new Uint8Array(fixes.length),
    wins: new Float64Array(fixes.length),
    behind: new Float64Array(causes.length),
    alive: 0,
    open: 0,
  };
  runs.set(tables, run);
  return run;
}

function choose(tables: Tables, run: Run): Choice | undefined {
  const options = tables.fixOptions(run.open);
  let rate = run.alive / tables.model.handOver;
  let best: Choice | undefined;
  for (let fix = 0; fix < options.length; fix++) {
    const option = options[fix] as Option;
    const promised = (run.wins[fix] as number) / option.cost;
    if (promised <= rate || !isFree(tables, run.fixes, fix)) continue;
    rate = promised;
    best = { fix, option, cost: option.cost };
  }
  for (const bundle of tables.bundles(run.open)) {
    const promised = bundleRate(tables, run, bundle, rate);
    if (promised === undefined) continue;
    const [head] = inOrder(tables, run, bundle) as [Bundle['fixes'][number]];
    rate = promised;
    best = { ...head, cost: head.option.cost + bundle.price };
  }
  return best;
}

/** The rate of the best beginning of the sequence behind a door, where that is more than `least`. */
function bundleRate(tables: Tables, run: Run, bundle: Bundle, least: number): number | undefined {
  // Without the price of its door, no sequence is better than its best fix.
  if (!bundle.fixes.some(({ fix, option }) => (run.wins[fix] as number) / option.cost > least)) return undefined;
  const { behind } = run;
  behind.set(run.weights);
  let won = 0;
  let minutes = bundle.price * run.alive;
  let rate = 0;
  for (const { fix, option } of inOrder(tables, run, bundle)) {
    minutes += (run.alive - won) * option.cost;
    const { causes, chances } = tables.cures[fix] as Tables['cures'][number];
    for (let place = 0; place < causes.length; place++) {
      const cause = causes[place] as number;
      const win = (behind[cause] as number) * (chances[place] as number);
      behind[cause] = (behind[cause] as number) - win;
      won += win;
    }
    rate = Math.max(rate, won / minutes);
  }
  return rate * run.alive > least ? rate * run.alive : undefined;
}

/** What is free behind a door, by chance of success over cost once it is open. */
function inOrder(tables: Tables, run: Run, { fixes }: Bundle): Bundle['fixes'][number][] {
  const rate = ({ fix, option }: Bundle['fixes'][number]) => (run.wins[fix] as number) / option.cost;
  return fixes.filter(({ fix }) => isFree(tables, run.fixes, fix)).sort((a, b) => rate(b) - rate(a));
}

/** Its weight is gone, for all fixes that would have cured the same; its doors are open. */
function tryInVain(tables: Tables, run: Run, { fix, option }: Choice): void {
  const { causes, chances } = tables.cures[fix] as Tables['cures'][number];
  for (let place = 0; place < causes.length; place++) {
    const cause = causes[place] as number;
    const win = (run.weights[cause] as number) * (chances[place] as number);
    run.weights[cause] = (run.weights[cause] as number) - win;
    run.alive -= win;
    const { fixes, chances: others } = tables.curedBy[cause] as Tables['curedBy'][number];
    for (let other = 0; other < fixes.length; other++) {
      const also = fixes[other] as number;
      run.wins[also] = (run.wins[also] as number) - win * (others[other] as number);
    }
  }
  run.fixes[fix] = 0;
  run.open = option.open;
}
