import type { Atlas, Code, Id } from '../contract.d.ts';
import { typoMender } from './mend-typos.ts';
import type { PackedSymptom } from './pack.ts';
import { splitStems, stemsOf } from './plain-words.ts';
import { makeTranslator, translate } from './translate.ts';
import { buildTextIndex, type TextIndex } from './text-index.ts';
import type { VocabularyFile } from './vocabulary-file.ts';
import { readWordModel, type WordModel } from './word-model.ts';
import { indexCodeWords, indexSymptomWords, type WordIndex } from './word-index.ts';

/** What texts are compared with. Made at the first text that has words in it. */
export interface TextTools {
  readonly messages: TextIndex;
  readonly symptoms: WordIndex;
  /** What words say, as it was learnt, by place in `ids`; of the last place, which has no id, there is no symptom. */
  readonly learnt: { readonly ids: readonly Id[]; readonly model: WordModel };
  /** Made at the first text without a code. */
  readonly codes: () => WordIndex;
  /** Brings stems of a text that are nearly known to the known ones. */
  readonly mend: (stems: readonly string[]) => string[];
  /** Plain words with what is known of other languages in English. */
  readonly translate: (plain: string) => string;
}

interface TextParts {
  readonly symptoms: readonly PackedSymptom[];
  readonly byId: ReadonlyMap<Id, Code>;
  readonly vocabulary: VocabularyFile;
}

export function makeTextTools(
  atlas: Atlas,
  { symptoms, byId, vocabulary: { weights, nothing, lexicon } }: TextParts,
): TextTools {
  const words = indexSymptomWords(symptoms, byId);
  const learnt = symptoms.map(({ id }) => id).filter((id) => Object.hasOwn(weights, id));
  const model = readWordModel([...learnt.map((id) => weights[id] ?? ''), ...(nothing === '' ? [] : [nothing])]);
  const known = new Set([...words.documentsWith.keys(), ...model.stems.keys()]);
  for (const { messages = [] } of symptoms)
    for (const text of messages)
      for (const stem of splitStems(typeof text === 'string' ? text : text[0])) known.add(stem);
  let codes: WordIndex | undefined;
  const translator = makeTranslator(lexicon);
  return {
    messages: buildTextIndex(symptoms),
    symptoms: words,
    learnt: { ids: learnt, model },
    codes: () => (codes ??= indexCodeWords(atlas)),
    mend: typoMender(known),
    translate: (plain) =>
      translate(plain, translator, (word) => {
        const [stem = ''] = stemsOf(word);
        return words.documentsWith.has(stem) || model.stems.has(stem);
      }),
  };
}
