import type { SymptomData } from '#dataset/schema/symptom.ts';
import type { PackedSymptom } from '#domain/lookup/pack.ts';
import { joinStems, plainWords, stemsOf, telling } from '#domain/lookup/plain-words.ts';

/** A code with a word or two beside it: found by its number or its name. */
const CODE = /^(?:\p{L}+ ){0,3}(?:0x[\da-f]+|\d{3,}|[A-Za-z]+_[A-Za-z_]+)(?: (?:\p{L}+ ){0,3}(?:0x[\da-f]+|\d+))*$/u;

/** The texts of a symptom as the lookup file has them; lists that would be empty are left out. */
export function packTexts({ messages, words }: SymptomData['signs']): Pick<PackedSymptom, 'messages' | 'words'> {
  const texts = messages
    .map(({ text, language }) => [plainWords(text), language] as const)
    .filter(([text]) => !CODE.test(text));
  const isSaid = (plain: string) => texts.some(([text]) => ` ${text} `.includes(` ${plain} `));
  const packed = texts.map(([plain, language]) => {
    const text = joinStems(stemsOf(plain));
    return language === 'en' ? text : ([text, language] as const);
  });
  const everyday = words
    .filter((line) => !CODE.test(line))
    .map(plainWords)
    .filter((plain) => !isSaid(plain))
    .map((plain) => telling(plain).join(' '))
    .filter((stems) => stems !== '');
  return {
    ...(packed.length > 0 ? { messages: packed } : {}),
    ...(everyday.length > 0 ? { words: [...new Set(everyday)].sort() } : {}),
  };
}
