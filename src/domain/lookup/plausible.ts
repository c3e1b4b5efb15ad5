import type { CodeToken } from '../error-code/parse.ts';

/** Words that announce a code. */
const ANNOUNCES =
  /\b(?:codes?|errors?|err|fehler(?:code)?|reasons?|status|events?|ids?|hresult|result|disconnect(?:ed)?|extended|alert|exit|lerror)\b/gi;

/** Between such a word and its code are few characters, and neither the end of a sentence nor that of a line. */
const BETWEEN = /^[^.;\n]{0,24}$/;

/** Spaces around the only number of a text that are still looked at. */
const MARGIN = 48;

/**
 * A test of whether bare digits in this text are meant as a code: alone in the text, announced by a word such as
 * "error" just before, or eight digits long. Ports, dates and counts in a sentence are none of these. Asked in the
 * order of the text, it costs no more than one pass over it.
 */
export function plausibleIn(text: string): (token: CodeToken) => boolean {
  const words = text.matchAll(ANNOUNCES);
  let next = words.next();
  let end: number | undefined;
  return ({ text: digits, at: [start] }) => {
    for (; !next.done && next.value.index < start; next = words.next()) end = next.value.index + next.value[0].length;
    if (digits.length >= 8) return true;
    if (text.length <= digits.length + MARGIN && text.trim() === digits) return true;
    return end !== undefined && BETWEEN.test(text.slice(end, Math.min(start, end + 25)));
  };
}
