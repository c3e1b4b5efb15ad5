import type { Atlas, AtlasFiles } from '../contract.d.ts';
import { setExtras } from './atlas-index.ts';
import { type PackedLookup, unpackCodes, unpackSpaces, unpackSymptoms } from './pack.ts';

/**
 * An atlas out of parsed data files. Causes, questions and fixes stay empty until the planner reads them.
 *
 * @throws {Error} Where `lookup` is missing or is no lookup file.
 */
export function makeAtlas(files: AtlasFiles): Atlas {
  const lookup = files.lookup;
  if (!isLookup(lookup)) throw new Error('loadAtlas: "lookup" is not the content of a data/v1/lookup.json');
  const codes = unpackCodes(lookup);
  const atlas: Atlas = {
    version: lookup.version,
    asOf: lookup.asOf,
    codes,
    spaces: unpackSpaces(lookup),
    symptoms: unpackSymptoms(lookup),
    causes: [],
    questions: [],
    fixes: [],
  };
  const packed = lookup.spaces.flatMap((space) => space.codes);
  setExtras(atlas, {
    aliases: new Map(codes.flatMap((code, place) => (packed[place]?.[6] ? [[code.id, packed[place][6]]] : []))),
    layouts: new Map(lookup.spaces.map(({ id, layout }) => [id, layout])),
    offsets: new Map(lookup.spaces.flatMap(({ id, offset }) => (offset ? [[id, offset]] : []))),
    symptoms: lookup.symptoms,
  });
  return atlas;
}

function isLookup(value: unknown): value is PackedLookup {
  const file = value as Partial<PackedLookup> | null | undefined;
  const lists = [file?.phases, file?.confidences, file?.sources, file?.spaces, file?.symptoms];
  return typeof file?.version === 'string' && lists.every((list) => Array.isArray(list));
}
