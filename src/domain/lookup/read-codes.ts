import type { Code, Lookup } from '../contract.d.ts';
import { type CodeToken, eachCode, type Reading } from '../error-code/parse.ts';
import type { AtlasIndex } from './atlas-index.ts';
import { isCodeName, isNameLike, namesIn } from './names.ts';
import { nearestName } from './near-names.ts';
import { plausibleIn } from './plausible.ts';
import { HAS_EXTENDED } from './space-words.ts';
import { describeUnlisted } from './unlisted.ts';

/** More distinct codes than any real log line, event or ticket holds; keeps hostile input cheap. */
const MOST_CODES = 200;
/** Places of one code that are looked at for what the words around it say. */
const MOST_PLACES = 8;

/** Names that are compared with all listed ones. */
const MOST_COMPARED = 16;

/** Most characters in which "extended" is looked for. */
const MOST_CONTEXT = 4000;
/** 0x8007, C000. */
const PADDED = /^0x0/i;
const JOINED_BY_DASH = /[_-]/;
const STATUS_HEAD = /^(?:0x)?[8cd][0-9a-f]{3}$/i;

type Found = Lookup['codes'][number];
type UnknownName = NonNullable<Lookup['unknownNames']>[number];

/** A listed code with every place where it stands, the first one first. */
export interface PlacedCode {
  readonly found: Found;
  /** What it would be if none of the lists were meant; undefined for a name. */
  readonly token: CodeToken | undefined;
  readonly places: readonly Found['at'][];
}

export interface CodesOfText {
  readonly listed: readonly PlacedCode[];
  readonly unlisted: readonly Lookup['unknownCodes'][number][];
  readonly unlistedNames: NonNullable<Lookup['unknownNames']>;
}

/** The codes of a text by number and by name, in its order, each once, with every listed reading. */
export function readCodes(text: string, index: AtlasIndex): CodesOfText {
  const listed = new Map<string, PlacedCode & { readonly places: Found['at'][] }>();
  const unlisted = new Map<string, Lookup['unknownCodes'][number]>();
  const isExtended = HAS_EXTENDED.test(text.slice(0, MOST_CONTEXT));
  const note = (name: string, found: Found, token?: CodeToken) => {
    const known = listed.get(name);
    if (!known) listed.set(name, { found, token, places: [found.at] });
    else if (known.places.length < MOST_PLACES) known.places.push(found.at);
  };

  for (const token of meantAsCodes(text, index)) {
    if (listed.size + unlisted.size >= MOST_CODES) break;
    const name = key(token);
    if (unlisted.has(name)) continue;
    const { certain, text: written, at } = token;
    const entries = listed.get(name)?.found.entries ?? entriesOf(token.readings, index, isExtended);
    if (entries.length > 0) note(name, { text: written, at, certain, entries }, token);
    else unlisted.set(name, describeUnlisted(token, index));
  }
  const unlistedNames = unlistedNamesIn(index);
  for (const { text: name, at } of namesIn(text)) {
    if (listed.size + unlisted.size + unlistedNames.found.size >= MOST_CODES) break;
    const low = name.toLowerCase();
    const entries = index.bySymbol.get(low) ?? index.byNamePart.get(low);
    if (entries) note(low, { text: name, at, certain: true, entries });
    else unlistedNames.look(name, at);
  }
  return {
    listed: [...listed.values()].sort((a, b) => a.found.at[0] - b.found.at[0]),
    unlisted: [...unlisted.values()],
    unlistedNames: [...unlistedNames.found.values()],
  };
}

/** Collects what is written like the name of a code and is in no list, with the listed name that may be meant. */
function unlistedNamesIn({ bySymbol }: AtlasIndex) {
  const found = new Map<string, UnknownName>();
  let compared = 0;
  return {
    found,
    look(name: string, at: Found['at']): void {
      const low = name.toLowerCase();
      if (found.has(low) || !isNameLike(name) || compared++ >= MOST_COMPARED) return;
      const near = bySymbol.get(nearestName(low, bySymbol.keys()) ?? '');
      if (near) found.set(low, { text: name, at, near });
      else if (isCodeName(name)) found.set(low, { text: name, at });
    },
  };
}

function* meantAsCodes(text: string, index: AtlasIndex): Generator<CodeToken, void> {
  const isMeant = plausibleIn(text, index.providers, (token) => isListed(token, index));
  for (const found of eachCode(text)) {
    for (const token of resolveGroup(found, index)) if (isMeant(token)) yield token;
  }
}

/**
 * Two groups of digits are one number where that is listed, where a dash joins them, or where they start as a status or
 * as padding does; two where one of them is listed, or where no prefix joins them.
 */
function resolveGroup(token: CodeToken, index: AtlasIndex): readonly CodeToken[] {
  const [head, tail] = token.parts;
  if (!head || !tail || isListed(token, index)) return [token];
  if (token.readings.length === 0) return token.parts;
  if (token.certain && (JOINED_BY_DASH.test(token.text) || PADDED.test(head.text))) return [token];
  if (isListed(head, index)) return token.parts;
  if (STATUS_HEAD.test(head.text)) return [token];
  return !token.certain || isListed(tail, index) ? token.parts : [token];
}

function isListed({ readings }: CodeToken, { byValue }: AtlasIndex): boolean {
  return readings.some(({ value }) => byValue.has(value));
}

/**
 * Entries of all readings. A space that writes its numbers the way the text does comes first, extended codes of a dialog
 * behind the others where the text says nothing of an extended one.
 */
function entriesOf(readings: readonly Reading[], index: AtlasIndex, isExtended: boolean): Code[] {
  const found = readings.flatMap((reading) =>
    (index.byValue.get(reading.value) ?? []).map((code) => ({
      code,
      fits: Number(writtenAs(code, reading)) - (!isExtended && code.space === 'mstsc-extended' ? 0.5 : 0),
    })),
  );
  return [...new Set(found.sort((a, b) => b.fits - a.fits).map(({ code }) => code))];
}

function writtenAs(code: Code, reading: Reading): boolean {
  return code.written.startsWith('0x') === (reading.as === 'hex');
}

function key(token: CodeToken): string {
  return token.readings.map(({ value }) => value).join('/') || token.text;
}
