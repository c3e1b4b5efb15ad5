import type { Dataset } from '#dataset/dataset.ts';
import type { Problem } from '#dataset/problem.ts';
import { atlasFiles } from '../data/atlas-files.ts';
import { keepResult, keptResult } from '../kept-results.ts';
import { proveAll } from './prove-all.ts';
import type { Effort, Proof } from './prove-symptom.ts';

/** What a build spends on a symptom: docs/adr/0007-planner-and-its-proof.md. `npm run check:triage` spends more. */
export const BUILD_EFFORT: Effort = { walks: 5, states: 30, draws: 0, optimum: 20_000 };

/** Where the code stands that a proof depends on. */
const CODE = ['src/domain/triage', 'src/proof', 'src/generate/proofs'];

/**
 * The proofs of every symptom that is not retired, by id. They take a while, so those of a plan that was proven before
 * by the same code are taken from the cache of the project.
 *
 * @param files The data files.
 */
export async function proveDataset(dataset: Dataset, files: ReadonlyMap<string, string>): Promise<readonly Proof[]> {
  const symptoms = [...dataset.symptoms.values()].filter(({ data }) => !data.retired).map(({ id }) => id);
  const plan = files.get('plan.json')?.replace(/"version":"[^"]*",/, '') ?? '';
  const work = { name: 'proofs', code: CODE, from: plan + JSON.stringify(BUILD_EFFORT) };
  const kept = keptResult<readonly Proof[]>(work);
  if (kept) return kept;
  const proofs = await proveAll(atlasFiles(files), symptoms, BUILD_EFFORT);
  keepResult(work, proofs);
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
