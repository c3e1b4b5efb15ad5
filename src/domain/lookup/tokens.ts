/** A word, or one sign that is no space, in lower case, with its place in the text. */
export interface Token {
  readonly word: string;
  readonly at: readonly [start: number, end: number];
}

const TOKEN = /[\p{L}\p{N}]+(?:['\u2019][\p{L}]+)?|[^\s\p{L}\p{N}]/gu;

/** Words with what stands between them; an apostrophe belongs to its word. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
    word: word.toLowerCase().replace('\u2019', "'"),
    at: [index, index + word.length] as const,
  }));
}
