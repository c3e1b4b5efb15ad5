import type { Atlas } from '#domain/contract.d.ts';
import { siteSource } from './site-source.ts';

/** Loaded on first use: the engine, and with it the one data file that finding needs. */

export { resolveAddress } from '#domain/lookup/resolve-address.ts';
export { lookUp } from '#domain/lookup/look-up.ts';
export { renderLookup, summarize } from '#widget/render-lookup.ts';
export { addressOf } from './query-address.ts';

/** The atlas of this site; the next call tries again where the file could not be read. */
export function siteAtlas(): Promise<Atlas> {
  return siteSource.lookup();
}
