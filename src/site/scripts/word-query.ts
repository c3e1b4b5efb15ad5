import type { Lookup } from '#domain/contract.d.ts';

/** What the code lane finds in a text: `lookUp` with its atlas. */
export type FindCodes = (text: string) => Pick<Lookup, 'codes' | 'unknownCodes'>;

/** More than anybody types; of a long paste the beginning tells enough. */
const LONGEST_TEXT = 2000;
const MOST_WORDS = 16;

/** A code in several notations is found once, so the text is read again until nothing is found; nobody writes more. */
const MOST_NOTATIONS = 8;

/** Stands where a code was: no word, no space, and the end of a sentence, so that what is left reads as before. */
const CUT = ';';

/** Words that say nothing about the fault: grammar, and what one does with a mouse and with patience. */
const SMALL_WORDS = new Set(
  `a about after again all also always am an and any are aren't as at be because been before being but by can cannot can't
  click clicked clicking could did do does doesn't doing don't each even every for from get gets getting go goes got had
  has have having he hello help her here hi his how i i'm if in into is isn't it its it's i've just keep keeps kept know
  let like make me might more must my need no not now of off on once one only or our out over please press pressed
  pressing right same say saying says see seem seems she should so some somebody someone something still suddenly
  tell that that's the their them then there these they thing this those to told too tried tries try trying up us use
  using very want was wasn't we were what what's when where which while who whoever why will with won't would yet you
  your`.split(/\s+/),
);

/** Words that stand beside a code and announce it: they say nothing where the code is gone. */
const LABELS = new Set(['error', 'errors', 'code', 'codes', 'extended', 'event', 'status', 'reason', 'hresult']);

/**
 * The words of a query that go to the full-text index: without everything that the code lane recognized or found
 * unlisted, and without words that say nothing. Empty where nothing is left; then the index is not needed at all.
 */
export function wordsOf(text: string, find: FindCodes): string[] {
  const start = text.slice(0, LONGEST_TEXT);
  const cut = withoutCodes(start, find);
  const rest = cut.toLowerCase().replaceAll('’', "'");
  const words = rest.split(/[^\p{L}\p{N}'_-]+/u).map((word) => word.replace(/^['_-]+|['_-]+$/g, ''));
  const telling = words.filter(
    (word) => word.length > 1 && !SMALL_WORDS.has(word) && (cut === start || !LABELS.has(word)),
  );
  return [...new Set(telling)].slice(0, MOST_WORDS);
}

function withoutCodes(text: string, find: FindCodes): string {
  let rest = text;
  for (let turn = 0; turn < MOST_NOTATIONS; turn++) {
    const { codes, unknownCodes } = find(rest);
    const found = [...codes, ...unknownCodes];
    if (found.length === 0) return rest;
    for (const [from, to] of found.map(({ at }) => at))
      rest = rest.slice(0, from) + CUT.repeat(to - from) + rest.slice(to);
    for (const { text: code } of found) rest = rest.replaceAll(wholeWord(code), CUT);
  }
  return '';
}

function wholeWord(text: string): RegExp {
  const literal = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}_])${literal}(?![\\p{L}\\p{N}_])`, 'gu');
}
