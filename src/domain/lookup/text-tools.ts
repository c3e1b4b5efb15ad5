import type { Atlas, Code, Id } from '../contract.d.ts';
import { typoMender } from './mend-typos.ts';
import type { PackedSymptom } from './pack.ts';
import { splitStems, stemsOf } from './plain-words.ts';
import { makeTranslator, translate } from './translate.ts';
import { buildTextIndex, type TextIndex } from './text-index.ts';
import { indexCodeWords, indexSymptomWords, type WordIndex } from './word-index.ts';

/** What texts are compared with. Made at the first text that has words in it. */
export interface TextTools {
  readonly messages: TextIndex;
  readonly symptoms: WordIndex;
  /** Made at the first text without a code. */
  readonly codes: () => WordIndex;
  /** Brings stems of a text that are nearly known to the known ones. */
  readonly mend: (stems: readonly string[]) => string[];
  /** Plain words with what is known of other languages in English. */
  readonly translate: (plain: string) => string;
}

export function makeTextTools(
  atlas: Atlas,
  symptoms: readonly PackedSymptom[],
  byId: ReadonlyMap<Id, Code>,
  lexicon: string,
): TextTools {
  const words = indexSymptomWords(symptoms, byId);
  const known = new Set(words.documentsWith.keys());
  for (const { messages = [] } of symptoms)
    for (const text of messages)
      for (const stem of splitStems(typeof text === 'string' ? text : text[0])) known.add(stem);
  let codes: WordIndex | undefined;
  const translator = makeTranslator(lexicon);
  return {
    messages: buildTextIndex(symptoms),
    symptoms: words,
    codes: () => (codes ??= indexCodeWords(atlas)),
    mend: typoMender(known),
    translate: (plain) => translate(plain, translator, (word) => words.documentsWith.has(stemsOf(word)[0] ?? '')),
  };
}
