import type { Id } from '../contract.d.ts';
import type { PackedSymptom } from './pack.ts';
import { telling } from './plain-words.ts';

export interface IndexedText {
  /** Place of its symptom. */
  readonly symptom: number;
  readonly stems: readonly string[];
  /** Sum of the weights of its different parts. */
  readonly weight: number;
}

/** The dialog texts and everyday words of all symptoms, ready to be compared with. */
export interface TextIndex {
  readonly ids: readonly Id[];
  /** Parts are two words that follow each other. */
  readonly messages: readonly IndexedText[];
  readonly messagesWith: ReadonlyMap<string, readonly number[]>;
  /** Parts are single words, in no order. */
  readonly phrases: readonly IndexedText[];
  readonly phrasesWith: ReadonlyMap<string, readonly number[]>;
  /** By stem, the places of the symptoms in whose texts it is. */
  readonly symptomsWith: ReadonlyMap<string, ReadonlySet<number>>;
  /** What a part tells: the more, the fewer symptoms have it. */
  readonly weightOf: (part: string) => number;
}

/** Weight and places of one kind of text. */
interface Lane {
  readonly texts: readonly IndexedText[];
  readonly having: Map<string, number[]>;
}

export function buildTextIndex(symptoms: readonly PackedSymptom[]): TextIndex {
  const messages = symptoms.flatMap(({ messages: texts = [] }, symptom) =>
    texts.map((text) => ({ symptom, stems: (typeof text === 'string' ? text : text[0]).split(' ') })),
  );
  const phrases = symptoms.flatMap(({ title, words = [] }, symptom) =>
    [telling(title), ...words.map((text) => text.split(' '))].map((stems) => ({ symptom, stems })),
  );
  const symptomsWith = new Map<string, Set<number>>();
  for (const { symptom, stems } of messages) for (const part of pairsOf(stems)) add(symptomsWith, part, symptom);
  for (const { symptom, stems } of [...messages, ...phrases])
    for (const word of stems) add(symptomsWith, word, symptom);
  const weightOf = (part: string) => Math.log(1 + symptoms.length / (symptomsWith.get(part)?.size ?? 1));
  const byPairs = lane(messages, pairsOf, weightOf);
  const byWords = lane(
    phrases.filter(({ stems }) => stems.length > 0),
    (stems) => stems,
    weightOf,
  );
  return {
    ids: symptoms.map(({ id }) => id),
    messages: byPairs.texts,
    messagesWith: byPairs.having,
    phrases: byWords.texts,
    phrasesWith: byWords.having,
    symptomsWith,
    weightOf,
  };
}

/** Every two words that follow each other, each once. */
export function pairsOf(stems: readonly string[]): string[] {
  const pairs = new Set<string>();
  for (let place = 1; place < stems.length; place++) pairs.add(`${stems[place - 1]} ${stems[place]}`);
  return [...pairs];
}

function lane(
  texts: readonly Pick<IndexedText, 'symptom' | 'stems'>[],
  partsOf: (stems: readonly string[]) => readonly string[],
  weightOf: (part: string) => number,
): Lane {
  const having = new Map<string, number[]>();
  const weighed = texts.map(({ symptom, stems }, place) => {
    let weight = 0;
    for (const part of partsOf(stems)) {
      weight += weightOf(part);
      const places = having.get(part);
      if (places) places.push(place);
      else having.set(part, [place]);
    }
    return { symptom, stems, weight };
  });
  return { texts: weighed, having };
}

function add(map: Map<string, Set<number>>, key: string, place: number): void {
  const places = map.get(key);
  if (places) places.add(place);
  else map.set(key, new Set([place]));
}
