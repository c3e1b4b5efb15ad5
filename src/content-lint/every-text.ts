import type { Entry, Path } from '#dataset/dataset.ts';

export interface Text {
  readonly path: Path;
  readonly text: string;
}

/** Every string of a record, of whatever kind, in the order of the data. */
export function everyText(entry: Entry): Text[] {
  return texts(entry.data, []);
}

function texts(value: unknown, path: Path): Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => texts(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, [...path, key]));
}
