import type { Dataset, Entry } from '#dataset/dataset.ts';
import { KIND_NAMES } from '#dataset/kinds.ts';

/** All records, kind by kind, each kind sorted by id. */
export function everyEntry(dataset: Dataset): Entry[] {
  return KIND_NAMES.flatMap((kind): Entry[] => [...dataset[kind].values()]);
}
