import type { SymptomData } from '#dataset/schema/symptom.ts';
import type { PackedSymptom } from '#domain/lookup/pack.ts';
import { joinStems, plainWords, stemsOf } from '#domain/lookup/plain-words.ts';

/** A code with a word or two beside it: found by its number or its name. */
const CODE = /^(?:\p{L}+ ){0,3}(?:0x[\da-f]+|\d{3,}|[A-Za-z]+_[A-Za-z_]+)(?: (?:\p{L}+ ){0,3}(?:0x[\da-f]+|\d+))*$/u;

/**
 * Stems of a dialog text of another language that are kept: enough to tell it, and these share no words with the rest of
 * the file.
 */
const MOST_FOREIGN = 32;

/** The dialog texts of a symptom as the lookup file has them; left out where there are none. */
export function packTexts({ messages }: SymptomData['signs']): Pick<PackedSymptom, 'messages'> {
  const packed = messages
    .map(({ text, language }) => [plainWords(text), language] as const)
    .filter(([text]) => !CODE.test(text))
    .map(([plain, language]) => {
      const stems = stemsOf(plain);
      return language === 'en' ? joinStems(stems) : ([joinStems(stems.slice(0, MOST_FOREIGN)), language] as const);
    });
  return packed.length > 0 ? { messages: packed } : {};
}
