import type { Dataset } from '#dataset/dataset.ts';
import type { Id } from '#domain/contract.d.ts';
import type { VocabularyFile } from '#domain/lookup/vocabulary-file.ts';
import { telling } from '#domain/lookup/plain-words.ts';
import { keepResult, keptResult } from '../kept-results.ts';
import { type Example, trainClassifier } from './train-classifier.ts';
import { packWeights, type Vocabulary } from './pack-weights.ts';
import { type TrainingText, trainingTexts } from './training-texts.ts';

type TrainedWords = Pick<VocabularyFile, 'weights' | 'nothing'>;

/** Where the code stands that the weights depend on. */
const CODE = ['src/generate/search', 'src/domain/lookup/plain-words.ts', 'src/domain/lookup/word-model.ts'];

/**
 * Learns from what is known of each symptom which words tell it from the others. That takes seconds, so what was learnt
 * before of the same texts by the same code is taken from the cache of the project.
 */
export function trainWords(dataset: Dataset): TrainedWords {
  const ids = [...dataset.symptoms.keys()];
  const texts = trainingTexts(dataset);
  const work = { name: 'words', code: CODE, from: JSON.stringify([ids, texts]) };
  const kept = keptResult<TrainedWords>(work);
  if (kept) return kept;
  const trained = train(ids, texts);
  keepResult(work, trained);
  return trained;
}

function train(ids: readonly Id[], texts: readonly TrainingText[]): TrainedWords {
  const told = texts.map(({ text, symptom, weight }) => ({
    stems: telling(text),
    label: symptom === undefined ? ids.length : ids.indexOf(symptom),
    weight,
  }));
  const vocabulary = vocabularyOf(told.map(({ stems }) => stems));
  const places = new Map(vocabulary.stems.map((stem, place) => [stem, place]));
  const examples = told.map(({ stems, ...one }): Example => ({
    ...one,
    words: stems.flatMap((stem) => places.get(stem) ?? []),
  }));
  const known = examples.filter(({ words }) => words.length > 0);
  const lines = packWeights(trainClassifier(known, ids.length + 1, vocabulary.factors), vocabulary);
  return {
    weights: Object.fromEntries(ids.map((id, place) => [id, lines[place] ?? ''])),
    nothing: known.some(({ label }) => label === ids.length) ? (lines[ids.length] ?? '') : '',
  };
}

/**
 * The stems of which something can be learnt: those of two texts or more. What one counts before learning is its inverse
 * document frequency: `ln((1 + texts) / (1 + texts with it)) + 1`.
 */
function vocabularyOf(texts: readonly (readonly string[])[]): Vocabulary {
  const count = new Map<string, number>();
  for (const stem of texts.flat()) count.set(stem, (count.get(stem) ?? 0) + 1);
  const common = [...count].filter(([, often]) => often >= 2);
  return {
    stems: common.map(([stem]) => stem),
    factors: Float64Array.from(common, ([, often]) => Math.log((1 + texts.length) / (1 + often)) + 1),
    often: common.map(([, often]) => often),
  };
}
