import type { Words } from '../words.ts';

/** The words with those that a host gives in their place; names that there are not, and what is no text, are left out. */
export function hostWords(words: Words, given: unknown): Words {
  const own = Object.entries(given ?? {}).filter(
    ([name, text]) => Object.hasOwn(words, name) && typeof text === 'string',
  );
  return { ...words, ...Object.fromEntries(own) };
}
