import type { Dataset } from '#dataset/dataset.ts';
import type { VocabularyFile } from '#domain/lookup/vocabulary-file.ts';
import { trainWords } from '../search/train-words.ts';
import { LEXICON } from './lexicon.ts';

/** The content of `vocabulary.json`. */
export function buildVocabulary(dataset: Dataset, version: string): VocabularyFile {
  return { version, asOf: dataset.info.asOf, ...trainWords(dataset), lexicon: LEXICON };
}
