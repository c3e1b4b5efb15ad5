import type { Atlas } from '#domain/contract.d.ts';
import { makeAtlas } from '#domain/lookup/make-atlas.ts';
import { baseAddress } from './base-address.ts';

/** Loaded on first use: the engine, and with it the one data file that finding needs. */

export { resolveAddress } from '#domain/lookup/resolve-address.ts';
export { lookUp } from '#domain/lookup/look-up.ts';
export { renderLookup, summarize } from '#widget/render-lookup.ts';
export { addressOf } from './query-address.ts';

let atlas: Promise<Atlas> | undefined;

/** The atlas of this site; the next call tries again where the file could not be read. */
export function siteAtlas(): Promise<Atlas> {
  atlas ??= loadLookup().catch((error: unknown) => {
    atlas = undefined;
    throw error;
  });
  return atlas;
}

async function loadLookup(): Promise<Atlas> {
  const response = await fetch(baseAddress('data/v1/lookup.json'));
  if (!response.ok) throw new Error(`lookup.json: answered ${response.status}`);
  return makeAtlas({ lookup: await response.json() });
}
