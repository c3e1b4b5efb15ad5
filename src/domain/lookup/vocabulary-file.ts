import type { Id } from '../contract.d.ts';

/**
 * `vocabulary.json`: what everyday words and words of other languages tell. `tellsInWords` says whether a text needs it; a code
 * alone does not. Nothing in it is encoded further, so that it can be read by eye.
 */
export interface VocabularyFile {
  readonly version: string;
  readonly asOf: string;
  /** By symptom what words say for and against it, a line of a `WordModel`. */
  readonly weights: Readonly<Record<Id, string>>;
  /** Likewise for texts that no symptom answers; empty where nothing was learnt of them. */
  readonly nothing: string;
  /** Words of other languages, see `makeTranslator`. */
  readonly lexicon: string;
}

/** Where the file was not loaded: titles and dialog texts are found, and nothing else that is told in words. */
export const NO_VOCABULARY: VocabularyFile = { version: '', asOf: '', weights: {}, nothing: '', lexicon: '' };
