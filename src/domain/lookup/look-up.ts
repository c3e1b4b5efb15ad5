import type { Atlas, Id, Lookup } from '../contract.d.ts';
import { type AtlasIndex, indexAtlas } from './atlas-index.ts';
import { readFacts } from './cues.ts';
import { findSymptoms, pairedCodes } from './find-symptoms.ts';
import { matchTexts, type TextMatches } from './match-texts.ts';
import { MOST_TEXT } from './plain-words.ts';
import { rankSymptoms } from './rank-symptoms.ts';
import { readCodes } from './read-codes.ts';
import { readingsIn } from './readings-in.ts';
import { isOneError } from './same-error.ts';
import { spaceDecider } from './space-context.ts';
import { isElsewhere } from './subjects.ts';
import { describeUnlisted } from './unlisted.ts';

type Found = Lookup['codes'][number];
/** With the space that the text tells. */
type Decided = readonly [Found, Id | undefined];

/**
 * Finds the codes in whatever was pasted, exactly by value and by name, and gives every listed reading of each. What
 * is written like a code and not listed is said to be unlisted, with its bits taken apart; it never gets the entry of
 * another number. Never throws.
 */
export function lookUp(atlas: Atlas, text: string): Lookup {
  const index = indexAtlas(atlas);
  const { listed, unlisted: unknown, unlistedNames } = readCodes(text, index);
  const decide = spaceDecider(text, index);
  const told = matchTexts(
    index.textTools,
    withoutNames(
      text,
      unlistedNames.filter(({ near }) => !near),
    ),
  );
  const inLists = listed.map((one) => ({ ...one, space: decide(one.found, one.places) }));
  const byContext = inLists.flatMap(({ found, space }): Decided[] => (space === null ? [] : [[found, space]]));
  const ofOthers = inLists.flatMap(({ token, space }) =>
    space === null && token ? [describeUnlisted(token, index)] : [],
  );
  const unlisted = [...unknown, ...ofOthers];
  const decided = decideByTexts(decideByPairs(decideByNames(byContext), index), told.symptoms, index);
  const claimed = isElsewhere(text.slice(0, MOST_TEXT)) ? decided.filter(isTold) : decided;
  const said = claimed.length + unlisted.length > 1 ? claimed.filter(isNoZero) : claimed;
  const sure = told.symptoms.length > 0 ? claimed.filter(isNoBareZero) : claimed;
  const leading = said.length > 0 ? sure.map(only) : unlistedNames.flatMap(asMeant);
  const ask = whereSeen(said.flatMap(([found, space]) => (space === undefined ? [found] : [])));
  return {
    codes: said.map(([found, space]) => (space === undefined ? found : first(found, space))),
    unknownCodes: unlisted,
    ...(unlistedNames.length > 0 ? { unknownNames: unlistedNames } : {}),
    symptoms: rankSymptoms(findSymptoms(leading, index.symptoms), told.symptoms),
    ...(claimed.length === 0 ? meanings(told.meanings(), index) : {}),
    facts: readFacts(index.cues, text.slice(0, MOST_TEXT)),
    ...(ask ? { ask } : {}),
  };
}

/** The words of a name that is like no listed one say as little as the name. */
function withoutNames(text: string, names: NonNullable<Lookup['unknownNames']>): string {
  let from = 0;
  const parts = [...names]
    .sort((a, b) => a.at[0] - b.at[0])
    .flatMap(({ at: [start, end] }) => {
      const before = text.slice(from, start);
      from = end;
      return [before, ' '.repeat(end - start)];
    });
  return [...parts, text.slice(from)].join('');
}

/** What is known as a pair decides about its parts: 0x904 beside 0x7 is a reason with its extended reason. */
function decideByPairs(decided: readonly Decided[], { symptoms }: AtlasIndex): Decided[] {
  const paired = pairedCodes(decided.map(only), symptoms);
  return decided.map(([found, space]) => {
    const own = found.entries.filter(({ id }) => paired.has(id));
    return [found, space ?? (own.length === 1 && found.entries.length > 1 ? own[0]?.space : undefined)];
  });
}

