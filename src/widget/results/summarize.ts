import type { Atlas, Lookup } from '#domain/contract.d.ts';
import { rankResults } from '#domain/lookup/rank-results.ts';
import { fill } from '../words.ts';
import type { ResultWords } from './result-words.ts';

/** One sentence on what was found, for a status line: the answer, or the question that stands in its place. */
export function summarize(atlas: Atlas, found: Lookup, words: ResultWords): string {
  const [first] = rankResults(found);
  const unlisted = found.unknownCodes.length + (found.unknownNames?.length ?? 0);
  const tail = unlisted > 0 ? [fill(words.toldUnlisted, { number: unlisted })] : [];
  if (!first) return found.facts.length > 0 ? words.toldFacts : words.nothingRecognized;
  if (first.kind === 'unlisted') return tail.join('');
  if (first.kind === 'code' && first.reading === 'open') {
    const number = found.codes.find(({ text }) => text === first.text)?.entries.length ?? 0;
    return [fill(words.toldOpen, { text: first.text, number }), ...tail].join('; ');
  }
  const title =
    first.kind === 'symptom' ? (atlas.symptoms.find(({ id }) => id === first.id)?.title ?? '') : first.code.meaning;
  return [title, ...tail].join('; ');
}
