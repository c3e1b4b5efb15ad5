import type { Lookup } from '../contract.d.ts';
import { plainWords, stemsOf, tells } from './plain-words.ts';
import { pairsOf, type TextIndex } from './text-index.ts';

type Match = Lookup['symptoms'][number];

/** Where a dialog text counts as found: this much of it, or this much of what was pasted. */
const OF_MESSAGE = 0.5;
const OF_TEXT = 0.6;
/** A dialog text of which less is there must be told from others by about five pairs of words. */
const PART_OF_MESSAGE = 0.3;
const PART_WEIGHT = 16;
/** What tells less than two pairs of words of its own is no find, unless nothing else was pasted. */
const LEAST_WEIGHT = 6;

/** Two texts that are so nearly alike are both found. */
const AS_GOOD = 0.03;

/** Where everyday words count as found. */
const LEAST_LIKE = 0.55;
/** In so many of its phrases a word alone must be. */
const OFTEN = 3;
/** Everyday words are looked for in this many characters and sentences of at most so many words. */
const MOST_CHARACTERS = 4000;
const MOST_SENTENCES = 24;
const MOST_WORDS = 40;

/** Scores of a message lie below those of a code (0.5), those of words below those of a message. */
const MESSAGE_SCORE = [0.3, 0.49] as const;
const WORDS_SCORE = [0.1, 0.29] as const;
const MOST_MATCHES = 3;

interface Hit {
  readonly symptom: number;
  readonly like: number;
  readonly pairs: readonly string[];
}

/** The symptoms whose dialog texts are in a text, whole, in part or misspelt. Best first, at most three. */
export function matchMessages(index: TextIndex, text: string, mend: (stems: readonly string[]) => string[]): Match[] {
  const pairs = pairsOf(mend(stemsOf(plainWords(text))));
  const having = new Map<number, string[]>();
  for (const pair of pairs) {
    for (const place of index.messagesWith.get(pair) ?? []) {
      const own = having.get(place);
      if (own) own.push(pair);
      else having.set(place, [pair]);
    }
  }
  const hits = [...having].flatMap(([place, own]) => compare(index, place, own, pairs.length));
  const best = new Map<number, number>();
  for (const { symptom, like } of unexplained(index, hits)) raise(best, symptom, like);
  return toMatches(index, best, 'message', MESSAGE_SCORE);
}

function compare(index: TextIndex, place: number, pairs: readonly string[], all: number): Hit[] {
  const message = index.messages[place];
  if (!message) return [];
  const weight = pairs.reduce((sum, pair) => sum + index.weightOf(pair), 0);
  const ofMessage = weight / message.weight;
  const ofText = pairs.length / all;
  if (!isFound(ofMessage, ofText, weight, pairs.length)) return [];
  const like = 0.6 * Math.max(ofMessage, ofText) + 0.2 * ofMessage + 0.2 * Math.min(1, weight / 30);
  return [{ symptom: message.symptom, like, pairs }];
}

/** Without those that only share sentences with a better one: "contact your network administrator" is in many. */
function unexplained(index: TextIndex, hits: readonly Hit[]): Hit[] {
  const explained = new Map<string, number>();
  return [...hits]
    .sort((a, b) => b.like - a.like)
    .filter(({ like, pairs }) => {
      const own = pairs.filter((pair) => (explained.get(pair) ?? 0) <= like + AS_GOOD);
      for (const pair of pairs) if (!explained.has(pair)) explained.set(pair, like);
      return own.reduce((sum, pair) => sum + index.weightOf(pair), 0) >= LEAST_WEIGHT;
    });
}

function isFound(ofMessage: number, ofText: number, weight: number, count: number): boolean {
  if (ofMessage > 0.95 && ofText > 0.95) return true;
  if (weight < LEAST_WEIGHT) return false;
  return (
    ofMessage >= OF_MESSAGE ||
    (ofText >= OF_TEXT && count >= (ofText > 0.95 ? 2 : 3)) ||
    (ofMessage >= PART_OF_MESSAGE && weight >= PART_WEIGHT)
  );
}

