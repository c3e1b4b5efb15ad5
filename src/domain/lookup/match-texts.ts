import type { Id, Lookup } from '../contract.d.ts';
import { matchMessages } from './match-messages.ts';
import { likelihoods } from './word-model.ts';
import { matchWords, type WordMatch } from './match-words.ts';
import { MOST_TEXT, plainWords, stemsOf, telling, tellingOf } from './plain-words.ts';
import { isElsewhere, namesThisField } from './subjects.ts';
import type { TextTools } from './text-tools.ts';

type Match = Lookup['symptoms'][number];

export interface TextMatches {
  /** Dialog texts before everyday words. */
  readonly symptoms: readonly Match[];
  /** Codes whose meaning is told in words; asked for only where a text has no code. */
  readonly meanings: () => readonly { readonly id: Id; readonly score: number }[];
}

/** Everyday words are looked for in this many characters. */
const MOST_CHARACTERS = 4000;
const MOST_SENTENCES = 24;
/** The start of a longer text is looked at as one sentence too. */
const START = 400;

/** Scores of words lie below those of a message. */
const WORDS_SCORE = [0.1, 0.29] as const;
/**
 * How much a phrase or title that is alike counts beside what the words say by learning; where the two together count as
 * found; how much of the best one another must reach. Tried on texts that the words were not learnt from.
 */
const PHRASE = 0.3;
const LEAST_LIKE = 0.24;
const OF_BEST = 0.4;
/**
 * A text is about nothing here where that is so many times as likely as the likeliest article; where it names something
 * of this field, or has few words, as people who search here write, it must be much likelier.
 */
const NOTHING = 1.5;
const NOTHING_AFTER_ALL = 3;
const FEW_WORDS = 4;
/** The same in a text about another product. */
const LEAST_ELSEWHERE = 0.75;
/** From here on an article about the server that a text names stands before what the code of its client leads to. */
const SURE_LIKE = 0.4;
const SERVER_SCORE = 0.72;
const MOST_MATCHES = 3;
/** Where the meaning of a code counts as told. */
const LEAST_MEANING = 0.5;
/** A code is told in fewer words than an article, so that it is sooner like a text. */
const OF_ARTICLE = 0.85;

/** HAVE_POLL_H=1 and DISPLAY_NUM=10: what a build or an environment was set to. */
const SETTINGS = /\b[A-Z][A-Z\d]*(?:_[A-Z\d]+)+=\S*/g;

/** Whether a text has words that can tell something: without any, `vocabulary.json` is not needed to look it up. */
export function tellsInWords(text: string): boolean {
  return telling(toldIn(text)).length > 0;
}

/** As much of a text as is read for its words, without settings. */
function toldIn(whole: string): string {
  return whole.slice(0, MOST_TEXT).replace(SETTINGS, ' ');
}

/** What a text without its codes leads to: by dialog texts, by everyday words, by the meanings of codes. */
export function matchTexts(tools: () => TextTools, whole: string): TextMatches {
  const text = toldIn(whole);
  const plain = plainWords(text);
  if (!/\p{L}{2}/u.test(plain.replace(/\b0x[\da-f]+\b/g, ''))) return { symptoms: [], meanings: () => [] };
  const { messages, symptoms, learnt, codes, mend, translate } = tools();
  const part = text.slice(0, MOST_CHARACTERS);
  const read = (words: string) => mend(stemsOf(translate(plainWords(words))));
  const sentences = part
    .split(/[.!?;\u3002\uff01\uff1f]\s?(?=\s|[\u3000-\uffff]|$)|[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_SENTENCES);
  const all = read(part);
  const stems = sentences.length > 1 ? [part.slice(0, START), ...sentences].map(read) : [all];
  const words = joinLikeness(learnt.ids, matchWords(symptoms, stems), likelyAbout(learnt, part, tellingOf(all)));
  const away = isElsewhere(part) ? LEAST_ELSEWHERE : 0;
  const best = words[0]?.like ?? 0;
  const least = best < Math.max(LEAST_LIKE, away) ? Number.POSITIVE_INFINITY : Math.max(away, OF_BEST * best);
  return {
    symptoms: [
      ...likelierFirst(matchMessages(messages, mend(stemsOf(plain))), words),
      ...words
        .filter(({ like }) => like >= least)
        .slice(0, MOST_MATCHES)
        .map(({ id, like, isServer }, place) => ({
          id,
          match: 'words' as const,
          score: place === 0 && isServer && like >= SURE_LIKE ? SERVER_SCORE : scale(like),
        })),
    ],
    meanings: () =>
      matchWords(codes(), stems)
        .filter(({ like }) => like >= Math.max(LEAST_MEANING, away))
        .slice(0, MOST_MATCHES)
        .map(({ id, like }) => ({ id, score: scale(OF_ARTICLE * like) })),
  };
}

/** How likely each article is by what was learnt; none where a text is likelier about nothing of ours. */
function likelyAbout(
  { ids, model }: TextTools['learnt'],
  text: string,
  stems: readonly string[],
): ReadonlyMap<Id, number> {
  const likely = likelihoods(model, stems);
  const nothing = likely?.[ids.length] ?? 0;
  const enough = stems.length < FEW_WORDS || namesThisField(text) ? NOTHING_AFTER_ALL : NOTHING;
  if (!likely || nothing >= enough * Math.max(...likely.subarray(0, ids.length))) return new Map();
  return new Map(ids.map((id, place) => [id, likely[place] ?? 0]));
}

/** Of a company's own symptoms, of which nothing was learnt, the phrases alone count. */
function joinLikeness(
  learnt: readonly Id[],
  byPhrase: readonly WordMatch[],
  likely: ReadonlyMap<Id, number>,
): WordMatch[] {
  const known = new Map(byPhrase.map((match) => [match.id, match]));
  const own = byPhrase.filter(({ id }) => !learnt.includes(id));
  const ours = learnt.map((id) => {
    const { like = 0, isServer = false } = known.get(id) ?? {};
    return { id, isServer, like: Math.min(1, Math.sqrt(likely.get(id) ?? 0) + PHRASE * like) };
  });
  return [...own, ...ours].sort((a, b) => b.like - a.like || (a.id < b.id ? -1 : 1));
}

/** What two articles have as a dialog text leads first to that which its words tell. */
function likelierFirst(found: readonly Match[], words: readonly WordMatch[]): Match[] {
  const place = new Map(words.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: Match) => place.get(id) ?? words.length;
  return [...found].sort((a, b) => b.score - a.score || placeOf(a) - placeOf(b));
}

function scale(like: number): number {
  const [least, most] = WORDS_SCORE;
  return Math.round((least + (most - least) * like) * 1000) / 1000;
}
