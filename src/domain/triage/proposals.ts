import type { Bundle, Option, Tables } from './tables.ts';

/** Where a sequence of fixes stands. */
export interface Stand {
  readonly weights: Float64Array;
  /** `[fix]`: 1 where it may still be tried. */
  readonly fixes: Uint8Array;
  /** Open doors, as bits. */
  readonly open: number;
}

/** A fix that may be tried now and what trying it has for its price. */
export interface Proposal {
  readonly fix: number;
  readonly option: Option;
  /** Weight of what it cures over minutes: of the fix alone, or of the best bundle that it begins. */
  readonly rate: number;
}

/** A stand with the weight of what each fix would cure, and room to compute in. */
export interface Run {
  readonly weights: Float64Array;
  readonly fixes: Uint8Array;
  readonly wins: Float64Array;
  readonly later: Float64Array;
  alive: number;
  open: number;
}

export function sum(weights: Float64Array): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}

/** A run with room for every model of these tables; `begin` puts a stand into it. */
export function makeRun({ model: { causes, fixes } }: Tables): Run {
  return {
    weights: new Float64Array(causes.length),
    fixes: new Uint8Array(fixes.length),
    wins: new Float64Array(fixes.length),
    later: new Float64Array(causes.length),
    alive: 0,
    open: 0,
  };
}

export function begin(tables: Tables, run: Run, { weights, fixes, open }: Stand): Run {
  run.weights.set(weights);
  run.fixes.set(fixes);
  run.open = open;
  run.alive = sum(weights);
  for (let fix = 0; fix < run.wins.length; fix++) {
    const { causes, chances } = tables.cures[fix] as Tables['cures'][number];
    let win = 0;
    for (let place = 0; place < causes.length; place++)
      win += (weights[causes[place] as number] as number) * (chances[place] as number);
    run.wins[fix] = win;
  }
  return run;
}

/** True where it may be tried and no fix that must be tried before it is left. */
export function isFree({ model }: Tables, fixes: Uint8Array, fix: number): boolean {
  if (!fixes[fix]) return false;
  for (const first of model.fixes[fix]?.after ?? []) if (fixes[first]) return false;
  return true;
}

/**
 * Every fix that may be tried now and promises more for its minutes than the hand-over, which always succeeds. A fix
 * is judged alone, and by the bundles that it begins: the best beginning of the sequence behind a closed door, and what
 * has to be tried before a fix together with that fix.
 *
 * @param offer Is told each; a fix may come more than once.
 * @param least Rate below which an offer is of no interest; asked again each time.
 */
export function propose(
  tables: Tables,
  run: Run,
  offer: (fix: number, option: Option, rate: number) => void,
  least: () => number,
): void {
  const options = tables.fixOptions(run.open);
  for (let fix = 0; fix < options.length; fix++) {
    const option = options[fix] as Option;
    const rate = (run.wins[fix] as number) / option.cost;
    if (rate > least() && isFree(tables, run.fixes, fix)) offer(fix, option, rate);
  }
  for (const bundle of tables.bundles(run.open)) offerBundle(tables, run, bundle, offer, least);
  for (const chain of tables.chains) offerChain(tables, run, chain, offer, least);
}

/** What is free behind a door, by chance of success over cost once it is open. */
function offerBundle(
  tables: Tables,
  run: Run,
  { door, fixes }: Bundle,
  offer: (fix: number, option: Option, rate: number) => void,
  least: () => number,
): void {
  let won = 0;
  let cheapest = Number.POSITIVE_INFINITY;
  for (const { fix, behind } of fixes) {
    if (!run.fixes[fix]) continue;
    won += run.wins[fix] as number;
    cheapest = Math.min(cheapest, behind);
  }
  // Not even all together, for the price of the door and of the cheapest.
  if (won / (cheapest + (tables.model.doors[door]?.price ?? 0)) <= least()) return;
  const rateOf = ({ fix, behind }: Bundle['fixes'][number]) => (run.wins[fix] as number) / behind;
  const order = fixes.filter(({ fix }) => isFree(tables, run.fixes, fix)).sort((a, b) => rateOf(b) - rateOf(a));
  const [head] = order;
  if (!head) return;
  const places = order.map(({ fix }) => fix);
  const rate = bestBeginning(tables, run, places, door);
  if (rate > least()) offer(head.fix, head.option, rate);
}

/** What must be tried before a fix, and the fix. */
function offerChain(
  tables: Tables,
  run: Run,
  chain: readonly number[],
  offer: (fix: number, option: Option, rate: number) => void,
  least: () => number,
): void {
  const last = chain.at(-1) as number;
  if (!run.fixes[last] || !((run.wins[last] as number) > 0)) return;
  let won = 0;
  let head = -1;
  for (const fix of chain) {
    if (!run.fixes[fix]) continue;
    won += run.wins[fix] as number;
    if (head < 0) head = fix;
  }
  const options = tables.fixOptions(run.open);
  const option = options[head] as Option;
  // Not even all together, for the price of the first.
  if (head === last || won / option.cost <= least()) return;
  const order = chain.filter((fix) => run.fixes[fix]);
  const rate = bestBeginning(tables, run, order, undefined);
  if (rate > least()) offer(head, option, rate);
}

/** The best rate of a beginning of a sequence, in which each fix is tried where those before it were in vain. */
function bestBeginning(tables: Tables, run: Run, order: readonly number[], door: number | undefined): number {
  const { later } = run;
  later.set(run.weights);
  let open = door === undefined ? run.open : run.open | (1 << door);
  let minutes = door === undefined ? 0 : run.alive * (tables.model.doors[door]?.price ?? 0);
  let won = 0;
  let rate = 0;
  for (const fix of order) {
    const option = tables.fixOptions(open)[fix] as Option;
    open = option.open;
    minutes += (run.alive - won) * option.cost;
    const { causes, chances } = tables.cures[fix] as Tables['cures'][number];
    for (let place = 0; place < causes.length; place++) {
      const cause = causes[place] as number;
      const win = (later[cause] as number) * (chances[place] as number);
      later[cause] = (later[cause] as number) - win;
      won += win;
    }
    rate = Math.max(rate, won / minutes);
  }
  return rate * run.alive;
}

/** Its weight is gone, for all fixes that would have cured the same; its doors are open. */
export function tryInVain(tables: Tables, run: Run, fix: number, option: Option): void {
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
