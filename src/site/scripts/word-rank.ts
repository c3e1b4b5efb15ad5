/** A page that holds a word, with the score that Pagefind gives it for that word alone. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** The words that the page holds, in the order of the query. */
  readonly words: readonly string[];
}

/** People come with what they see; a code page answers the other lane. Set by looking at queries, see ADR 5. */
const BY_KIND: Readonly<Record<string, number>> = {
  symptom: 1.6,
  guide: 1.6,
  cause: 1.15,
  fix: 1.15,
  check: 1,
  code: 0.7,
};

/** So that one rare word cannot outweigh all others. */
const RARE = 10;

/** A page far behind the best one is no answer either. */
const LEAST_OF_BEST = 0.2;

/** A page is no answer where the words that it lacks weigh more than this share of the query. */
const LEAST_COVERED = 0.45;

/**
 * Ranks pages for a whole sentence. Pagefind itself answers only with pages that hold every word, and nobody describes
 * a fault in the words of one page: so each word is asked alone, and a page gets the sum, by how rare each word is, and
 * by how much of the sentence it covers.
 *
 * @param found The hits of each word of the query, best first.
 * @param total Number of pages in the index.
 */
export function rankPages(
  found: ReadonlyMap<string, readonly Hit[]>,
  total: number,
  kindOf: (id: string) => string,
): Ranked[] {
  const pages = new Map<string, { score: number; covered: number; words: string[] }>();
  let whole = 0;
  for (const [word, hits] of found) {
    const [best] = hits;
    if (!best) continue;
    const weight = Math.log(1 + total / (hits.length + RARE));
    whole += weight;
    for (const { id, score } of hits) {
      const page = pages.get(id) ?? { score: 0, covered: 0, words: [] };
      page.score += weight * Math.sqrt(score / (best.score || 1));
      page.covered += weight;
      page.words.push(word);
      pages.set(id, page);
    }
  }
  const ranked = [...pages]
    .filter(([, { covered }]) => covered >= LEAST_COVERED * whole)
    .map(([id, { score, covered, words }]) => ({
      id,
      words,
      score: (score / whole) * (covered / whole) * (BY_KIND[kindOf(id)] ?? 1),
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return ranked.filter(({ score }) => score >= LEAST_OF_BEST * (ranked[0]?.score ?? 0));
}