/** The symptoms that a text tells in everyday words, sentence by sentence. Best first, at most three. */
export function matchWords(index: TextIndex, text: string, mend: (stems: readonly string[]) => string[]): Match[] {
  const best = new Map<number, number>();
  const part = text.slice(0, MOST_CHARACTERS);
  const sentences = part.split(/[.!?;]\s|[\r\n]+/).filter((line) => line.trim() !== '');
  const all = sentences.length > 1 ? [part.slice(0, 400), ...sentences] : sentences;
  for (const sentence of all.slice(0, MOST_SENTENCES)) {
    const stems = [...new Set(mend(stemsOf(plainWords(sentence))).filter(tells))].slice(0, MOST_WORDS);
    for (const [symptom, like] of likeness(index, stems)) raise(best, symptom, like);
  }
  return toMatches(index, best, 'words', WORDS_SCORE);
}

function likeness(index: TextIndex, stems: readonly string[]): Map<number, number> {
  const best = new Map<number, number>();
  const whole = stems.reduce((sum, word) => sum + index.weightOf(word), 0);
  if (whole === 0) return best;
  if (stems.length === 1) return byOneWord(index, stems[0] ?? '');
  const shared = new Map<number, { weight: number; count: number }>();
  for (const word of stems) {
    for (const place of index.phrasesWith.get(word) ?? []) {
      const hit = shared.get(place) ?? { weight: 0, count: 0 };
      hit.weight += index.weightOf(word);
      hit.count++;
      shared.set(place, hit);
    }
  }
  const told = toldBy(index, stems);
  for (const [place, { weight, count }] of shared) {
    const phrase = index.phrases[place];
    if (!phrase || count < 2) continue;
    const alike = (2 * weight) / (phrase.weight + whole);
    const inside = phrase.stems.length >= 3 ? (0.85 * weight) / phrase.weight : 0;
    const like = 0.75 * Math.max(alike, inside) + (0.25 * (told.get(phrase.symptom) ?? 0)) / whole;
    if (like >= LEAST_LIKE) raise(best, phrase.symptom, like);
  }
  return best;
}

/** "It just closes": one word leads to the symptoms of which people say it most. */
function byOneWord({ phrases, phrasesWith }: TextIndex, word: string): Map<number, number> {
  const count = new Map<number, number>();
  for (const place of phrasesWith.get(word) ?? []) {
    const phrase = phrases[place];
    // A phrase of no other word counts at once.
    if (phrase) count.set(phrase.symptom, (count.get(phrase.symptom) ?? 0) + (phrase.stems.length === 1 ? OFTEN : 1));
  }
  const often = [...count].filter(([, times]) => times >= OFTEN);
  return new Map(often.map(([symptom, times]) => [symptom, LEAST_LIKE + Math.min(0.3, (times - OFTEN) / 20)]));
}

/** How much of a sentence is in the texts of each symptom, wherever. */
function toldBy(index: TextIndex, stems: readonly string[]): Map<number, number> {
  const told = new Map<number, number>();
  for (const word of stems) {
    for (const symptom of index.symptomsWith.get(word) ?? [])
      told.set(symptom, (told.get(symptom) ?? 0) + index.weightOf(word));
  }
  return told;
}

function raise(best: Map<number, number>, symptom: number, like: number): void {
  best.set(symptom, Math.max(best.get(symptom) ?? 0, like));
}

function toMatches(
  { ids }: TextIndex,
  best: ReadonlyMap<number, number>,
  match: 'message' | 'words',
  [least, most]: readonly [number, number],
): Match[] {
  return [...best]
    .sort(([a, likeA], [b, likeB]) => likeB - likeA || a - b)
    .slice(0, MOST_MATCHES)
    .flatMap(([symptom, like]) => {
      const id = ids[symptom];
      return id === undefined ? [] : [{ id, match, score: round(least + (most - least) * Math.min(1, like)) }];
    });
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
