import type { Dataset, Entry } from '#dataset/dataset.ts';
import { MET } from '#dataset/vocabulary.ts';

/** The code spaces, those that people meet most often first, by id within. The order of readings and of lists. */
export function spacesByUse(dataset: Dataset): Entry<'code-spaces'>[] {
  const rank = ({ data }: Entry<'code-spaces'>) => MET.indexOf(data.met);
  return [...dataset['code-spaces'].values()].sort((a, b) => rank(a) - rank(b));
}
