import type { Atlas, AtlasFiles, Id } from '#domain/contract.d.ts';
import { ATLAS_FILES, makeAtlas } from '#domain/lookup/make-atlas.ts';
import { tellsInWords } from '#domain/lookup/match-texts.ts';
import { readFile } from './read-file.ts';

/** Where the widget has its data from. What was read once is kept; what could not be read is tried again. */
export interface AtlasSource {
  /** Enough for the paste box: lookup.json, with vocabulary.json where the text has words that can tell something. */
  lookup(text?: string): Promise<Atlas>;
  /** With all that triage needs, likewise. */
  atlas(text?: string): Promise<Atlas>;
  /** A record with its prose, as `records/<kind>/<id>.json` has it. */
  record(kind: 'questions' | 'fixes', id: Id): Promise<unknown>;
}

/** Reads the files of a folder like `/data/v1/`, each when it is first needed. `base` ends in a slash. */
export function fetchingSource(base: URL): AtlasSource {
  const read = remembering((path) => readFile(new URL(`${path}.json`, base)));
  const atlasOf = remembering(async (names) => {
    const list = names.split(' ');
    const contents = await Promise.all(list.map(read));
    return makeAtlas(Object.fromEntries(list.map((name, place) => [name, contents[place]])));
  });
  return {
    lookup: (text) => atlasOf(filesFor(['lookup'], text)),
    atlas: (text) => atlasOf(filesFor(WITHOUT_VOCABULARY, text)),
    record: (kind, id) => read(`records/${kind}/${id}`),
  };
}

/** Data that is there already, such as in a single file. */
export function givenSource(files: AtlasFiles, record: AtlasSource['record']): AtlasSource {
  const atlasOf = remembering(async () => makeAtlas(files));
  return { lookup: () => atlasOf(''), atlas: () => atlasOf(''), record };
}

const WITHOUT_VOCABULARY = ATLAS_FILES.filter((name) => name !== 'vocabulary');

function filesFor(files: readonly string[], text = ''): string {
  return [...files, ...(tellsInWords(text) ? ['vocabulary'] : [])].join(' ');
}

function remembering<T>(read: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const reading =
      known.get(key) ??
      read(key).catch((error: unknown) => {
        known.delete(key);
        throw error;
      });
    known.set(key, reading);
    return reading;
  };
}
