import type { CodeToken } from '../error-code/parse.ts';

/** Words that announce a code; looked for in the few words before a number. */
const ANNOUNCES =
  /\b(codes?|errors?|err|fehler(code)?|reasons?|status|sub[ -]?status|events?|id|ids|hresult|result|disconnect(ed)?|extended|alert|exit|lerror)\b[^.;\n]{0,24}$/i;

const LOOK_BACK = 48;

/**
 * Whether bare digits are meant as a code: alone in the text, announced by a word such as "error" just before, or
 * eight digits long. Ports, dates and counts in a sentence are none of these.
 */
export function isPlausibleCode(text: string, token: CodeToken): boolean {
  if (token.text.length >= 8) return true;
  if (text.length <= token.text.length + LOOK_BACK && text.trim() === token.text) return true;
  return ANNOUNCES.test(text.slice(Math.max(0, token.at[0] - LOOK_BACK), token.at[0]));
}
