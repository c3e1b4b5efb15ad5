import { deflateSync } from 'fflate';
import type { Dataset } from '#dataset/dataset.ts';
import type { Id } from '#domain/contract.d.ts';
import { atlasFiles } from '../data/atlas-files.ts';

const KINDS = ['symptoms', 'causes', 'questions', 'fixes'] as const;

/**
 * What the single file is drawn from: the files of an atlas, every record with its prose, and what they cite. As base64 of
 * a raw deflate stream, which browsers unpack by themselves.
 */
export function packLibrary(dataset: Dataset, files: ReadonlyMap<string, string>, words: unknown): string {
  const content = {
    files: atlasFiles(files),
    records: Object.fromEntries(KINDS.map((kind) => [kind, recordsOf(dataset, kind)])),
    sources: Object.fromEntries(
      byId(dataset.sources).map(({ id, data: { title, publisher, url } }) => [id, { title, publisher, url }]),
    ),
    words,
  };
  // In JavaScript, since zlib packs differently from one processor to the next; for fflate "deflate" is the raw stream.
  return Buffer.from(deflateSync(Buffer.from(JSON.stringify(content)), { level: 9 })).toString('base64');
}

/** The records of a kind by id, as `records/<kind>/<id>.json` has them. */
export function recordsOf(dataset: Dataset, kind: (typeof KINDS)[number]): Readonly<Record<Id, unknown>> {
  return Object.fromEntries(byId<{ id: Id; data: unknown }>(dataset[kind]).map(({ id, data }) => [id, data]));
}

function byId<T extends { readonly id: Id }>(entries: ReadonlyMap<string, T>): T[] {
  return [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
