import { minimize } from './minimize.ts';

/** A text by the places of its words, each once, with what it is about. */
export interface Example {
  readonly words: readonly number[];
  readonly label: number;
  /** How much it counts beside others. */
  readonly weight: number;
}

export interface Classifier {
  /** By label, then by word. */
  readonly weights: readonly Float64Array[];
  /** By label. */
  readonly bias: Float64Array;
}

/** An example as the objective adds it up. */
interface Row {
  readonly words: readonly number[];
  /** Of each word, so that the squares of all add up to 1. */
  readonly values: readonly number[];
  readonly label: number;
  readonly share: number;
}

/** How much fitting the examples counts beside small weights; tried on texts that were left out. */
const FIT = 2.5;
const STEPS = 60;

/**
 * Multinomial logistic regression with a penalty on the squares of the weights (Bishop, Pattern Recognition and Machine
 * Learning, 2006, 4.3.4): a text is about the label for which `bias[label]` and the weights of its words, each times
 * `factors[word]` and divided by the length of the vector of these, add up highest. Every label counts alike, however
 * many examples it has.
 */
export function trainClassifier(examples: readonly Example[], labels: number, factors: Float64Array): Classifier {
  const rows = rowsOf(examples, factors);
  const biasAt = factors.length * labels;
  const scores = new Float64Array(labels);
  // The weights of a word for all labels lie together, the bias behind those of all words.
  const found = minimize(
    (point, slope) => {
      slope.fill(0);
      let loss = 0;
      for (const row of rows) {
        scores.set(point.subarray(biasAt));
        addScores(scores, row, point);
        softmax(scores);
        loss -= row.share * Math.log(Math.max(scores[row.label] ?? 0, Number.MIN_VALUE));
        scores[row.label] = (scores[row.label] ?? 0) - 1;
        addSlope(slope, row, scores, biasAt);
      }
      for (let place = 0; place < biasAt; place++) {
        const weight = point[place] ?? 0;
        loss += weight ** 2 / (2 * FIT);
        slope[place] = (slope[place] ?? 0) + weight / FIT;
      }
      return loss;
    },
    new Float64Array(biasAt + labels),
    STEPS,
  );
  return {
    weights: Array.from({ length: labels }, (_, label) => factors.map((__, word) => found[word * labels + label] ?? 0)),
    bias: found.slice(biasAt),
  };
}

function rowsOf(examples: readonly Example[], factors: Float64Array): Row[] {
  const count = new Map<number, number>();
  for (const { label } of examples) count.set(label, (count.get(label) ?? 0) + 1);
  return examples.map(({ words, label, weight }) => {
    const own = words.map((word) => factors[word] ?? 0);
    const length = Math.hypot(...own);
    const share = (weight * examples.length) / count.size / (count.get(label) ?? 1);
    return { words, values: own.map((factor) => factor / length), label, share };
  });
}

function addScores(scores: Float64Array, { words, values }: Row, point: Float64Array): void {
  for (const [place, word] of words.entries()) {
    const value = values[place] ?? 0;
    const first = word * scores.length;
    for (let label = 0; label < scores.length; label++)
      scores[label] = (scores[label] ?? 0) + value * (point[first + label] ?? 0);
  }
}

/** @param errors By label, how likely it was said to be more than it is. */
function addSlope(slope: Float64Array, { words, values, share }: Row, errors: Float64Array, biasAt: number): void {
  for (let label = 0; label < errors.length; label++)
    slope[biasAt + label] = (slope[biasAt + label] ?? 0) + share * (errors[label] ?? 0);
  for (const [place, word] of words.entries()) {
    const value = share * (values[place] ?? 0);
    const first = word * errors.length;
    for (let label = 0; label < errors.length; label++)
      slope[first + label] = (slope[first + label] ?? 0) + value * (errors[label] ?? 0);
  }
}

/** In place: from scores to shares of one. */
function softmax(scores: Float64Array): void {
  const most = scores.reduce((highest, score) => Math.max(highest, score), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let place = 0; place < scores.length; place++) {
    const power = Math.exp((scores[place] ?? 0) - most);
    scores[place] = power;
    sum += power;
  }
  for (let place = 0; place < scores.length; place++) scores[place] = (scores[place] ?? 0) / sum;
}
