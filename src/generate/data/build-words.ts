import type { Dataset } from '#dataset/dataset.ts';
import type { WordsFile } from '#domain/lookup/words-file.ts';
import { trainWords } from '../search/train-words.ts';
import { LEXICON } from './lexicon.ts';

/** The content of `words.json`. */
export function buildWords(dataset: Dataset, version: string): WordsFile {
  return { version, asOf: dataset.info.asOf, ...trainWords(dataset), lexicon: LEXICON };
}
