import { parentPort, workerData } from 'node:worker_threads';
import { decide } from '#domain/triage/decide.ts';
import { compareWithExact } from '#proof/compare-with-exact.ts';
import { type Kind, randomModel } from '#proof/random-models.ts';
import { seededRandom } from '#proof/seeded-random.ts';

/** What one worker thread of `check:triage` is given. */
export interface Task {
  readonly kinds: readonly Kind[];
  /** Seed of the first model. */
  readonly from: number;
  /** Seed before which it ends. */
  readonly to: number;
  readonly step: number;
}

/** What it answers for one model. */
export type Compared = Solved | Refused;

/** Costs are minutes, times milliseconds. */
export interface Solved {
  readonly kind: Kind;
  readonly seed: number;
  /** `cost` over `optimum`. */
  readonly ratio: number;
  readonly cost: number;
  readonly optimum: number;
  readonly states: number;
  readonly solving: number;
  readonly decisions: number;
  readonly walking: number;
}

/** A model that could not be compared, and why. */
export interface Refused {
  readonly kind: Kind;
  readonly seed: number;
  readonly problem: string;
}

const { kinds, from, to, step }: Task = workerData;
const all: Compared[] = [];
for (const kind of kinds) for (let seed = from; seed < to; seed += step) all.push(compareOne(kind, seed));
parentPort?.postMessage(all);

/** What is thrown about one model must not hide the others. */
function compareOne(kind: Kind, seed: number): Compared {
  try {
    const { optimum, ...rest } = compareWithExact(randomModel(kind, seededRandom(seed)), decide);
    if (optimum === undefined) return { kind, seed, problem: 'it has too many states to be solved' };
    return { kind, seed, ratio: rest.cost / optimum, optimum, ...rest };
  } catch (error) {
    return { kind, seed, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
