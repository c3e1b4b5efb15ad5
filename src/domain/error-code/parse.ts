/** [start, end) in UTF-16 code units of the text. */
export type Span = readonly [start: number, end: number];

/** One way to read a run of digits, as an unsigned number of at most 32 bits. */
export interface Reading {
  readonly value: number;
  readonly as: 'hex' | 'decimal';
}

export interface CodeToken {
  readonly text: string;
  readonly at: Span;
  /** Most likely first. Bare digits have two. Empty when the number has more than 32 bits. */
  readonly readings: readonly Reading[];
  /** The notation leaves no doubt: a prefix, a suffix after more than two digits, a sign. */
  readonly certain: boolean;
  /** The numbers on their own, where two groups of four digits were read as one number. */
  readonly parts: readonly CodeToken[];
}

const MAX = 0xffff_ffff;

/**
 * Every notation, in one pass and without backtracking over more than a dozen characters:
 * 1 prefixed hex, 2 its second group, 3 hex with a trailing h, 4 signed decimal, 5 `%%` and decimal,
 * 6 bare hex with a letter in it, 7 bare digits. Hex with a trailing h starts with a digit, so that "each" is none, or
 * has one in it and eight in all. The sign may be the minus that word processors put for a hyphen.
 */
const NUMBER =
  /(?<![\w%])0x([0-9a-f]{1,16})(?:[ \u00a0_-]([0-9a-f]{4})(?![.,:/-]\d))?(?!\w)|(?<![\w.])([0-9][0-9a-f]{0,8}|(?=[a-f]{0,7}[0-9])[a-f][0-9a-f]{7})h(?!\w)|(?<![\w.)\]])([-\u2212]\d{1,10})(?!\w|[.,:/-]\d)|%%(\d{1,10})(?!\w)|(?<![\w.-])(f{8}[89a-f][0-9a-f]{7}|(?=[a-f]{0,7}[0-9])(?=[0-9]{0,7}[a-f])[0-9a-f]{3,8})(?![\w-]|\.\w)|(?<!\w|\d[.,:/-]|\.|\u2212)(\d{1,10})(?!\w|[.,:/-]\d)/gi;

/** As likely a number of hours as a number in hex: 24h. */
const HOURS = /^\d\d?$/;

/**
 * Finds everything in a text that is written like an error code. Which of it is a listed code is not decided here.
 * A group of four digits after four prefixed ones (`0x8000 4005`) is offered joined, with its parts.
 */
export function parseCodes(text: string): CodeToken[] {
  return [...eachCode(text)];
}

/** The same one at a time, in the order of the text: of a hostile text only the start needs to be read. */
export function* eachCode(text: string): Generator<CodeToken, void> {
  for (const match of text.matchAll(NUMBER)) {
    const [whole, hex, group, suffixed, signed, percent, bareHex, digits] = match;
    const start = match.index;
    if (hex !== undefined) yield prefixed(whole, start, hex, group);
    else if (suffixed !== undefined) yield token(whole, start, fromHex(suffixed), !HOURS.test(suffixed));
    else if (signed !== undefined) yield token(whole, start, fromSigned(signed), true);
    else if (percent !== undefined) yield token(whole, start, fromDecimal(percent), true);
    else if (bareHex !== undefined) yield token(whole, start, fromHex(bareHex), false);
    else if (digits !== undefined) yield bareDigits(digits, start);
  }
}

/** Reads a text that is one number and nothing else, as typed into an address; undefined for anything else. */
export function parseCode(text: string): CodeToken | undefined {
  const trimmed = text.trim();
  const [first] = parseCodes(trimmed);
  return first?.text === trimmed ? first : undefined;
}

function prefixed(whole: string, start: number, hex: string, group: string | undefined): CodeToken {
  if (group === undefined) return token(whole, start, fromHex(hex), true);
  const head = token(whole.slice(0, hex.length + 2), start, fromHex(hex), true);
  const second = start + whole.length - group.length;
  const tail = /^\d+$/.test(group) ? bareDigits(group, second) : token(group, second, fromHex(group), false);
  const joined = token(whole, start, hex.length === 4 ? fromHex(hex + group) : undefined, true);
  return { ...joined, parts: [head, tail] };
}

function bareDigits(digits: string, start: number): CodeToken {
  const decimal = fromDecimal(digits);
  const hex = fromHex(digits);
  const one = token(digits, start, decimal, false);
  return hex === undefined || hex.value === decimal?.value ? one : { ...one, readings: [...one.readings, hex] };
}

function token(text: string, start: number, reading: Reading | undefined, certain: boolean): CodeToken {
  return { text, at: [start, start + text.length], readings: reading ? [reading] : [], certain, parts: [] };
}

/** Sixteen digits are a 32-bit number that some tool sign-extended: FFFFFFFF80004005. */
function fromHex(digits: string): Reading | undefined {
  const bare = digits.replace(/^0+(?=.)/, '').replace(/^f{8}(?=[89a-f][0-9a-f]{7}$)/i, '');
  return bare.length <= 8 ? { value: Number.parseInt(bare, 16), as: 'hex' } : undefined;
}

function fromDecimal(digits: string): Reading | undefined {
  const value = Number(digits);
  return value <= MAX ? { value, as: 'decimal' } : undefined;
}

function fromSigned(digits: string): Reading | undefined {
  const value = Number(digits.replace('\u2212', '-'));
  return value >= -0x8000_0000 && value < 0 ? { value: value >>> 0, as: 'decimal' } : undefined;
}
