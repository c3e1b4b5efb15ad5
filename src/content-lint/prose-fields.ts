import type { Entry, Path } from '#dataset/dataset.ts';
import { KIND_NAMES, KINDS, type Kind } from '#dataset/kinds.ts';
import { prosePaths } from './prose-paths.ts';

export interface ProseField {
  readonly path: Path;
  readonly text: string;
}

const PATHS = Object.fromEntries(KIND_NAMES.map((kind) => [kind, prosePaths(KINDS[kind])])) as Record<Kind, string[][]>;

/** Every text of a record that is written in the small Markdown of `docs/contributing/prose.md`. */
export function proseFields(entry: Entry): ProseField[] {
  return PATHS[entry.kind].flatMap((path) => expand(entry.data, path, []));
}

function expand(value: unknown, rest: readonly string[], path: Path): ProseField[] {
  if (typeof value === 'string') return [{ path, text: value }];
  const [key, ...after] = rest;
  if (key === undefined || typeof value !== 'object' || value === null) return [];
  if (key !== '*') return expand((value as Record<string, unknown>)[key], after, [...path, key]);
  return Array.isArray(value)
    ? value.flatMap((item, index) => expand(item, after, [...path, index]))
    : Object.entries(value).flatMap(([name, item]) => expand(item, after, [...path, name]));
}
