import { tells } from './plain-words.ts';

/** A word with fewer letters has too many neighbours. */
const SHORTEST = 5;
/** A text with more unknown words than this is not one with typos. */
const MOST_MENDED = 60;

/** Words that are one letter away from a known one, a letter more, less, other or swapped, become that one. */
export function typoMender(known: Iterable<string>): (stems: readonly string[]) => string[] {
  const words = new Set([...known].filter((word) => !word.includes(' ')));
  let byPart: Map<string, string> | undefined;
  return (stems) => {
    let left = MOST_MENDED;
    return stems.flatMap((word) => {
      if (words.has(word) || !tells(word) || word.length < SHORTEST || word.length > 24) return word;
      if (/\d/.test(word) || left-- <= 0) return word;
      byPart ??= partsOf(words);
      return nearest(word, byPart, words) ?? halvesOf(word, words) ?? word;
    });
  };
}

/** A half of two words that are written as one, the rdpserver; "con current" and "har den" are none. */
const HALF = /^(?:.{4,}|avd|rd[ps]|ssh|tls|v[np][cn]|web)$/;
const SHORTEST_HALF = 3;

function halvesOf(word: string, words: ReadonlySet<string>): string[] | undefined {
  for (let end = SHORTEST_HALF; end <= word.length - SHORTEST_HALF; end++) {
    const halves = [word.slice(0, end), word.slice(end)];
    if (halves.every((half) => HALF.test(half) && words.has(half))) return halves;
  }
  return undefined;
}

function partsOf(words: ReadonlySet<string>): Map<string, string> {
  const byPart = new Map<string, string>();
  for (const word of words) {
    if (word.length < SHORTEST || /\d/.test(word)) continue;
    for (const part of withoutOne(word)) if (!byPart.has(part)) byPart.set(part, word);
  }
  return byPart;
}

function nearest(word: string, byPart: ReadonlyMap<string, string>, words: ReadonlySet<string>): string | undefined {
  // The first two letters are seldom wrong: the weather is not whether.
  const isLike = (other?: string) => other?.startsWith(word.slice(0, 2)) ?? false;
  const whole = byPart.get(word);
  if (isLike(whole)) return whole;
  for (const part of withoutOne(word)) {
    if (part.length >= SHORTEST && words.has(part)) return part;
    const other = byPart.get(part);
    if (isLike(other)) return other;
  }
  return undefined;
}

function withoutOne(word: string): string[] {
  return Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1));
}
