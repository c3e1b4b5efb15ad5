import type { SymptomData } from '#dataset/schema/symptom.ts';
import type { PackedSymptom } from '#domain/lookup/pack.ts';
import { joinStems, plainWords, stemsOf } from '#domain/lookup/plain-words.ts';

/** A code with a word or two beside it: found by its number or its name. */
const CODE = /^(?:\p{L}+ ){0,3}(?:0x[\da-f]+|\d{3,}|[A-Za-z]+_[A-Za-z_]+)(?: (?:\p{L}+ ){0,3}(?:0x[\da-f]+|\d+))*$/u;

/** The dialog texts of a symptom as the lookup file has them; left out where there are none. */
export function packTexts({ messages }: SymptomData['signs']): Pick<PackedSymptom, 'messages'> {
  const packed = messages
    .map(({ text, language }) => [plainWords(text), language] as const)
    .filter(([text]) => !CODE.test(text))
    .map(([plain, language]) => {
      const text = joinStems(stemsOf(plain));
      return language === 'en' ? text : ([text, language] as const);
    });
  return packed.length > 0 ? { messages: packed } : {};
}
