import type { Atlas, AtlasFiles, Fix, Id, Named, Question } from '../contract.d.ts';
import { type PackedPlan, unpackPlan } from '../triage/pack-plan.ts';
import { indexPlan, type PlanFile } from '../triage/plan.ts';
import { setPlan } from '../triage/plan-of.ts';
import { setExtras } from './atlas-index.ts';
import type { LookupColumns } from './lookup-columns.ts';
import {
  type AnswerCues,
  type PackedLookup,
  symptomsByCode,
  unpackCodes,
  unpackCues,
  unpackSpaces,
  unpackSymptoms,
} from './pack.ts';
import { unpackColumns } from './unpack-columns.ts';
import { NO_VOCABULARY, type VocabularyFile } from './vocabulary-file.ts';

/** The data files that triage needs; `lookup` alone is enough to look up codes, with `vocabulary` to look up any text. */
export const ATLAS_FILES = ['lookup', 'vocabulary', 'plan', 'causes', 'questions', 'fixes'] as const;

/**
 * An atlas out of parsed data files, see `ATLAS_FILES`.
 *
 * @throws {Error} Where `lookup` is missing, or where a file is not what its name says.
 */
export function makeAtlas(files: AtlasFiles): Atlas {
  const lookup = lookupFile(files.lookup);
  const codes = unpackCodes(lookup);
  const atlas: Atlas = {
    version: lookup.version,
    asOf: lookup.asOf,
    codes,
    spaces: unpackSpaces(lookup),
    symptoms: unpackSymptoms(lookup),
    causes: rows<Named>(files, 'causes'),
    questions: rows<Question>(files, 'questions'),
    fixes: rows<Fix>(files, 'fixes'),
  };
  const packed = lookup.spaces.flatMap((space) => space.codes);
  setExtras(atlas, {
    aliases: new Map(codes.flatMap((code, place) => (packed[place]?.[6] ? [[code.id, packed[place][6]]] : []))),
    layouts: new Map(lookup.spaces.map(({ id, layout }) => [id, layout])),
    offsets: new Map(lookup.spaces.flatMap(({ id, offset }) => (offset ? [[id, offset]] : []))),
    symptoms: lookup.symptoms,
    cues: cuesOf(lookup, atlas.questions),
    vocabulary: vocabularyFile(files.vocabulary),
  });
  if (files.plan !== undefined)
    setPlan(
      atlas,
      indexPlan(
        planFile(files.plan),
        symptomsByCode(lookup.symptoms, ({ codes }) => codes),
      ),
    );
  return atlas;
}

/** Of all questions where their file is loaded, else of those in the lookup file. */
function cuesOf({ cues = [] }: PackedLookup, questions: readonly Question[]): Map<Id, readonly AnswerCues[]> {
  const few = cues.map((packed) => [packed[0], unpackCues(packed)] as const);
  const all = questions.flatMap(({ id, answers }) => {
    const given = (answers as readonly Partial<AnswerCues>[]).flatMap((row) =>
      row.id !== undefined && row.cues !== undefined ? [{ id: row.id, cues: row.cues }] : [],
    );
    return given.length > 0 ? [[id, given] as const] : [];
  });
  return new Map([...few, ...all]);
}

/** A list file's rows; empty where the file was not loaded. */
function rows<T extends { readonly id: Id }>(files: AtlasFiles, name: 'causes' | 'questions' | 'fixes'): readonly T[] {
  if (files[name] === undefined) return [];
  const list = (files[name] as Readonly<Record<string, unknown>> | null)?.[name];
  if (!Array.isArray(list)) throw new Error(`loadAtlas: "${name}" is not the content of a data/v1/${name}.json`);
  return list;
}

function planFile(value: unknown): PlanFile {
  const file = value as Partial<PackedPlan> | null;
  const lists = [file?.symptoms, file?.causes, file?.questions, file?.fixes];
  if (!lists.every((list) => Array.isArray(list)) || typeof file?.retired !== 'object')
    throw new Error('loadAtlas: "plan" is not the content of a data/v1/plan.json');
  return unpackPlan(file as PackedPlan);
}

function vocabularyFile(value: unknown): VocabularyFile {
  if (value === undefined) return NO_VOCABULARY;
  const file = value as Partial<VocabularyFile> | null;
  const isWhole =
    typeof file?.weights === 'object' && [file.nothing, file.lexicon].every((part) => typeof part === 'string');
  if (!isWhole) throw new Error('loadAtlas: "vocabulary" is not the content of a data/v1/vocabulary.json');
  return file as VocabularyFile;
}

/** In columns as it is served, or in rows. */
function lookupFile(value: unknown): PackedLookup {
  if (isLookup(value)) return isInColumns(value) ? unpackColumns(value) : value;
  throw new Error('loadAtlas: "lookup" is not the content of a data/v1/lookup.json');
}

function isLookup(value: unknown): value is PackedLookup | LookupColumns {
  const file = value as Partial<PackedLookup> | null | undefined;
  const lists = [file?.phases, file?.confidences, file?.sources, file?.spaces];
  const isWhole = typeof file?.version === 'string' && lists.every((list) => Array.isArray(list));
  return isWhole && (Array.isArray(file.symptoms) || isInColumns(value as LookupColumns));
}

function isInColumns(file: PackedLookup | LookupColumns): file is LookupColumns {
  const { numbers, names, meanings, titles, messages, ids } = file as Partial<LookupColumns>;
  return [...Object.values(numbers ?? [0]), names, meanings, titles, messages, ids].every(
    (column) => typeof column === 'string',
  );
}
