import { BIAS_UNITS } from '#domain/lookup/word-model.ts';
import type { Classifier } from './train-classifier.ts';

/** The stems that are known, by place. */
export interface Vocabulary {
  readonly stems: readonly string[];
  /** What the classifier multiplies each with. */
  readonly factors: Float64Array;
  /** Examples that have it. */
  readonly often: readonly number[];
}

/** Weights that are kept, on an average of the labels. */
const MOST_WEIGHTS = 80;
/** One level of a weight, in units of the classifier; and the highest level. */
const LEVEL = 3;
const HIGHEST = 40;
/** How much more a weight counts for being that of a common word. */
const COMMON = 0.3;

/**
 * The weights that tell most, rounded to levels, one line a label as `readWordModel` reads it. The length of a text is
 * afterwards that of the kept weights, so that the file needs no second number a word.
 */
export function packWeights({ weights, bias }: Classifier, { stems, factors, often }: Vocabulary): string[] {
  const telling = weights.map((own) => own.map((weight, word) => weight * (factors[word] ?? 0)));
  const worth = (weight: number, word: number) => Math.abs(weight) * (often[word] ?? 0) ** COMMON;
  const worths = telling.flatMap((own) => Array.from(own, worth)).sort((a, b) => b - a);
  const least = worths[MOST_WEIGHTS * weights.length] ?? 0;
  const levels = telling.map((own) =>
    own.map((weight, word) =>
      worth(weight, word) > least ? Math.max(-HIGHEST, Math.min(HIGHEST, Math.round(weight / LEVEL))) : 0,
    ),
  );
  const unit = (LEVEL * mean(lengthsOf(levels))) / mean(factors);
  return levels.map((own, label) =>
    [String(Math.round((BIAS_UNITS * (bias[label] ?? 0)) / unit)), ...byLevel(own, stems)].join('|'),
  );
}

/** Of the weights of each word that has any left. */
function lengthsOf(levels: readonly Float64Array[]): number[] {
  const words = [...(levels[0] ?? [])].keys();
  return [...words].map((word) => Math.hypot(...levels.map((own) => own[word] ?? 0))).filter((length) => length > 0);
}

function mean(numbers: ArrayLike<number>): number {
  return numbers.length === 0 ? 1 : Array.from(numbers).reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** `weight stem stem`, the highest first, the stems by code unit: gzip finds again what follows each other. */
function byLevel(own: Float64Array, stems: readonly string[]): string[] {
  const levels = new Map<number, string[]>();
  for (const [word, level] of own.entries())
    if (level !== 0) levels.set(level, [...(levels.get(level) ?? []), stems[word] ?? '']);
  return [...levels].sort(([a], [b]) => b - a).map(([level, list]) => `${level} ${list.sort().join(' ')}`);
}
