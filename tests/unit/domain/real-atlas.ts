import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Dataset } from '#dataset/dataset.ts';
import { loadDataset } from '#dataset/load.ts';
import { formatProblem } from '#dataset/problem.ts';
import type { Atlas } from '#domain/contract.d.ts';
import { makeAtlas } from '#domain/lookup/make-atlas.ts';
import { atlasFiles } from '#generate/data/atlas-files.ts';
import { buildDataFiles } from '#generate/data/build-data-files.ts';

/** The dataset of this project and the atlas made from it. */
export function realAtlas(): { dataset: Dataset; atlas: Atlas } {
  return atlasIn(join(import.meta.dirname, '..', '..', '..'));
}

/** The dataset below a folder and the atlas made from it. */
export function atlasIn(root: string): { dataset: Dataset; atlas: Atlas } {
  const { dataset, problems } = loadDataset(root);
  assert.ok(dataset, problems.map(formatProblem).join('\n'));
  const { files } = buildDataFiles(dataset);
  return { dataset, atlas: makeAtlas(atlasFiles(files)) };
}
