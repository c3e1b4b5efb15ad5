import type { Id } from '../contract.d.ts';
import { tellingOf } from './plain-words.ts';
import { isServerNamed, subjectFactor, subjectsOf } from './subjects.ts';
import type { WordIndex } from './word-index.ts';

/** Words of a sentence that are looked at. */
const MOST_WORDS = 40;

/**
 * How a text is like a document, added up: like one of its phrases; like two more, which one phrase by chance is not;
 * how much of a sentence is in it; how much of the whole text, wherever. The shares were tried on the phrases of the
 * dataset, a quarter of them left out in turn, and on the collected queries.
 */
const SHARE = { phrase: 0.6, more: 0.6, sentence: 0.6, all: 1.5 } as const;
const WHOLE = SHARE.phrase + SHARE.more + SHARE.sentence + SHARE.all;
/** Added to the weight of a sentence, so that one word is not all of it. */
const SHORT = 2;
/** Weight of what is found at which the share of the whole text is one half. */
const HALF = 12;
/** A phrase inside a longer sentence counts nearly as much as one that is the sentence. */
const INSIDE = 0.85;

/** In so many of its phrases a word alone must be. */
const OFTEN = 3;

/** By place of a document. */
type Scores = Map<number, number>;

type Likeness = Readonly<Record<'phrase' | 'more' | 'sentence', Scores>>;

export interface WordMatch {
  readonly id: Id;
  /** From 0 to 1. */
  readonly like: number;
  /** It is about a server that the text names, see `isServerNamed`. */
  readonly isServer: boolean;
}

/** The documents that sentences tell, given as stems. Best first. */
export function matchWords(index: WordIndex, sentences: readonly (readonly string[])[]): WordMatch[] {
  const likeness: Likeness = { phrase: new Map(), more: new Map(), sentence: new Map() };
  const all = new Set<string>();
  for (const stems of sentences) {
    const told = tellingOf(stems).slice(0, MOST_WORDS);
    for (const stem of told) all.add(stem);
    addLikeness(index, told, likeness);
  }
  const found: Scores = new Map();
  for (const stem of all) addWeight(index, stem, found);
  const subjects = subjectsOf(all);
  return [...found]
    .flatMap(([place, weight]) => {
      const owner = index.documents[place];
      const like =
        SHARE.phrase * (likeness.phrase.get(place) ?? 0) +
        SHARE.more * (likeness.more.get(place) ?? 0) +
        SHARE.sentence * (likeness.sentence.get(place) ?? 0) +
        (SHARE.all * weight) / (weight + HALF);
      if (!owner) return [];
      const isServer = isServerNamed(owner.subjects, subjects);
      return [{ id: owner.id, like: (like / WHOLE) * subjectFactor(owner.subjects, subjects), isServer }];
    })
    .sort((a, b) => b.like - a.like || (a.id < b.id ? -1 : 1));
}

/** Raises the best phrases and the best sentence of each document to what these stems give. */
function addLikeness(index: WordIndex, stems: readonly string[], { phrase, more, sentence }: Likeness): void {
  const whole = stems.reduce((sum, stem) => sum + index.weightOf(stem), 0);
  const weights = new Float64Array(index.phrases.length);
  const counts = new Uint8Array(index.phrases.length);
  const found: Scores = new Map();
  for (const stem of stems) {
    const weight = index.weightOf(stem);
    for (const place of index.phrasesWith.get(stem) ?? []) {
      weights[place] = (weights[place] ?? 0) + weight;
      counts[place] = (counts[place] ?? 0) + 1;
    }
    addWeight(index, stem, found);
  }
  if (stems.length === 1) for (const place of oftenWith(index, stems[0] ?? '')) raise(phrase, place, 1);
  for (const [place, likes] of likesByOwner(index, { whole, weights, counts })) {
    const [best = 0, second = 0, third = 0] = likes.sort((a, b) => b - a);
    raise(phrase, place, best);
    raise(more, place, (second + third) / 2);
  }
  for (const [place, weight] of found) raise(sentence, place, weight / (whole + SHORT));
}

interface Overlap {
  readonly whole: number;
  /** By place of a phrase. */
  readonly weights: Float64Array;
  readonly counts: Uint8Array;
}

/** How a sentence is like each phrase of a document that it has words of. */
function likesByOwner({ phrases }: WordIndex, { whole, weights, counts }: Overlap): Map<number, number[]> {
  const byOwner = new Map<number, number[]>();
  for (const [place, own] of phrases.entries()) {
    const count = counts[place] ?? 0;
    if (count === 0 || (count < 2 && own.stems.length > 1)) continue;
    const weight = weights[place] ?? 0;
    const inside = own.stems.length >= 3 ? (INSIDE * weight) / own.weight : 0;
    const like = Math.max((2 * weight) / (own.weight + whole), inside);
    const likes = byOwner.get(own.owner);
    if (likes) likes.push(like);
    else byOwner.set(own.owner, [like]);
  }
  return byOwner;
}

/** "It just closes": one word leads to the documents of which people say it most. */
function oftenWith({ phrases, phrasesWith }: WordIndex, stem: string): number[] {
  const count: Scores = new Map();
  for (const place of phrasesWith.get(stem) ?? []) {
    const owner = phrases[place]?.owner ?? -1;
    count.set(owner, (count.get(owner) ?? 0) + 1);
  }
  return [...count].flatMap(([owner, times]) => (times >= OFTEN ? [owner] : []));
}

function addWeight(index: WordIndex, stem: string, scores: Scores): void {
  for (const place of index.documentsWith.get(stem) ?? []) {
    const share = index.documents[place]?.stems.get(stem) ?? 0;
    scores.set(place, (scores.get(place) ?? 0) + share * index.weightOf(stem));
  }
}

function raise(scores: Scores, place: number, score: number): void {
  scores.set(place, Math.max(scores.get(place) ?? 0, score));
}
