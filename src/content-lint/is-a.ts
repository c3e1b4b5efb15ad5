import type { Entry } from '#dataset/dataset.ts';
import type { Kind } from '#dataset/kinds.ts';

/** Narrows an entry to its kind, which TypeScript cannot do through the generic `Entry<K>`. */
export function isA<K extends Kind>(kind: K, entry: Entry): entry is Entry<K> {
  return entry.kind === kind;
}
