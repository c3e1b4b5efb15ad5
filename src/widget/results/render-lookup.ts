import type { Atlas, Code, Lookup } from '#domain/contract.d.ts';
import { type Result, rankResults } from '#domain/lookup/rank-results.ts';
import { renderChoice } from './render-choice.ts';
import { renderCodeAnswer, renderSymptomAnswer } from './render-answer.ts';
import { renderExcerpt } from './render-excerpt.ts';
import { renderRows } from './render-rows.ts';
import { renderUnlisted } from './render-unlisted.ts';
import { renderStart } from './render-start.ts';
import type { ResultWords } from './result-words.ts';

export type Fact = Lookup['facts'][number];

export interface RenderOptions {
  readonly words: ResultWords;
  /** The full address of a path below the base. */
  readonly href: (path: string) => string;
  /** At most this many lines in one list; the rest is one link away. */
  readonly most: number;
  /** Of the headings; absent where the answer lies over a page and is no part of its outline. */
  readonly level?: 2 | 3 | 4 | 5;
  /** What was pasted, to show which of its words were read; it goes nowhere else. */
  readonly text?: string;
  /** The reader says where a number was seen. Absent where each reading is to lead to its page. */
  readonly onChoose?: (text: string, code: Code) => void;
  /** The reader takes back what was read. Absent where that cannot be done. */
  readonly onLeaveOut?: (fact: Fact) => void;
}

/**
 * What was found, as DOM: the one right answer with its first step, or the question where a number was seen; then the
 * other readings, what is not listed, and what it sounds like. Empty where nothing was found.
 */
export function renderLookup(atlas: Atlas, found: Lookup, options: RenderOptions): HTMLElement[] {
  const [first, ...others] = rankResults(found);
  if (!first) return found.facts.length > 0 ? renderStart(atlas, found.facts, options) : [];
  const blocks = new Map<string, () => HTMLElement[]>();
  const results = isAnswer(first) ? others : [first, ...others];
  for (const result of results)
    for (const [name, render] of blockOf(atlas, found, results, result, options))
      if (!blocks.has(name)) blocks.set(name, render);
  const parts = [...blocks.values()].flatMap((render) => render());
  const excerpt = renderExcerpt(found, options);
  if (!isAnswer(first)) return [...parts, ...excerpt, ...renderStart(atlas, found.facts, options)];
  const answer =
    first.kind === 'symptom'
      ? renderSymptomAnswer(atlas, found, first, options)
      : renderCodeAnswer(atlas, found, first, options);
  return [answer, ...excerpt, ...parts];
}

type Answer = Extract<Result, { kind: 'symptom' | 'code' }>;

/** Whether a result may stand alone above all others; one of several readings may not. */
function isAnswer(result: Result): result is Answer {
  return result.kind === 'symptom' || (result.kind === 'code' && ['said', 'told'].includes(result.reading));
}

/** The block that a result stands in, with all that stand in it. */
function blockOf(
  atlas: Atlas,
  found: Lookup,
  results: readonly Result[],
  result: Result,
  options: RenderOptions,
): [name: string, render: () => HTMLElement[]][] {
  const { words } = options;
  const rows = (title: string, wanted: (other: Result) => boolean) => () =>
    renderRows(atlas, title, results.filter(wanted), options);
  if (result.kind === 'unlisted') return [[`unlisted/${result.id}`, () => [renderUnlisted(atlas, result, options)]]];
  if (result.kind === 'symptom') {
    const sounds = result.match === 'words';
    const title = sounds ? words.soundsToo : words.alsoPossible;
    const alike = (other: Result) => other.kind === 'symptom' && (other.match === 'words') === sounds;
    return [[title, rows(title, alike)]];
  }
  if (result.reading === 'told')
    return [[words.codesTold, rows(words.codesTold, (other) => other.kind === 'code' && other.reading === 'told')]];
  if (result.reading === 'said')
    return [[words.codesInText, rows(words.codesInText, (other) => other.kind === 'code' && other.reading === 'said')]];
  if (result.reading === 'open') {
    const number = found.codes.find(({ text }) => text === result.text);
    return number ? [[`open/${result.text}`, () => [renderChoice(atlas, number, options)]]] : [];
  }
  return [
    [words.otherMeanings, rows(words.otherMeanings, (other) => other.kind === 'code' && other.reading === 'other')],
  ];
}
