/** A piece of a passage: text as it is, never markup. */
export interface Part {
  readonly text: string;
  /** It is a word that was looked for. */
  readonly found: boolean;
}

const LENGTH = 32;

/** How far back a passage reaches for the beginning of its sentence. */
const REACH = 10;

/**
 * The passage of a page that tells most of what was looked for: the one with the most of these words, where a word
 * that the page repeats everywhere counts little. The first one where several are as good.
 *
 * Pagefind's own excerpt is HTML, and prefers headings to sentences; so it is not used.
 *
 * @param locations Places of the words found, counted in words of the content.
 * @param query The words that were looked for.
 */
export function passageOf(content: string, locations: readonly number[], query: readonly string[]): Part[] {
  const words = content.split(/\s+/).filter(Boolean);
  const places = [...new Set(locations)].filter((place) => place < words.length).sort((a, b) => a - b);
  const meant = new Map(places.map((place) => [place, wordMeant(words[place] ?? '', query)]));
  const times = new Map<string | undefined, number>();
  for (const word of meant.values()) times.set(word, (times.get(word) ?? 0) + 1);

  let from = 0;
  let best = 0;
  for (const place of places) {
    const start = sentenceStart(words, place);
    const held = new Set(places.filter((at) => at >= start && at < start + LENGTH).map((at) => meant.get(at)));
    held.delete(undefined);
    const worth = [...held].reduce((sum, word) => sum + 1 / Math.sqrt(times.get(word) ?? 1), 0);
    if (worth > best) [from, best] = [start, worth];
  }
  return cut(words, from, new Set(places));
}

function cut(words: readonly string[], from: number, places: ReadonlySet<number>): Part[] {
  const to = Math.min(from + LENGTH, words.length);
  const parts: Part[] = from > 0 ? [{ text: '…', found: false }] : [];
  for (let at = from; at < to; at++) parts.push({ text: words[at] ?? '', found: places.has(at) });
  if (to < words.length) parts.push({ text: '…', found: false });
  return joined(parts);
}

/** Puts the spaces back, and makes one part of neighbors that were not looked for. */
function joined(words: readonly Part[]): Part[] {
  const parts: Part[] = [];
  for (const [place, word] of words.entries()) {
    const space = place > 0 ? ' ' : '';
    const last = parts.at(-1);
    if (last && !last.found) parts[parts.length - 1] = { text: last.text + space, found: false };
    else if (space) parts.push({ text: space, found: false });
    const before = parts.at(-1);
    if (before && !word.found) parts[parts.length - 1] = { text: before.text + word.text, found: false };
    else parts.push(word);
  }
  return parts;
}

/** The word of the query that a word of the page stands for: the one with which it begins alike. */
function wordMeant(word: string, query: readonly string[]): string | undefined {
  const plain = word.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');
  return query.find((one) => plain.startsWith(one.slice(0, Math.max(3, one.length - 3))));
}

/** The first word of the sentence of a word, where that is not far; else a word a little before it. */
function sentenceStart(words: readonly string[], place: number): number {
  for (let at = place; at > Math.max(0, place - REACH); at--) if (/[.:?!;]$/.test(words[at - 1] ?? '')) return at;
  return Math.max(0, place - REACH / 2);
}