/** A name beside a number decides about it, where it is one of its readings. */
function decideByNames(decided: readonly Decided[]): Decided[] {
  const named = decided.flatMap(([{ text, entries }]) => (/^[a-z]\w*_/i.test(text) ? entries : []));
  return decided.map(([found, space]) => {
    const own = named.filter((code) => found.entries.includes(code));
    return [found, found.entries.length > 1 && isOneError(own) ? own[0]?.space : space];
  });
}

/** Likeness from which everyday words decide about a number. */
const SURE_WORDS = 0.2;

/**
 * A dialog text or words decide about a number beside them, where one reading alone leads to their article, or is in the
 * one list whose codes it has.
 */
function decideByTexts(decided: readonly Decided[], told: Lookup['symptoms'], { symptoms }: AtlasIndex): Decided[] {
  const sure = told.filter(({ match, score }) => match === 'message' || score >= SURE_WORDS);
  return decided.map(([found, space]) => {
    if (space !== undefined || isZero(found)) return [found, space];
    for (const { id, match } of sure) {
      const own = found.entries.filter((code) => code.symptoms.includes(id));
      if (own.length > 0) return [found, isOneError(own) ? own[0]?.space : undefined];
      const spaces = new Set(symptoms.find((symptom) => symptom.id === id)?.codes.map((code) => code.split('/')[0]));
      const [only] = spaces;
      if (match === 'message' && spaces.size === 1 && found.entries.some((code) => code.space === only))
        return [found, only];
    }
    return [found, undefined];
  });
}

function meanings(told: ReturnType<TextMatches['meanings']>, { byId }: AtlasIndex): Pick<Lookup, 'meanings'> {
  const codes = told.flatMap(({ id, score }) => {
    const code = byId.get(id);
    return code ? [{ code, score }] : [];
  });
  return codes.length > 0 ? { meanings: codes } : {};
}

/** In a text about another product a small number that several lists have, or the end of a name, is of that product. */
function isTold([{ entries, text }, space]: Decided): boolean {
  const isSmall = entries.length > 1 && entries.every(({ decimal }) => decimal !== null && decimal < 0x1_0000);
  const isEnd = /^[a-z]\w*$/i.test(text) && entries.every(({ symbol }) => symbol?.toLowerCase() !== text.toLowerCase());
  return space !== undefined || !(isSmall || isEnd);
}

/** A zero beside another code means "none", as in "Extended error code: 0x0", unless a list is named that has it. */
function isNoZero([found, space]: Decided): boolean {
  return !isZero(found) || (space !== undefined && space !== 'mstsc-extended');
}

/** A zero of which nothing tells the list leads nowhere where words do. */
function isNoBareZero([found, space]: Decided): boolean {
  return !isZero(found) || space !== undefined;
}

function isZero({ entries }: Found): boolean {
  return entries[0]?.decimal === 0;
}

/** The entries of the space that the text names, before those of others. */
function first(found: Found, space: string): Found {
  const own = readingsIn(found.entries, space);
  const others = found.entries.filter((code) => !own.includes(code));
  return { ...found, entries: [...own, ...others], space };
}

/** Only what the text can mean. */
function only([found, space]: Decided): Found {
  return { ...found, entries: readingsIn(found.entries, space) };
}

/** A misspelt name as the listed one that is meant: beside no listed code it leads where that one does. */
function asMeant({ text, at, near }: NonNullable<Lookup['unknownNames']>[number]): Found[] {
  return near ? [{ text, at, certain: false, entries: near }] : [];
}

/** One number that means several things, and nothing that tells which: the reader is asked. */
function whereSeen(codes: readonly Found[]): Lookup['ask'] {
  const open = codes.find(({ entries }) => !isOneError(entries) && new Set(entries.map(({ space }) => space)).size > 1);
  return open && { text: open.text, spaces: [...new Set(open.entries.map(({ space }) => space))] };
}
