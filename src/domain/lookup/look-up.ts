import type { Atlas, Code, Id, Lookup } from '../contract.d.ts';
import { decode, equivalents } from '../error-code/decode.ts';
import { formatHex } from '../error-code/format.ts';
import { type CodeToken, eachCode, type Reading } from '../error-code/parse.ts';
import { type AtlasIndex, indexAtlas } from './atlas-index.ts';
import { readFacts } from './cues.ts';
import { findSymptoms, pairedCodes } from './find-symptoms.ts';
import { matchMessages, matchWords } from './match-texts.ts';
import { MOST_TEXT } from './plain-words.ts';
import { plausibleIn } from './plausible.ts';
import { rankSymptoms } from './rank-symptoms.ts';
import { spaceDecider } from './space-context.ts';

/** More distinct codes than any real log line, event or ticket holds; keeps hostile input cheap. */
const MOST_CODES = 200;

const NAME = /[a-z][a-z0-9_]{4,80}/gi;

type Found = Lookup['codes'][number];
type Unknown = Lookup['unknownCodes'][number];
/** With the space that the text tells. */
type Decided = readonly [Found, Id | undefined];

/**
 * Finds the codes in whatever was pasted, exactly by value and by name, and gives every listed reading of each. What
 * is written like a code and not listed is said to be unlisted, with its bits taken apart; it never gets the entry of
 * another number. Never throws.
 */
export function lookUp(atlas: Atlas, text: string): Lookup {
  const index = indexAtlas(atlas);
  const codes = new Map<string, Found>();
  const unknown = new Map<string, Unknown>();

  for (const token of meantAsCodes(text, index)) {
    if (codes.size + unknown.size >= MOST_CODES) break;
    const name = key(token);
    if (codes.has(name) || unknown.has(name)) continue;
    const entries = entriesOf(token.readings, index);
    if (entries.length > 0) codes.set(name, { ...place(token), certain: token.certain, entries });
    else unknown.set(name, unlisted(token, index));
  }
  for (const found of listedNames(text, index)) {
    if (codes.size >= MOST_CODES) break;
    const name = found.text.toLowerCase();
    if (!codes.has(name)) codes.set(name, found);
  }

  const inOrder = [...codes.values()].sort((a, b) => a.at[0] - b.at[0]);
  const decide = spaceDecider(text, index.providers);
  const decided = decideByPairs(
    inOrder.map((found) => [found, decide(found)] as const),
    index,
  );
  const listed = decided.map(([found, space]) => (space === undefined ? found : first(found, space)));
  const ask = whereSeen(decided.flatMap(([found, space]) => (space === undefined ? [found] : [])));
  const symptoms = rankSymptoms(findSymptoms(decided.map(only), index.symptoms), matchTexts(index, text));
  const facts = readFacts(index.cues, text.slice(0, MOST_TEXT));
  return { codes: listed, unknownCodes: [...unknown.values()], symptoms, facts, ...(ask ? { ask } : {}) };
}

/** What is known as a pair decides about its parts: 0x904 beside 0x7 is a reason with its extended reason. */
function decideByPairs(decided: readonly Decided[], { symptoms }: AtlasIndex): Decided[] {
  const paired = pairedCodes(decided.map(only), symptoms);
  return decided.map(([found, space]) => {
    const own = found.entries.filter(({ id }) => paired.has(id));
    return [found, space ?? (own.length === 1 && found.entries.length > 1 ? own[0]?.space : undefined)];
  });
}

/** Dialog texts before everyday words. */
function matchTexts({ texts, mend }: AtlasIndex, whole: string): Lookup['symptoms'] {
  const text = whole.slice(0, MOST_TEXT);
  return [...matchMessages(texts, text, mend), ...matchWords(texts, text, mend)];
}

function* meantAsCodes(text: string, index: AtlasIndex): Generator<CodeToken, void> {
  const isPlausible = plausibleIn(text, index.providers);
  for (const found of eachCode(text)) {
    for (const token of resolveGroup(found, index)) if (token.certain || isPlausible(token)) yield token;
  }
}

function* listedNames(text: string, index: AtlasIndex): Generator<Found, void> {
  for (const { 0: name, index: start } of text.matchAll(NAME)) {
    const entries = index.bySymbol.get(name.toLowerCase());
    if (entries) yield { text: name, at: [start, start + name.length], certain: true, entries };
  }
}

/** Two groups of digits are one number if that is listed, else two if either is, else one. */
function resolveGroup(token: CodeToken, index: AtlasIndex): readonly CodeToken[] {
  if (token.parts.length === 0 || isListed(token, index)) return [token];
  return token.readings.length === 0 || token.parts.some((part) => isListed(part, index)) ? token.parts : [token];
}

function isListed({ readings }: CodeToken, { byValue }: AtlasIndex): boolean {
  return readings.some(({ value }) => byValue.has(value));
}

/** Entries of all readings. A space that writes its numbers the way the text does comes first. */
function entriesOf(readings: readonly Reading[], index: AtlasIndex): Code[] {
  const found = readings.flatMap((reading) =>
    (index.byValue.get(reading.value) ?? []).map((code) => ({ code, fits: writtenAs(code, reading) })),
  );
  return [...new Set(found.sort((a, b) => Number(b.fits) - Number(a.fits)).map(({ code }) => code))];
}

function writtenAs(code: Code, reading: Reading): boolean {
  return code.written.startsWith('0x') === (reading.as === 'hex');
}

function unlisted(token: CodeToken, index: AtlasIndex): Unknown {
  const value = token.readings[0]?.value;
  if (value === undefined) {
    const tooLong = { hex: token.text, decimal: null, signed: null };
    return { ...place(token), value: token.text.toLowerCase(), decode: tooLong, relatives: [] };
  }
  const relatives = equivalents(value).flatMap(({ value: other, layout }) =>
    (index.byValue.get(other) ?? []).filter(({ space }) => index.layouts.get(space) === layout),
  );
  return { ...place(token), value: formatHex(value), decode: decode(value), relatives: relatives.map(({ id }) => id) };
}

/** The entries of the space that the text names, before those of others. */
function first(found: Found, space: string): Found {
  const [own, others] = [found.entries.filter(isIn(space)), found.entries.filter((code) => code.space !== space)];
  return { ...found, entries: [...own, ...others], space };
}

/** Only what the text can mean. */
function only([found, space]: Decided): Found {
  return space === undefined ? found : { ...found, entries: found.entries.filter(isIn(space)) };
}

function isIn(space: string): (code: Code) => boolean {
  return (code) => code.space === space;
}

/** One number in several spaces, and nothing that tells which: the reader is asked. */
function whereSeen(codes: readonly Found[]): Lookup['ask'] {
  const open = codes.find(({ entries }) => new Set(entries.map(({ space }) => space)).size > 1);
  return open && { text: open.text, spaces: [...new Set(open.entries.map(({ space }) => space))] };
}

function place(token: CodeToken): Pick<CodeToken, 'text' | 'at'> {
  return { text: token.text, at: token.at };
}

function key(token: CodeToken): string {
  return token.readings.map(({ value }) => value).join('/') || token.text;
}
