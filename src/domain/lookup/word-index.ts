import type { Atlas, Code, Id } from '../contract.d.ts';
import type { PackedSymptom } from './pack.ts';
import { subjectsOf } from './subjects.ts';
import { splitStems, telling, tellingOf } from './plain-words.ts';

/** Something that words can lead to, with the stems of all its texts. */
export interface WordDocument {
  readonly id: Id;
  /** What its title says that it is about, see `subjectsOf`. */
  readonly subjects: ReadonlySet<string>;
  /** How much a stem belongs to it, at most 1. */
  readonly stems: ReadonlyMap<string, number>;
}

/** One way to put it: a phrase, a title, a meaning. */
export interface Phrase {
  /** Place of its document. */
  readonly owner: number;
  readonly stems: readonly string[];
  /** Sum of what its stems tell. */
  readonly weight: number;
}

export interface WordIndex {
  readonly documents: readonly WordDocument[];
  readonly documentsWith: ReadonlyMap<string, readonly number[]>;
  readonly phrases: readonly Phrase[];
  readonly phrasesWith: ReadonlyMap<string, readonly number[]>;
  /** What a stem tells: the more, the fewer documents have it. */
  readonly weightOf: (stem: string) => number;
}

/** A word that nothing here has is likely the name of somebody's computer; it tells less than a rare word of ours. */
const UNKNOWN = 1.5;

interface Source {
  readonly id: Id;
  /** Each a phrase. */
  readonly phrases: readonly (readonly string[])[];
  /** What is only told beside, such as the meanings of its codes, by how much it belongs. */
  readonly beside: readonly (readonly [share: number, stems: readonly string[]])[];
}

/** Articles by their titles, everyday words, dialog texts and the meanings of their codes. */
export function indexSymptomWords(symptoms: readonly PackedSymptom[], byId: ReadonlyMap<Id, Code>): WordIndex {
  return build(
    symptoms.map(({ id, title, words = [], messages = [], codes, pairs }) => ({
      id,
      phrases: [
        telling(title),
        ...words.map((text) => text.split(' ')),
        // Those of other languages are translated word by word like the text.
        ...messages.flatMap((text) => (typeof text === 'string' ? [tellingOf(splitStems(text))] : [])),
      ],
      beside: [...codes, ...pairs.flat()].map((code) => [0.4, meant(byId.get(code))] as const),
    })),
  );
}

/** Codes by their meanings and the words of their names. */
export function indexCodeWords({ codes }: Atlas): WordIndex {
  return build(codes.map((code) => ({ id: code.id, phrases: [telling(code.meaning)], beside: [[0.6, named(code)]] })));
}

function meant(code: Code | undefined): string[] {
  return code ? [...telling(code.meaning), ...named(code)] : [];
}

function named({ symbol }: Code): string[] {
  return telling(nameInWords(symbol ?? ''));
}

/** ERRINFO_IDLE_TIMEOUT and disconnectReasonTimeout as words, without the first, which is that of the list. */
export function nameInWords(symbol: string): string {
  return symbol
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .replace(/_/g, ' ')
    .replace(/^\S+ /, '');
}

function build(sources: readonly Source[]): WordIndex {
  const documents = sources.map(({ id, phrases, beside }) => {
    const stems = new Map<string, number>();
    for (const [share, list] of beside) for (const stem of list) stems.set(stem, Math.max(stems.get(stem) ?? 0, share));
    for (const stem of phrases.flat()) stems.set(stem, 1);
    return { id, stems, subjects: subjectsOf(phrases[0] ?? []) };
  });
  const documentsWith = new Map<string, number[]>();
  for (const [place, { stems }] of documents.entries())
    for (const stem of stems.keys()) add(documentsWith, stem, place);
  const weights = new Map<string, number>();
  for (const [stem, having] of documentsWith) weights.set(stem, Math.log(1 + documents.length / having.length));
  const weightOf = (stem: string) => weights.get(stem) ?? UNKNOWN;
  const phrasesWith = new Map<string, number[]>();
  const phrases: Phrase[] = [];
  for (const [owner, { phrases: own }] of sources.entries()) {
    for (const stems of own) {
      if (stems.length === 0) continue;
      for (const stem of stems) add(phrasesWith, stem, phrases.length);
      phrases.push({ owner, stems, weight: stems.reduce((sum, stem) => sum + weightOf(stem), 0) });
    }
  }
  return { documents, documentsWith, phrases, phrasesWith, weightOf };
}

function add(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (places) places.push(place);
  else map.set(key, [place]);
}
