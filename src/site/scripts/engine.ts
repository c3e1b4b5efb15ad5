import type { Atlas, Id } from '#domain/contract.d.ts';
import { baseAddress } from './base-address.ts';
import { siteSource } from './site-source.ts';

/** Loaded on first use: the engine, and with it the data that finding needs. */

export { lookUp } from '#domain/lookup/look-up.ts';
export { ResultsView } from '#widget/results/results-view.ts';
export { summarize } from '#widget/results/summarize.ts';
export { default as words } from '#widget/results/answer-words.json';

/** The atlas of this site, with what a text needs; the next call tries again where a file could not be read. */
export function siteAtlas(text = ''): Promise<Atlas> {
  return siteSource.lookup(text);
}

/** The sentence under the title of an article. */
export async function readSummary(symptom: Id): Promise<string | undefined> {
  const response = await fetch(baseAddress(`data/v1/records/symptoms/${symptom}.json`));
  const record: { summary?: unknown } = response.ok ? await response.json() : {};
  return typeof record.summary === 'string' ? record.summary : undefined;
}
