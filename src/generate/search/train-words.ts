import type { Dataset } from '#dataset/dataset.ts';
import type { Id } from '#domain/contract.d.ts';
import { telling } from '#domain/lookup/plain-words.ts';
import { type Example, trainClassifier } from './train-classifier.ts';
import { packWeights } from './pack-weights.ts';
import { trainingTexts } from './training-texts.ts';

/** Weights of words as the lookup file has them: a line a symptom, and one for texts that no symptom answers. */
export interface TrainedWords {
  readonly ofSymptoms: ReadonlyMap<Id, string>;
  readonly ofNothing: string;
}

/**
 * Learns from what is known of each symptom which words tell it from the others. What a word counts, before learning, is
 * its inverse document frequency: `ln((1 + texts) / (1 + texts with it)) + 1`.
 */
export function trainWords(dataset: Dataset): TrainedWords {
  const ids = [...dataset.symptoms.keys()];
  const places = new Map<string, number>();
  const examples: Example[] = [];
  const often: number[] = [];
  for (const { text, symptom, weight } of trainingTexts(dataset)) {
    const words = telling(text).map((stem) => {
      const place = places.get(stem) ?? places.size;
      places.set(stem, place);
      often[place] = (often[place] ?? 0) + 1;
      return place;
    });
    const label = symptom === undefined ? ids.length : ids.indexOf(symptom);
    if (words.length > 0) examples.push({ words, label, weight });
  }
  const factors = Float64Array.from(often, (count) => Math.log((1 + examples.length) / (1 + count)) + 1);
  const trained = trainClassifier(examples, ids.length + 1, factors);
  const lines = packWeights(trained, { stems: [...places.keys()], factors, often });
  return {
    ofSymptoms: new Map(ids.map((id, place) => [id, lines[place] ?? ''])),
    ofNothing: examples.some(({ label }) => label === ids.length) ? (lines[ids.length] ?? '') : '',
  };
}
