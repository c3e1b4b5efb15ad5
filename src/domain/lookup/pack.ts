import type { Code, Id, Named, Space } from '../contract.d.ts';
import type { Layout, WrittenForm } from '#dataset/vocabulary.ts';
import { codePath, recordPath, spacePath } from '../addresses.ts';
import { formatHex, formatWritten } from '../error-code/format.ts';

/** `[value, symbol, meaning, phase, confidence, sources, aliases]`; the last four are places in the lists beside. */
export type PackedCode = readonly [
  value: number | null,
  symbol: string | null,
  meaning: string,
  phase: number,
  confidence: number,
  sources: readonly number[],
  aliases?: readonly string[],
];

export interface PackedSpace {
  readonly id: Id;
  readonly title: string;
  readonly short: string;
  readonly seen: readonly string[];
  readonly recognize: string;
  readonly provider: string | null;
  readonly written: WrittenForm;
  readonly layout: Layout;
  /** What some logs add to every value of the space; 0 for none. */
  readonly offset: number;
  readonly codes: readonly PackedCode[];
}

export interface PackedSymptom {
  readonly id: Id;
  readonly title: string;
  readonly codes: readonly Id[];
  readonly pairs: readonly (readonly [Id, Id])[];
  /** Its dialog texts as `stemsOf` has them; with its language where that is not English. */
  readonly messages?: readonly (string | readonly [text: string, language: string])[];
  /** How people put it, likewise, without words that tell nothing. Of a company's own symptom. */
  readonly words?: readonly string[];
}

/** Words in a text that answer a question: `answer: cue | cue`, one string an answer. */
export type PackedCues = readonly [question: Id, ...answers: readonly string[]];

/** All that finding needs, in rows. `lookup.json` has the same in columns, see `LookupColumns`. */
export interface PackedLookup {
  readonly version: string;
  readonly asOf: string;
  readonly phases: readonly string[];
  readonly confidences: readonly Code['confidence'][];
  readonly sources: readonly Id[];
  readonly spaces: readonly PackedSpace[];
  readonly symptoms: readonly PackedSymptom[];
  /** The cues of the questions that tell most causes apart; `questions.json` has those of all. */
  readonly cues?: readonly PackedCues[];
}

/** The codes of a lookup file, sorted by id within each space as the file has them. */
export function unpackCodes(file: PackedLookup): Code[] {
  const symptomsOf = symptomsByCode(file.symptoms, ({ codes, pairs }) => [...codes, ...pairs.flat()]);
  return file.spaces.flatMap((space) => space.codes.map((packed) => unpackCode(file, space, packed, symptomsOf)));
}

function unpackCode(file: PackedLookup, space: PackedSpace, packed: PackedCode, symptomsOf: Map<Id, Id[]>): Code {
  const [number, symbol, meaning, phase, confidence, sources] = packed;
  const value = number === null ? null : formatHex(number);
  const id = codeId(space.id, number, symbol);
  return {
    id,
    space: space.id,
    value,
    decimal: number,
    written: formatWritten(number, symbol, space.written),
    symbol,
    meaning,
    phase: at(file.phases, phase),
    confidence: at(file.confidences, confidence),
    sources: sources.map((place) => at(file.sources, place)),
    symptoms: symptomsOf.get(id) ?? [],
    path: codePath(id),
  };
}

/** By its number, or where it has none by its name. */
export function codeId(space: Id, value: number | null, symbol: string | null): Id {
  return `${space}/${value === null ? symbol?.toLowerCase() : formatHex(value)}`;
}

export function unpackSpaces(file: PackedLookup): Space[] {
  return file.spaces.map(({ id, title, short, seen, recognize, provider }) => ({
    id,
    title,
    short,
    seen,
    recognize,
    provider,
    path: spacePath(id),
  }));
}

export function unpackSymptoms(file: PackedLookup): Named[] {
  return file.symptoms.map(({ id, title }) => ({ id, title, path: recordPath('symptoms', id) }));
}

/** Symptoms by each of the codes that lead to them. */
export function symptomsByCode(
  symptoms: readonly PackedSymptom[],
  codesOf: (symptom: PackedSymptom) => readonly Id[],
): Map<Id, Id[]> {
  const byCode = new Map<Id, Id[]>();
  for (const symptom of symptoms) {
    for (const code of new Set(codesOf(symptom))) byCode.set(code, [...(byCode.get(code) ?? []), symptom.id]);
  }
  return byCode;
}

function at<T>(list: readonly T[], place: number): T {
  const value = list[place];
  if (value === undefined) throw new Error(`lookup file: place ${place} of a list of ${list.length}`);
  return value;
}

/** An answer and the words that give it; the same as one string in the lookup file. */
export interface AnswerCues {
  readonly id: Id;
  readonly cues: readonly string[];
}

export function packCues(question: Id, answers: readonly AnswerCues[]): PackedCues {
  return [question, ...answers.map(({ id, cues }) => `${id}:${cues.join('|')}`)];
}

export function unpackCues([, ...answers]: PackedCues): AnswerCues[] {
  return answers.map((text) => {
    const colon = text.indexOf(':');
    return { id: text.slice(0, colon), cues: text.slice(colon + 1).split('|') };
  });
}
