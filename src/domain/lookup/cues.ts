import type { Id, Lookup } from '../contract.d.ts';
import { isNegated } from './negation.ts';
import type { AnswerCues } from './pack.ts';
import { type Token, tokenize } from './tokens.ts';

type Fact = Lookup['facts'][number];

interface Cue {
  readonly question: Id;
  readonly answer: Id;
  readonly words: readonly string[];
  /** With fewer letters it must stand between spaces. */
  readonly bare: boolean;
}

/** By first word, the longest first. */
export type CueIndex = ReadonlyMap<string, readonly Cue[]>;

const FEWEST_LETTERS = 3;

export function indexCues(questions: ReadonlyMap<Id, readonly AnswerCues[]>): CueIndex {
  const index = new Map<string, Cue[]>();
  for (const [question, answers] of questions) {
    for (const { id: answer, cues } of answers) {
      for (const cue of cues) {
        const words = tokenize(cue).map(({ word }) => word);
        const [first] = words;
        if (first === undefined) continue;
        const letters = words.join('').replace(/[^\p{L}\p{N}]/gu, '').length;
        const entry = { question, answer, words, bare: letters < FEWEST_LETTERS };
        index.set(first, [...(index.get(first) ?? []), entry]);
      }
    }
  }
  for (const cues of index.values()) cues.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/**
 * The answers that a text gives, each at its first place, in the order of the text. A cue counts as whole words in any
 * case; what is said not to be so is not taken, and a question that the text answers in two ways is left open.
 */
export function readFacts(index: CueIndex, text: string): Fact[] {
  const tokens = tokenize(text);
  const facts = new Map<Id, Fact | null>();
  const taken = new Map<Id, number>();
  for (const [place, { word }] of tokens.entries()) {
    for (const cue of index.get(word) ?? []) {
      // Inside a longer cue of the same question.
      if ((taken.get(cue.question) ?? 0) > place || !stands(cue, tokens, place, text)) continue;
      const end = place + cue.words.length;
      taken.set(cue.question, end);
      if (!isNegated(tokens, place, end)) note(facts, cue, [startOf(tokens, place), tokens[end - 1]?.at[1] ?? 0]);
    }
  }
  return [...facts.values()].filter((fact) => fact !== null);
}

/** The first place counts; two answers to one question leave null. */
function note(facts: Map<Id, Fact | null>, { question, answer }: Cue, at: Fact['at']): void {
  const known = facts.get(question);
  if (known === undefined) facts.set(question, { question, answer, at });
  else if (known !== null && known.answer !== answer) facts.set(question, null);
}

function startOf(tokens: readonly Token[], place: number): number {
  return tokens[place]?.at[0] ?? 0;
}

function stands({ words, bare }: Cue, tokens: readonly Token[], place: number, text: string): boolean {
  for (const [offset, word] of words.entries()) if (tokens[place + offset]?.word !== word) return false;
  if (!bare) return true;
  const start = startOf(tokens, place);
  return start === 0 || /\s/.test(text[start - 1] ?? '');
}
