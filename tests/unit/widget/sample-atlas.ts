import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Dataset } from '#dataset/dataset.ts';
import { loadDataset } from '#dataset/load.ts';
import { formatProblem } from '#dataset/problem.ts';
import type { Atlas } from '#domain/contract.d.ts';
import { makeAtlas } from '#domain/lookup/make-atlas.ts';
import { buildDataFiles } from '#generate/data/build-data-files.ts';

/** The small dataset of the fixtures, with the plan: three questions, three fixes, two causes. */
export function sampleAtlas(): { dataset: Dataset; atlas: Atlas } {
  return atlasIn(join(import.meta.dirname, '../../fixtures/valid'));
}

/** The dataset of this project, with the plan. */
export function wholeAtlas(): { dataset: Dataset; atlas: Atlas } {
  return atlasIn(join(import.meta.dirname, '../../..'));
}

function atlasIn(root: string): { dataset: Dataset; atlas: Atlas } {
  const { dataset, problems } = loadDataset(root);
  assert.ok(dataset, problems.map(formatProblem).join('\n'));
  const { files } = buildDataFiles(dataset);
  const read = (name: string) => [name, JSON.parse(files.get(`${name}.json`) ?? '')] as const;
  const atlas = makeAtlas(Object.fromEntries(['lookup', 'plan', 'causes', 'questions', 'fixes'].map(read)));
  return { dataset, atlas };
}
