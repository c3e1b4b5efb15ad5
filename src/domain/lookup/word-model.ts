/** What the words of a text say for and against each subject, as it was learnt from texts; see `trainWords`. */
export interface WordModel {
  readonly stems: ReadonlyMap<string, StemWeights>;
  /** By subject: for a text of which no word is known. */
  readonly bias: readonly number[];
}

interface StemWeights {
  /** Places of the subjects that it says something about, and how much for or against each. */
  readonly places: readonly number[];
  readonly weights: readonly number[];
  /** Sum of the squares of these. */
  readonly square: number;
}

/** The first number of a line, of which so many are one. */
export const BIAS_UNITS = 100;
/** What one known word makes of the likelihood of its only subject: e to the power of this. */
const SHARPNESS = 4;
/** Few and weak words say little, and less beside words that nobody knows: squares of weights that say nothing. */
const DOUBT = 28;
/** Sum of the squares of weights with less of which a text tells nothing: "it does not work". */
const LEAST_KNOWN = 220;
const UNKNOWN = 11;

/** @param lines One a subject: `bias|weight stem stem|weight stem`. */
export function readWordModel(lines: readonly string[]): WordModel {
  const stems = new Map<string, { places: number[]; weights: number[]; square: number }>();
  const bias = lines.map((line, place) => {
    const [first = '', ...levels] = line.split('|');
    for (const level of levels) {
      const [number = '', ...list] = level.split(' ');
      const weight = Number(number);
      for (const stem of list) {
        const known = stems.get(stem) ?? { places: [], weights: [], square: 0 };
        known.places.push(place);
        known.weights.push(weight);
        known.square += weight * weight;
        stems.set(stem, known);
      }
    }
    return Number(first) / BIAS_UNITS;
  });
  return { stems, bias };
}

/** How likely a text is about each subject, from 0 to 1; undefined where its words tell too little. */
export function likelihoods({ stems, bias }: WordModel, text: Iterable<string>): Float64Array | undefined {
  const scores = new Float64Array(bias.length);
  let square = 0;
  let unknown = 0;
  for (const stem of text) {
    const known = stems.get(stem);
    if (!known) {
      unknown++;
      continue;
    }
    square += known.square;
    for (const [at, place] of known.places.entries()) scores[place] = (scores[place] ?? 0) + (known.weights[at] ?? 0);
  }
  if (square < LEAST_KNOWN) return undefined;
  const length = Math.sqrt(square + DOUBT + UNKNOWN * unknown);
  let sum = 0;
  for (const [place, score] of scores.entries())
    sum += scores[place] = Math.exp(SHARPNESS * (score / length + (bias[place] ?? 0)));
  return scores.map((score) => score / sum);
}
