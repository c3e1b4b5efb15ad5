import { createHash } from 'node:crypto';
import type { Dataset } from '#dataset/dataset.ts';
import { jsonSchema } from '#dataset/json-schema.ts';
import { KIND_NAMES, SINGULAR } from '#dataset/kinds.ts';
import { unpackCodes } from '#domain/lookup/pack.ts';
import { packPlan } from '#domain/triage/pack-plan.ts';
import { buildLists } from './build-lists.ts';
import { buildLookup } from './build-lookup.ts';
import { buildPlan } from './build-plan.ts';
import { buildVocabulary } from './build-vocabulary.ts';
import { packColumns } from './pack-columns.ts';
import { serializeCsv } from './serialize-csv.ts';

export interface DataFiles {
  readonly version: string;
  /** By path. */
  readonly files: ReadonlyMap<string, string>;
}

/** Everything under `/data/v1/` but the proofs. Same dataset, same bytes. */
export function buildDataFiles(dataset: Dataset): DataFiles {
  const unnamed = serializeAll(dataset);
  const version = `${dataset.info.asOf}.${digest([...unnamed].flat().join('\n')).slice(0, 8)}`;
  const files = new Map([...unnamed].map(([path, text]) => [path, withVersion(text, version)]));
  files.set('manifest.json', json(buildManifest(dataset, version, files)));
  return { version, files };
}

/** The data files with `proofs.json` among them. */
export function withProofs(dataset: Dataset, { version, files }: DataFiles, proofs: readonly object[]): DataFiles {
  const all = new Map(files);
  all.set('proofs.json', json({ version, asOf: dataset.info.asOf, proofs }));
  all.delete('manifest.json');
  all.set('manifest.json', json(buildManifest(dataset, version, all)));
  return { version, files: all };
}

/** The version is a hash of everything else, so it is written in when all is serialized. It comes first in every file. */
const NO_VERSION = '{"version":"",';

function withVersion(text: string, version: string): string {
  return text.startsWith(NO_VERSION) ? `{"version":${JSON.stringify(version)},${text.slice(NO_VERSION.length)}` : text;
}

function serializeAll(dataset: Dataset): Map<string, string> {
  const head = { version: '', asOf: dataset.info.asOf };
  const lookup = buildLookup(dataset, '');
  const codes = unpackCodes(lookup);
  const files = new Map<string, string>();
  for (const [name, content] of Object.entries(buildLists(dataset, codes)))
    files.set(`${name}.json`, json({ ...head, ...content }));
  files.set('codes.csv', serializeCsv(codes));
  files.set('lookup.json', json(packColumns(lookup)));
  files.set('vocabulary.json', json(buildVocabulary(dataset, '')));
  files.set('plan.json', json({ ...head, ...packPlan(buildPlan(dataset)) }));
  files.set('schema/overlay.json', json(jsonSchema('overlay')));
  for (const kind of KIND_NAMES) {
    files.set(`schema/${SINGULAR[kind]}.json`, json(jsonSchema(kind)));
    for (const { id, data } of dataset[kind].values())
      files.set(`records/${kind}/${id}.json`, json({ ...head, id, ...data }));
  }
  return files;
}

function buildManifest(dataset: Dataset, version: string, files: ReadonlyMap<string, string>): object {
  const counts = Object.fromEntries(KIND_NAMES.map((kind) => [kind, dataset[kind].size]));
  const codes = [...dataset['code-spaces'].values()].reduce((sum, { data }) => sum + data.codes.length, 0);
  const rows = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    version,
    asOf: dataset.info.asOf,
    counts: { codes, ...counts },
    files: rows.map(([path, text]) => ({ path, bytes: Buffer.byteLength(text), sha256: digest(text) })),
  };
}

function json(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/** SHA-256 in hex. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
