import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Dataset, Entry } from './dataset.ts';
import { KIND_NAMES, KINDS, type Kind, type RecordData, SINGULAR } from './kinds.ts';
import { listFiles } from './list-files.ts';
import { loadGuides } from './load-guides.ts';
import { loadPhrasings } from './load-phrasings.ts';
import { compareProblems, type Problem } from './problem.ts';
import { type ReadYaml, readYaml } from './read-yaml.ts';
import { info } from './schema/info.ts';
import { id as idSchema } from './schema/parts.ts';

export interface Loaded {
  /** Undefined when any record was refused: nothing is built from half a dataset. */
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
}

/** What was read before, by file: a file with the same text is not read as YAML again. */
export type KnownRecords = Map<string, { readonly text: string; readonly read: ReadYaml<unknown> }>;

/**
 * Reads the dataset under `root/content`. Never throws for what a file says; throws only where the file system does.
 *
 * @param root Folder that holds `content/`; the paths of problems start there.
 */
export function loadDataset(root: string, known: KnownRecords = new Map()): Loaded {
  const problems: Problem[] = [];
  const kinds = Object.fromEntries(KIND_NAMES.map((kind) => [kind, loadKind(root, kind, problems, known)]));
  const guides = loadGuides(root, problems);
  const phrasings = loadPhrasings(root, problems);
  const infoFile = 'content/dataset.yaml';
  const read = readYaml(infoFile, readFileSync(join(root, infoFile), 'utf8'), info, 'schema/dataset');
  problems.push(...read.problems);
  const complete = problems.length === 0 && read.data !== undefined;
  return {
    dataset: complete
      ? ({ ...kinds, guides, phrasings, info: { ...read.data, file: infoFile } } as unknown as Dataset)
      : undefined,
    problems: problems.sort(compareProblems),
  };
}

function loadKind<K extends Kind>(
  root: string,
  kind: K,
  problems: Problem[],
  known: KnownRecords,
): Map<string, Entry<K>> {
  const entries = new Map<string, Entry<K>>();
  const schema = KINDS[kind] as unknown as z.ZodType<RecordData[K]>;
  for (const name of listFiles(join(root, 'content', kind)).sort(byId)) {
    const file = `content/${kind}/${name}`;
    const refuse = (message: string, hint: string) =>
      problems.push({ file, line: 1, column: 1, rule: 'file-name', message, hint, severity: 'error' });
    if (!name.endsWith('.yaml')) {
      refuse(
        'is not a record',
        `records are .yaml files; a ${SINGULAR[kind]} is made with: npm run new:${SINGULAR[kind]}`,
      );
      continue;
    }
    const id = idOf(name);
    if (!idSchema.safeParse(id).success) refuse(`"${id}" is no id`, 'lower-case letters, digits and single hyphens');
    const text = readFileSync(join(root, file), 'utf8');
    const before = known.get(file);
    const read =
      before?.text === text
        ? (before.read as ReadYaml<RecordData[K]>)
        : readYaml(file, text, schema, `schema/${SINGULAR[kind]}`);
    known.set(file, { text, read });
    const { data, problems: found, at } = read;
    problems.push(...found);
    if (data !== undefined) entries.set(id, { kind, id, file, data, at });
  }
  return entries;
}

function idOf(name: string): string {
  return name.replace(/\.yaml$/, '');
}

function byId(a: string, b: string): number {
  return idOf(a) < idOf(b) ? -1 : 1;
}
