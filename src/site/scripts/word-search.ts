import { baseAddress } from './base-address.ts';
import { FACETS, type Facet, type Facts } from './word-facets.ts';
import { type Hit, rankPages, type Ranked } from './word-rank.ts';

/** What we use of Pagefind's JavaScript API. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  preload(text: string): Promise<void>;
  search(text: string): Promise<{ results: readonly Found[] }>;
}
interface Found extends Hit {
  data(): Promise<Page>;
}

/** One page, as a result shows it. */
export interface Page {
  /** Its address, with the base path. */
  readonly url: string;
  readonly meta: Readonly<Record<string, string | undefined>> & { readonly title: string };
  /** All of its text that is indexed. */
  readonly content: string;
  /** Which words of the content were found: `split(/\s+/)` counts them. */
  readonly locations: readonly number[];
}

/** A page, and the words of the query that it holds. */
export type FoundPage = Page & { readonly words: readonly string[] };

export interface WordIndex {
  readonly facts: Facts;
  search(words: readonly string[]): Promise<Ranked[]>;
  /** The pages, in the same order, each with the passage for those of the words that it holds. */
  pages(ranked: readonly Ranked[]): Promise<FoundPage[]>;
}

let loading: Promise<WordIndex> | undefined;
let turns = 0;
let failed = false;

/** The full-text index, loaded on first use; the next call tries again where that failed. */
export function siteWordIndex(): Promise<WordIndex> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<WordIndex> {
  if (turns === 0) watchFetch();
  failed = false;
  // A browser may remember that a module could not be loaded: another turn asks under another address.
  const again = turns++ === 0 ? '' : `?${turns}`;
  const address = baseAddress(`pagefind/pagefind.js${again}`);
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  // In a worker it would break the policy on trusted types.
  await pagefind.options({
    noWorker: true,
    baseUrl: baseAddress(''),
    metaCacheTag: 'index',
    ranking: { termSimilarity: 10, metaWeights: { title: 5, words: 5, kind: 0, phases: 0, sides: 0, codes: 0 } },
  });
  const [facts] = await Promise.all([readFacts(), pagefind.init()]);
  const kinds = new Map([...facts.kind].flatMap(([kind, ids]) => [...ids].map((id) => [id, kind] as const)));
  return {
    facts,
    search: (words) => whole(search(pagefind, words, kinds)),
    pages: (ranked) => whole(readPages(pagefind, ranked)),
  };
}

/** The answer, unless it lacks a part that could not be fetched; then the next call loads everything anew. */
async function whole<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    const given = await answer;
    if (!failed) return given;
  } catch {
    // Told below, like a part that is missing.
  }
  loading = undefined;
  throw new Error('word index: a part of it could not be loaded');
}

/** Pagefind keeps a part of the index that it cannot fetch for an empty one, so we look at what it fetches. */
function watchFetch(): void {
  const plain = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const ours = String(request[0]).includes(baseAddress('pagefind/'));
    const response = await plain(...request).catch((error: unknown) => {
      failed ||= ours;
      throw error;
    });
    failed ||= ours && !response.ok;
    return response;
  };
}

/** Which page has which value, so that results are weighed, narrowed and counted without fetching any of them. */
async function readFacts(): Promise<Facts> {
  const response = await fetch(baseAddress('pagefind/facts.json'));
  if (!response.ok) throw new Error(`facts.json: answered ${response.status}`);
  const facts = { kind: new Map(), phase: new Map(), side: new Map() } satisfies Facts;
  const pages: Record<string, Partial<Record<Facet, readonly string[]>>> = await response.json();
  for (const [id, page] of Object.entries(pages)) {
    for (const facet of FACETS) {
      for (const value of page[facet] ?? []) facts[facet].set(value, (facts[facet].get(value) ?? new Set()).add(id));
    }
  }
  return facts;
}

async function search(
  pagefind: Pagefind,
  words: readonly string[],
  kinds: ReadonlyMap<string, string>,
): Promise<Ranked[]> {
  await pagefind.preload(words.join(' '));
  const found = new Map<string, readonly Hit[]>();
  for (const word of words) found.set(word, (await pagefind.search(term(word))).results);
  return rankPages(found, kinds.size, (id) => kinds.get(id) ?? '');
}

async function readPages(pagefind: Pagefind, ranked: readonly Ranked[]): Promise<FoundPage[]> {
  const found = new Map<string, readonly Found[]>();
  for (const { words } of ranked) {
    const text = words.join(' ');
    if (!found.has(text)) found.set(text, (await pagefind.search(words.length === 1 ? term(text) : text)).results);
  }
  return Promise.all(
    ranked.map(async ({ id, words }) => {
      const hit = found.get(words.join(' '))?.find((one) => one.id === id);
      if (!hit) throw new Error(`word index: no page ${id} for "${words.join(' ')}"`);
      return { ...(await hit.data()), words };
    }),
  );
}

/** A number is looked for as it stands: 33890 is not 3389. */
function term(word: string): string {
  return /\d/.test(word) ? `"${word}"` : word;
}
