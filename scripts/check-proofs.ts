import { loadDataset } from '#dataset/load.ts';
import { formatProblem } from '#dataset/problem.ts';
import { atlasFiles } from '#generate/data/atlas-files.ts';
import { buildDataFiles } from '#generate/data/build-data-files.ts';
import { proveAll } from '#generate/proofs/prove-all.ts';
import type { Effort, Proof } from '#generate/proofs/prove-symptom.ts';
import { ROOT } from './generate-and-report.ts';

/** Proves the plan of every symptom of the dataset and prints a line a symptom; false where anything is violated. */
export async function checkProofs(effort: Effort): Promise<boolean> {
  const { dataset, problems } = loadDataset(ROOT);
  if (!dataset) throw new Error(problems.map(formatProblem).join('\n'));
  const { files } = buildDataFiles(dataset);
  const symptoms = [...dataset.symptoms.values()].filter(({ data }) => !data.retired).map(({ id }) => id);
  const proofs = await proveAll(atlasFiles(files), symptoms, effort);
  console.log(
    `\n${proofs.length} symptoms: a walk for each cause, ${effort.walks} random walks each; costs in minutes, over the least`,
  );
  console.log(
    row(['symptom', 'causes', 'questions', 'fixes', 'fixed', 'handed', 'longest', 'steps', 'plan', 'least', 'stable']),
  );
  for (const proof of proofs) printProof(proof);
  const violations = proofs.flatMap((proof) => proof.violations.map((text) => `${proof.symptom}: ${text}`));
  for (const violation of violations) console.log(`FAILED ${violation}`);
  return violations.length === 0;
}

function printProof({ symptom, causes, questions, fixes, reach, guard, cost, least, unstable }: Proof): void {
  const ends = (end: string) => `${reach.filter((walk) => walk.end === end).length}`;
  const plan =
    cost === null ? '-' : `${cost.cost.toFixed(0)}${cost.method === 'drawn' ? ` ±${cost.error.toFixed(0)}` : ''}`;
  console.log(
    row([
      symptom,
      `${causes}`,
      `${questions}`,
      `${fixes}`,
      ends('fix'),
      ends('hand-over'),
      `${Math.max(...reach.map(({ steps }) => steps))}`,
      `${guard.looked}`,
      plan,
      `${least.minutes.toFixed(0)} ${least.method}`,
      unstable.length === 0 ? 'yes' : `but ${unstable.length}`,
    ]),
  );
}

function row(cells: readonly string[]): string {
  const widths = [42, 6, 9, 5, 5, 6, 7, 9, 9, 10, 7];
  return cells.map((cell, place) => (place === 0 ? cell.padEnd(42) : cell.padStart(widths[place] ?? 0))).join(' ');
}
