import type { Dataset } from '#dataset/dataset.ts';
import type { CodeData, CodeSpaceData } from '#dataset/schema/code-space.ts';
import type { SourceData } from '#dataset/schema/source.ts';
import type { Code } from '#domain/contract.d.ts';
import { unpackCodes } from '#domain/lookup/pack.ts';
import { articleEntries, type SiteArticle, siteArticle } from './build-articles.ts';
import { buildLookup } from './data/build-lookup.ts';
import type { ReleaseEntry } from './releases/release-entry.ts';
import { spacesByUse } from './spaces-by-use.ts';

export interface SiteCode extends Code {
  readonly aliases: readonly string[];
  /** Where this one code is seen, if not where its space is. */
  readonly seen: string | null;
  readonly unverified: string | null;
}

export type SiteSpace = Omit<CodeSpaceData, 'codes'> & { readonly id: string };

/** What the pages are rendered from, in `.generated/site.json`. */
export interface SiteData {
  readonly version: string;
  readonly asOf: string;
  readonly codes: readonly SiteCode[];
  readonly spaces: readonly SiteSpace[];
  readonly sources: Readonly<Record<string, SourceData>>;
  readonly articles: readonly SiteArticle[];
  /** Of the embeds, the one that is built first; none in a preview. */
  readonly releases: readonly ReleaseEntry[];
}

export function buildSiteData(dataset: Dataset, version: string, releases: readonly ReleaseEntry[] = []): SiteData {
  const spaces = spacesByUse(dataset);
  const records = spaces.flatMap(({ data }) => data.codes);
  return {
    version,
    releases,
    asOf: dataset.info.asOf,
    codes: unpackCodes(buildLookup(dataset, version)).map((code, place) => siteCode(code, records[place])),
    spaces: spaces.map(({ id, data: { codes: _, ...about } }) => ({ id, ...about })),
    articles: articleEntries(dataset).map((entry) => siteArticle(entry, dataset)),
    sources: Object.fromEntries([...dataset.sources.values()].map(({ id, data }) => [id, data])),
  };
}

function siteCode(code: Code, record: CodeData | undefined): SiteCode {
  return {
    ...code,
    aliases: record?.aliases ?? [],
    seen: record?.seen ?? null,
    unverified: record?.unverified ?? null,
  };
}
