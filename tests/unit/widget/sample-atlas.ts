import { join } from 'node:path';
import type { Dataset } from '#dataset/dataset.ts';
import type { Atlas } from '#domain/contract.d.ts';
import { atlasIn } from '../domain/real-atlas.ts';

/** The small dataset of the fixtures, with the plan: three questions, three fixes, two causes. */
export function sampleAtlas(): { dataset: Dataset; atlas: Atlas } {
  return atlasIn(join(import.meta.dirname, '../../fixtures/valid'));
}
