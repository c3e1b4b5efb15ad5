import type { Dataset } from '#dataset/dataset.ts';
import type { Id } from '#domain/contract.d.ts';
import { telling } from '#domain/lookup/plain-words.ts';
import { type Example, trainClassifier } from './train-classifier.ts';
import { packWeights } from './pack-weights.ts';
import { type TrainingText, trainingTexts } from './training-texts.ts';

/** Weights of words as the lookup file has them: a line a symptom, and one for texts that no symptom answers. */
export interface TrainedWords {
  readonly ofSymptoms: ReadonlyMap<Id, string>;
  readonly ofNothing: string;
}

/** What was learnt last: in development most edits leave the texts as they are. */
let last: { readonly from: string; readonly trained: TrainedWords } | undefined;

/** Learns from what is known of each symptom which words tell it from the others. */
export function trainWords(dataset: Dataset): TrainedWords {
  const ids = [...dataset.symptoms.keys()];
  const texts = trainingTexts(dataset);
  const from = JSON.stringify([ids, texts]);
  if (last?.from !== from) last = { from, trained: train(ids, texts) };
  return last.trained;
}

/** What a word counts before learning is its inverse document frequency: `ln((1 + texts) / (1 + texts with it)) + 1`. */
function train(ids: readonly Id[], texts: readonly TrainingText[]): TrainedWords {
  const places = new Map<string, number>();
  const often: number[] = [];
  const placeOf = (stem: string) => {
    const place = places.get(stem) ?? places.size;
    places.set(stem, place);
    often[place] = (often[place] ?? 0) + 1;
    return place;
  };
  const examples = texts.map(({ text, symptom, weight }): Example => {
    const label = symptom === undefined ? ids.length : ids.indexOf(symptom);
    return { words: telling(text).map(placeOf), label, weight };
  });
  const told = examples.filter(({ words }) => words.length > 0);
  const factors = Float64Array.from(often, (count) => Math.log((1 + told.length) / (1 + count)) + 1);
  const lines = packWeights(trainClassifier(told, ids.length + 1, factors), {
    stems: [...places.keys()],
    factors,
    often,
  });
  return {
    ofSymptoms: new Map(ids.map((id, place) => [id, lines[place] ?? ''])),
    ofNothing: told.some(({ label }) => label === ids.length) ? (lines[ids.length] ?? '') : '',
  };
}
