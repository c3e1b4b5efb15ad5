import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Kind, randomModel } from '#proof/random-models.ts';
import { seededRandom } from '#proof/seeded-random.ts';
import type { Compared, Solved, Task } from './compare-models.ts';

interface Sample {
  readonly kinds: readonly Kind[];
  /** How many of each kind. */
  readonly models: number;
  /** Of the first model of each kind; the next ones have the next whole numbers. */
  readonly seed: number;
}

/** Cost of the plan over the optimum: issue 4. */
const HIGHEST_MEAN = 1.01;
const HIGHEST = 1.15;

/** Up to this many models of a kind each is printed. */
const FEW = 10;

/** Compares the planner with the optimum and prints a line a kind; false where one is out of bounds. */
export async function checkRandomModels(sample: Sample): Promise<boolean> {
  const workers = Math.min(2, availableParallelism(), sample.models);
  const compared = (await Promise.all(Array.from({ length: workers }, (_, part) => compareIn(sample, part, workers))))
    .flat()
    .sort((a, b) => a.seed - b.seed);
  console.log(`${sample.models} random models of each kind from seed ${sample.seed}: plan / optimum`);
  console.log(
    row(['kind', 'solved', 'mean', 'worst', 'its seed', 'states', 'solving', 'decisions', 'a decision', 'verdict']),
  );
  return sample.kinds
    .map((kind) =>
      reportKind(
        kind,
        compared.filter((one) => one.kind === kind),
        sample.models,
      ),
    )
    .every((passed) => passed);
}

/** One worker's share: every `step`th model from the `part`th. */
function compareIn({ kinds, models, seed }: Sample, part: number, step: number): Promise<Compared[]> {
  const task: Task = { kinds, from: seed + part, to: seed + models, step };
  const worker = new Worker(new URL('./compare-models.ts', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function reportKind(kind: Kind, all: readonly Compared[], models: number): boolean {
  const solved = all.flatMap((one) => ('ratio' in one ? [one] : []));
  const mean = sumOf(solved.map(({ ratio }) => ratio)) / solved.length;
  const worst = solved.reduce((a, b) => (b.ratio > a.ratio ? b : a), { ratio: 0, seed: Number.NaN });
  const passed = solved.length === models && mean <= HIGHEST_MEAN && worst.ratio <= HIGHEST;
  const states = sumOf(solved.map((one) => one.states));
  const solving = sumOf(solved.map((one) => one.solving));
  const decisions = sumOf(solved.map((one) => one.decisions));
  const walking = sumOf(solved.map((one) => one.walking));
  console.log(
    row([
      kind,
      `${solved.length}/${models}`,
      mean.toFixed(4),
      worst.ratio.toFixed(3),
      `${worst.seed}`,
      `${states}`,
      `${(solving / 1000).toFixed(1)} s`,
      `${decisions}`,
      `${(walking / decisions).toFixed(3)} ms`,
      passed ? 'passed' : `FAILED (at most ${HIGHEST_MEAN} and ${HIGHEST}, all solved)`,
    ]),
  );
  for (const one of all) if ('problem' in one) console.log(`  seed ${one.seed}: ${one.problem}`);
  if (models <= FEW) for (const one of solved) printOne(one);
  if (models === 1) for (const { seed } of all) printModel(kind, seed);
  return passed;
}

function printOne({ seed, cost, optimum, ratio, decisions, states }: Solved): void {
  console.log(
    `  seed ${seed}: plan ${cost.toFixed(3)} min, optimum ${optimum.toFixed(3)} min, ratio ${ratio.toFixed(4)}, ${decisions} decisions, ${states} states`,
  );
}

function printModel(kind: Kind, seed: number): void {
  console.log(JSON.stringify(randomModel(kind, seededRandom(seed)), undefined, 1));
}

function row(cells: readonly string[]): string {
  const widths = [12, 8, 7, 6, 8, 9, 8, 9, 10];
  return cells.map((cell, place) => (place === 0 ? cell.padEnd(12) : cell.padStart(widths[place] ?? 0))).join('  ');
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
