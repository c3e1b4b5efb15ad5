import type { Atlas, Code, Lookup } from '../contract.d.ts';
import { indexAtlas } from './atlas-index.ts';
import { findSymptoms } from './find-symptoms.ts';
import { readingsIn } from './readings-in.ts';
import { rankSymptoms } from './rank-symptoms.ts';

type Found = Lookup['codes'][number];

/**
 * What is left of an answer when the reader says where a number was seen: that number has the one meaning, what only
 * its other readings led to is gone, and the next open number, if there is one, is asked about.
 *
 * @param text The number as it stands in `found`.
 */
export function chooseReading(atlas: Atlas, found: Lookup, text: string, code: Code): Lookup {
  const codes = found.codes.map((one): Found =>
    one.text === text ? { ...one, entries: [code], space: code.space } : one,
  );
  const byText = found.symptoms.filter(({ match }) => match === 'message' || match === 'words');
  const { ask: _, ...rest } = found;
  const ask = openNumber(codes);
  return {
    ...rest,
    codes,
    symptoms: rankSymptoms(findSymptoms(codes.map(meant), indexAtlas(atlas).symptoms), byText),
    ...(ask ? { ask } : {}),
  };
}

/** Only what the text, or the reader, says. */
export function meant(found: Found): Found {
  const { entries, space } = found;
  return { ...found, entries: readingsIn(entries, space) };
}

/** The first number that several spaces have, where nothing tells which. */
export function openNumber(codes: readonly Found[]): Lookup['ask'] {
  const open = codes.find(({ entries, space }) => space === undefined && spacesOf(entries).length > 1);
  return open && { text: open.text, spaces: spacesOf(open.entries) };
}

function spacesOf(entries: readonly Code[]): string[] {
  return [...new Set(entries.map(({ space }) => space))];
}
