import type { Atlas, AtlasFiles } from '#domain/contract.d.ts';
import { ATLAS_FILES, makeAtlas } from '#domain/lookup/make-atlas.ts';

/**
 * Makes an atlas from a base URL such as `https://atlas.example/data/v1/` (a `file:` URL works in Node), or
 * files that are already parsed.
 *
 * @throws {Error} Where a file is missing, cannot be read or is not what its name says; the message says which.
 */
export async function loadAtlas(source: string | URL | AtlasFiles): Promise<Atlas> {
  const files = typeof source === 'string' || source instanceof URL ? await readFiles(source) : source;
  return makeAtlas(files);
}

/** Older folders have no such file: codes and dialog texts are found there as before. */
const MAY_MISS = 'vocabulary';

async function readFiles(base: string | URL): Promise<AtlasFiles> {
  const folder = new URL(base);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  const contents = await Promise.all(
    ATLAS_FILES.map((name) => readJson(new URL(`${name}.json`, folder), name === MAY_MISS)),
  );
  return Object.fromEntries(ATLAS_FILES.map((name, place) => [name, contents[place]]));
}

async function readJson(url: URL, mayMiss: boolean): Promise<unknown> {
  if (url.protocol === 'file:') {
    const { readFile } = await import('node:fs/promises');
    const text = await readFile(url, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (mayMiss && error.code === 'ENOENT') return undefined;
      throw error;
    });
    return text === undefined ? undefined : JSON.parse(text);
  }
  const response = await fetch(url);
  if (mayMiss && response.status === 404) return undefined;
  if (!response.ok) throw new Error(`loadAtlas: ${url.href} answered ${response.status}`);
  return response.json();
}
