import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleEntry } from '#articles/article.ts';
import { type ArticleContext, createArticleContext } from '#articles/article-context.ts';
import type { Dataset, Entry } from '#dataset/dataset.ts';
import { KIND_NAMES, KINDS, type Kind } from '#dataset/kinds.ts';
import type { SyntheticRecords } from './synthetic.ts';

/** The records of a bench project, read from its `content/` and read again where a file was edited. */
export interface Store {
  readonly ids: readonly string[];
  entry(id: string): ArticleEntry;
  context(): ArticleContext;
}

interface Held {
  readonly entry: Entry<'symptoms'>;
  readonly changed: number;
}

/**
 * JSON and not YAML, because the routes are to be compared and reading YAML costs each of them the same. A request
 * looks at the time of one file only, as a watcher would tell it.
 */
export function openStore(root: string): Store {
  const folder = join(root, 'content/symptoms');
  const ids = readdirSync(folder).map((name) => name.slice(0, -'.json'.length));
  const pool = JSON.parse(readFileSync(join(root, 'content/pool.json'), 'utf8')) as SyntheticRecords['pool'];
  const held = new Map<string, Held>();
  const read = (id: string): Held => {
    const file = join(folder, `${id}.json`);
    const fresh = {
      entry: entryOf('symptoms', id, JSON.parse(readFileSync(file, 'utf8'))),
      changed: statSync(file).mtimeMs,
    };
    held.set(id, fresh);
    return fresh;
  };
  for (const id of ids) read(id);
  const poolEntries = (kind: Exclude<Kind, 'symptoms'>) =>
    new Map(Object.entries(pool[kind]).map(([id, literal]) => [id, entryOf(kind, id, literal)]));
  const rest = Object.fromEntries(
    KIND_NAMES.filter((kind) => kind !== 'symptoms').map((kind) => [kind, poolEntries(kind)]),
  );
  const make = () => {
    const symptoms = new Map([...held].map(([id, { entry }]) => [id, entry]));
    return createArticleContext({ ...rest, symptoms, info: { asOf: '2026-11-22', file: '' } } as unknown as Dataset);
  };
  let context = make();
  return {
    ids,
    context: () => context,
    entry(id) {
      const known = held.get(id);
      if (known && statSync(join(folder, `${id}.json`)).mtimeMs === known.changed) return known.entry;
      const { entry } = read(id);
      context = make();
      return entry;
    },
  };
}

function entryOf<K extends Kind>(kind: K, id: string, literal: unknown): Entry<K> {
  const data = KINDS[kind].parse(literal) as Entry<K>['data'];
  return { kind, id, file: `content/${kind}/${id}.json`, data, at: () => ({ line: 1, column: 1 }) };
}
