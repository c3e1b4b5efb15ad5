import { loadDataset } from '#dataset/load.ts';
import { makeAtlas } from '#domain/lookup/make-atlas.ts';
import { startCase } from '#domain/triage/case.ts';
import { decide } from '#domain/triage/decide.ts';
import { nextStep } from '#domain/triage/next-step.ts';
import { atlasFiles } from '#generate/data/atlas-files.ts';
import { buildDataFiles } from '#generate/data/build-data-files.ts';
import { type Kind, KINDS, randomModel, type Sizes } from '#proof/random-models.ts';
import { seededRandom } from '#proof/seeded-random.ts';
import { startState } from '#proof/start-state.ts';

/**
 * `npm run bench:triage`: how long one decision takes, on random models at the two sizes of the design and on every
 * symptom of the dataset. Each time the model is new to the planner, so its tables are part of the time; the first ones warm the compiler up and
 * are left out. Exits with 1 where a p95 is over its bound.
 */
const ROOT = new URL('../..', import.meta.url).pathname;
const WARM = 40;
const MEASURED = 200;

const SIZES: readonly { readonly name: string; readonly sizes: Sizes; readonly bound: number }[] = [
  {
    name: '20 causes, 25 fixes, 12 questions',
    sizes: { causes: [20, 20], fixes: [25, 25], questions: [12, 12] },
    bound: 16,
  },
  {
    name: '40 causes, 40 fixes, 25 questions',
    sizes: { causes: [40, 40], fixes: [40, 40], questions: [25, 25] },
    bound: 100,
  },
];

let within = true;
for (const { name, sizes, bound } of SIZES) {
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const models = Array.from({ length: WARM + MEASURED }, (_, seed) =>
      randomModel(kind, seededRandom(seed + 1), sizes),
    );
    const times = models.map((model) => timeOf(() => decide({ ...model }, startState(model)))).slice(WARM);
    within = print(`${name}, ${kind}`, times, bound) && within;
  }
}

const { dataset } = loadDataset(ROOT);
if (!dataset) throw new Error('the dataset has errors: npm run check:content names them');
const atlas = makeAtlas(atlasFiles(buildDataFiles(dataset).files));
const cases = atlas.symptoms.map(({ id }) => ({ id, start: startCase(atlas, { symptom: id }) }));
for (const { start } of cases) nextStep(atlas, start);
const slowest = cases
  .map(({ id, start }) => ({ id, times: Array.from({ length: 10 }, () => timeOf(() => nextStep(atlas, start))) }))
  .sort((a, b) => percentile(b.times, 0.5) - percentile(a.times, 0.5));
const all = slowest.flatMap(({ times }) => times);
within = print(`first step, all ${cases.length} symptoms`, all, 100) && within;
for (const { id, times } of slowest.slice(0, 3)) print(`first step, ${id}`, times, 100);
process.exitCode = within ? 0 : 1;

/** Milliseconds, the least of five: on a shared machine others take turns in between. */
function timeOf(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function print(name: string, times: readonly number[], bound: number): boolean {
  const p95 = percentile(times, 0.95);
  const verdict = p95 <= bound ? 'ok' : 'OVER';
  const row = [
    name.padEnd(52),
    `p50 ${percentile(times, 0.5).toFixed(1)}`,
    `p95 ${p95.toFixed(1)} ms`,
    `of ${bound} ms`,
    verdict,
  ];
  console.log(row.join('  '));
  return p95 <= bound;
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
