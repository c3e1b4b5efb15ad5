import type { Text } from 'mdast';

/** Every control character but tab and line feed; the separators and the mark that some programs take for one. */
const CONTROL = /(?![\t\n])[\p{Cc}\u2028\u2029\ufeff]/gu;

/**
 * A record's words as they can stand in every format: control characters become spaces and half surrogate pairs the
 * replacement character, because neither Markdown nor UTF-8 can carry them through unchanged.
 */
export function cleanText(value: string): string {
  return value.replace(/\p{Surrogate}/gu, '\ufffd').replace(CONTROL, ' ');
}

/** One line of a record as a text node. */
export function text(value: string): Text {
  return { type: 'text', value: cleanLine(value) };
}

/** Like `cleanText`, for fields of one line: no tab or line ending is left, and no space at the ends. */
export function cleanLine(value: string): string {
  return cleanText(value)
    .replace(/[\t\n]/g, ' ')
    .trim();
}
