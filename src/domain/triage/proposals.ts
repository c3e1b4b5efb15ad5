import type { Bundle, Option, Tables } from './tables.ts';

/** Where a sequence of fixes stands. `weights` and `fixes` are changed in place. */
export interface Stand {
  readonly weights: Float64Array;
  readonly fixes: Uint8Array;
  open: number;
}

/** A fix that may be tried now and what trying it has for its price. */
export interface Proposal {
  readonly fix: number;
  readonly option: Option;
  /** Chance of success over minutes, of the fix or of the best bundle that it begins. */
  readonly rate: number;
}

export function copyStand({ weights, fixes, open }: Stand): Stand {
  return { weights: weights.slice(), fixes: fixes.slice(), open };
}

export function sum(weights: Float64Array): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}

/** Weight of what a fix would cure. */
export function success({ cures }: Tables, weights: Float64Array, fix: number): number {
  const { causes, chances } = cures[fix] as Tables['cures'][number];
  let total = 0;
  for (let place = 0; place < causes.length; place++)
    total += (weights[causes[place] as number] as number) * (chances[place] as number);
  return total;
}

/** Multiplies each cause by one minus the fix's chance. */
export function fail({ cures }: Tables, weights: Float64Array, fix: number): void {
  const { causes, chances } = cures[fix] as Tables['cures'][number];
  for (let place = 0; place < causes.length; place++) {
    const cause = causes[place] as number;
    weights[cause] = (weights[cause] as number) * (1 - (chances[place] as number));
  }
}

/** Tries a fix that does not help: its weight is gone, its doors are open. */
export function tryInVain(tables: Tables, stand: Stand, { fix, option }: Proposal): void {
  fail(tables, stand.weights, fix);
  stand.fixes[fix] = 0;
  stand.open = option.open;
}

/** True where no fix that must be tried before it is left. */
export function isFree({ model }: Tables, fixes: Uint8Array, fix: number): boolean {
  if (!fixes[fix]) return false;
  for (const first of model.fixes[fix]?.after ?? []) if (fixes[first]) return false;
  return true;
}

/**
 * The fixes that may be tried now, best first by chance of success over cost. A closed door is judged by what lies
 * behind it: by the best beginning of the sequence of the fixes that it makes cheaper, and then the first of those is
 * proposed through that door. What ranks below the hand-over, which always succeeds, is left out.
 *
 * @param most How many are wanted.
 */
export function proposals(tables: Tables, stand: Stand, most: number): Proposal[] {
  const total = sum(stand.weights);
  const least = total / tables.model.handOver;
  const best: Proposal[] = [];
  const options = tables.fixOptions(stand.open);
  for (let fix = 0; fix < options.length; fix++) {
    if (!isFree(tables, stand.fixes, fix)) continue;
    const option = options[fix] as Option;
    add(best, { fix, option, rate: success(tables, stand.weights, fix) / option.cost }, most, least);
  }
  for (const bundle of tables.bundles(stand.open)) {
    const proposal = bestBundle(tables, stand, bundle);
    if (proposal) add(best, proposal, most, least);
  }
  return best;
}

/** Keeps the list sorted, with one proposal a fix; the first of equals stays first. */
function add(best: Proposal[], proposal: Proposal, most: number, least: number): void {
  if (!(proposal.rate > least)) return;
  const same = best.findIndex(({ fix }) => fix === proposal.fix);
  if (same >= 0) {
    if ((best[same] as Proposal).rate >= proposal.rate) return;
    best.splice(same, 1);
  }
  const place = best.findIndex(({ rate }) => rate < proposal.rate);
  best.splice(place < 0 ? best.length : place, 0, proposal);
  if (best.length > most) best.pop();
}

/** The first fix behind a door, with the rate of the best beginning of the sequence behind it. */
function bestBundle(tables: Tables, stand: Stand, bundle: Bundle): Proposal | undefined {
  const behind: Proposal[] = [];
  for (const { fix, option } of bundle.fixes) {
    if (!isFree(tables, stand.fixes, fix)) continue;
    const rate = success(tables, stand.weights, fix) / option.cost;
    if (rate > 0) behind.push({ fix, option, rate });
  }
  // One fix alone is proposed with its door anyway.
  if (behind.length < 2) return undefined;
  behind.sort((a, b) => b.rate - a.rate);
  const head = behind[0] as Proposal;
  const weights = stand.weights.slice();
  const alive = sum(weights);
  let won = 0;
  let minutes = bundle.price * alive;
  let rate = 0;
  for (const { fix, option } of behind) {
    minutes += (alive - won) * option.cost;
    won += success(tables, weights, fix);
    fail(tables, weights, fix);
    rate = Math.max(rate, won / minutes);
  }
  const option = { ...head.option, cost: head.option.cost + bundle.price };
  return { fix: head.fix, option, rate: rate * alive };
}
