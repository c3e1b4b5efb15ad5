import type { Span } from './parse.ts';

const MONTH =
  '(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:ch)?|m\u00e4rz|apr(?:il)?|ma[iy]|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)';

/**
 * Numbers by their shape that are no codes: GUID, MAC address, IPv6 address (and a time), IPv4 address with its port, phone
 * number, date with the name of its month. Each part is bounded, so that a hostile text costs one pass.
 */
const OTHER = new RegExp(
  [
    '(?<![\\w-])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\\w-])',
    '(?<![\\w:-])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5,7}(?![\\w:-])',
    '(?<![\\w:.])(?:[0-9a-f]{1,4}:(?=[0-9a-f:])|::)(?:[0-9a-f]{0,4}:){1,7}[0-9a-f]{0,4}(?:%\\w{1,16})?(?!\\w)',
    '(?<![\\w.])\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d{1,5}|/\\d{1,2})?(?!\\w)',
    '\\+\\d{1,3}(?:[ ./()-]{1,2}\\d{1,6}){2,6}',
    '\\(\\d{2,5}\\) ?\\d{3,4}[ -]?\\d{3,5}(?!\\w)',
    `(?<!\\w)\\d{1,2}(?:st|nd|rd|th|\\.)? ${MONTH}\\b\\.?(?:,? (?:19|20)\\d\\d)?(?!\\d)`,
    `\\b${MONTH}\\.? (?:\\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?|(?:19|20)\\d\\d)(?![\\w])`,
  ].join('|'),
  'gi',
);

/** Tells, asked in the order of the text, whether a place lies in a number that is no code. */
export function otherNumbersIn(text: string): (at: Span) => boolean {
  const numbers = text.matchAll(OTHER);
  let next = numbers.next();
  return ([start, end]) => {
    for (; !next.done && next.value.index + next.value[0].length <= start; next = numbers.next());
    return !next.done && next.value.index < end;
  };
}
