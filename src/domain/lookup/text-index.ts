import type { Id } from '../contract.d.ts';
import type { PackedSymptom } from './pack.ts';
import { splitStems } from './plain-words.ts';

export interface IndexedMessage {
  /** Place of its symptom. */
  readonly symptom: number;
  /** Sum of the weights of its different parts. */
  readonly weight: number;
}

/** The dialog texts of all symptoms, ready to be compared with. A part is two words that follow each other. */
export interface TextIndex {
  readonly ids: readonly Id[];
  readonly messages: readonly IndexedMessage[];
  readonly messagesWith: ReadonlyMap<string, readonly number[]>;
  /** What a part tells: the more, the fewer symptoms have it. */
  readonly weightOf: (part: string) => number;
}

export function buildTextIndex(symptoms: readonly PackedSymptom[]): TextIndex {
  const texts = symptoms.flatMap(({ messages = [] }, symptom) =>
    messages.map((text) => ({ symptom, parts: pairsOf(splitStems(typeof text === 'string' ? text : text[0])) })),
  );
  const symptomsWith = new Map<string, Set<number>>();
  const messagesWith = new Map<string, number[]>();
  for (const [place, { symptom, parts }] of texts.entries()) {
    for (const part of parts) {
      const having = symptomsWith.get(part);
      if (having) having.add(symptom);
      else symptomsWith.set(part, new Set([symptom]));
      const places = messagesWith.get(part);
      if (places) places.push(place);
      else messagesWith.set(part, [place]);
    }
  }
  const weightOf = (part: string) => Math.log(1 + symptoms.length / (symptomsWith.get(part)?.size ?? 1));
  const messages = texts.map(({ symptom, parts }) => ({
    symptom,
    weight: parts.reduce((sum, part) => sum + weightOf(part), 0),
  }));
  return { ids: symptoms.map(({ id }) => id), messages, messagesWith, weightOf };
}

/** "Remote desktop", which is in every text of this field, is up to nine pairs of characters that tell nothing. */
const PRODUCT = new Set(
  ['远程桌面', '遠端桌面', 'リモートデスクトップ', '원격데스크톱'].flatMap((name) => everyTwo([...name])),
);

/** Every two words that follow each other, each once. */
export function pairsOf(stems: readonly string[]): string[] {
  return [...new Set(everyTwo(stems))].filter((pair) => !PRODUCT.has(pair));
}

function everyTwo(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, place) => `${stems[place]} ${stem}`);
}
