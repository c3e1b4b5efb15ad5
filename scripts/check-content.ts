import { join } from 'node:path';
import { everyEntry } from '#content-lint/every-entry.ts';
import { lintDataset } from '#content-lint/lint.ts';
import { KIND_NAMES } from '#dataset/kinds.ts';
import { loadDataset } from '#dataset/load.ts';
import { formatProblem } from '#dataset/problem.ts';

/** `npm run check:content`: every problem of the dataset under `content/` (or under the folder given), then the counts. */
const root = process.argv[2] ?? join(import.meta.dirname, '..');
const { dataset, problems: refused } = loadDataset(root);
const problems = dataset ? lintDataset(dataset) : refused;

for (const problem of problems) console.log(formatProblem(problem));
const errors = problems.filter(({ severity }) => severity === 'error').length;
const findings = `${errors} errors, ${problems.length - errors} warnings`;
if (dataset) {
  const codes = [...dataset['code-spaces'].values()].reduce((sum, { data }) => sum + data.codes.length, 0);
  console.log([...KIND_NAMES.map((kind) => `${dataset[kind].size} ${kind}`), `${codes} codes`].join(', '));
  console.log(`${everyEntry(dataset).length} records, ${findings}`);
} else {
  console.log(`Not every record could be read, ${findings}. The rules over the whole dataset run when each can.`);
}
process.exitCode = errors > 0 ? 1 : 0;
