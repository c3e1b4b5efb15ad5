import type { Dataset } from '#dataset/dataset.ts';
import type { Problem } from '#dataset/problem.ts';
import { atlasFiles } from '../data/atlas-files.ts';
import { keepProofs, keptProofs, proofKey } from './kept-proofs.ts';
import { proveAll } from './prove-all.ts';
import type { Effort, Proof } from './prove-symptom.ts';

/** What a build spends on a symptom: docs/adr/0007-planner-and-its-proof.md. `npm run check:triage` spends more. */
export const BUILD_EFFORT: Effort = { walks: 5, states: 30, draws: 0, optimum: 20_000 };

/**
 * The proofs of every symptom that is not retired, by id. They take a while, so those of a plan that was proven before
 * by the same code are taken from the cache of the project.
 *
 * @param root The project's folder.
 * @param files The data files.
 */
export async function proveDataset(
  root: string,
  dataset: Dataset,
  files: ReadonlyMap<string, string>,
): Promise<readonly Proof[]> {
  const symptoms = [...dataset.symptoms.values()].filter(({ data }) => !data.retired).map(({ id }) => id);
  const key = proofKey(root, files.get('plan.json') ?? '', BUILD_EFFORT);
  const kept = keptProofs(root, key);
  if (kept) return kept;
  const proofs = await proveAll(atlasFiles(files), symptoms, BUILD_EFFORT);
  keepProofs(root, key, proofs);
  return proofs;
}

/** What a proof found wrong, as problems of the symptom's record. */
export function proofProblems(dataset: Dataset, proofs: readonly Proof[]): Problem[] {
  return proofs.flatMap(({ symptom, violations }) =>
    violations.map((message) => ({
      file: dataset.symptoms.get(symptom)?.file ?? symptom,
      line: 1,
      column: 1,
      rule: 'triage-proof',
      message,
      hint: 'sharpen the `answers` of the causes, or give the cause a fix or a hand-over of its side',
      severity: 'error' as const,
    })),
  );
}
