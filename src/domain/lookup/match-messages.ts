import type { Lookup } from '../contract.d.ts';
import { pairsOf, type TextIndex } from './text-index.ts';

type Match = Lookup['symptoms'][number];

/** Where a dialog text counts as found: this much of it, or this much of what was pasted. */
const OF_MESSAGE = 0.5;
const OF_TEXT = 0.6;
/** Of a short one all must be there: "session limit reached" is in many sentences. */
const FEWEST_PAIRS = 3;
/** A dialog text of which less is there must be told from others by about five pairs of words. */
const PART_OF_MESSAGE = 0.3;
const PART_WEIGHT = 16;
/** What tells less than two pairs of words of its own is no find, unless nothing else was pasted. */
const LEAST_WEIGHT = 6;

/** Two texts that are so nearly alike are both found. */
const AS_GOOD = 0.03;

/** Scores of a message lie below those of a code (0.5). */
const MESSAGE_SCORE = [0.3, 0.49] as const;
const MOST_MATCHES = 3;

interface Hit {
  readonly symptom: number;
  readonly like: number;
  readonly pairs: readonly string[];
}

/** The symptoms whose dialog texts are in a text, whole, in part or misspelt. Best first, at most three. */
export function matchMessages(index: TextIndex, stems: readonly string[]): Match[] {
  const pairs = pairsOf(stems);
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
  return toMatches(index, best);
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
    (ofMessage >= OF_MESSAGE && (count >= FEWEST_PAIRS || ofMessage > 0.95 || ofText >= 0.4)) ||
    (ofText >= OF_TEXT && count >= (ofText > 0.95 ? 2 : 3)) ||
    (ofMessage >= PART_OF_MESSAGE && weight >= PART_WEIGHT)
  );
}

function raise(best: Map<number, number>, symptom: number, like: number): void {
  best.set(symptom, Math.max(best.get(symptom) ?? 0, like));
}

function toMatches({ ids }: TextIndex, best: ReadonlyMap<number, number>): Match[] {
  const [least, most] = MESSAGE_SCORE;
  return [...best]
    .sort(([a, likeA], [b, likeB]) => likeB - likeA || a - b)
    .slice(0, MOST_MATCHES)
    .flatMap(([symptom, like]) => {
      const id = ids[symptom];
      return id === undefined
        ? []
        : [{ id, match: 'message', score: round(least + (most - least) * Math.min(1, like)) }];
    });
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
