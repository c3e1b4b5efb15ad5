import { otherNumbersIn } from './other-numbers.ts';

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

/** `0x`, also with a space or a letter O; Visual Basic's `&H`. */
const PREFIX = '(?:0x(?: (?=\\d))?|ox(?=[a-f]{0,7}\\d)|&h)';

/**
 * Every notation, in one pass and without backtracking over more than a dozen characters. The names are those of the
 * groups. Hex with a trailing h starts with a digit, so that "each" is none, or has one in it and eight in all. The
 * sign may be the minus that word processors put for a hyphen.
 */
const NUMBER = new RegExp(
  [
    // 0x80-07-00-05
    `(?<![\\w%])${PREFIX}(?<bytes>[0-9a-f]{2}(?:[ -][0-9a-f]{2}){3})(?![\\w-]| [0-9a-f]{2}\\b)`,
    // 0x904, 0x80004005L, 0x8000 4005
    `(?<![\\w%])${PREFIX}(?<hex>[0-9a-f]{1,16})(?:[ \\u00a0_-](?<group>[0-9a-f]{4})(?![.,:/-]\\d)|u?l{1,2}|u)?(?!\\w)`,
    // 904h
    '(?<![\\w.])(?<suffixed>[0-9][0-9a-f]{0,8}|(?=[a-f]{0,7}[0-9])[a-f][0-9a-f]{7})h(?!\\w)',
    // -2 147 467 259
    '(?<![\\w.)\\]])(?<signedGroups>[-\\u2212]\\d{1,3}(?:[ \\u00a0\\u202f,]\\d{3}){2,3})(?!\\w|[.,:/-]\\d)',
    // 2,147,500,037
    '(?<![\\w.,-])(?<decimalGroups>[234](?:[ \\u00a0\\u202f,]\\d{3}){3})(?!\\w|[.,:/-]\\d)',
    // -2147467259
    '(?<![\\w.)\\]])(?<signed>[-\\u2212]\\d{1,10})(?!\\w|[.,:/-]\\d)',
    // %%2308
    '%%(?<percent>\\d{1,10})(?!\\w)',
    // 8000 4005, C000-006D: as a status starts, or padded
    '(?<![\\w.-]|[0-9a-f]{4} )(?<bareHead>[89cd][0-9a-f]{3}|000[0-9a-f])[ \\u00a0_-](?<bareTail>[0-9a-f]{4})(?![\\w-]|[.,:/]\\d| [0-9a-f]{4}\\b)',
    // c000006d, 7f5
    '(?<![\\w.-])x?(?<bareHex>f{8}[89a-f][0-9a-f]{7}|f{6}[0-9a-f]{2}|(?=[a-f]{0,7}[0-9])(?=[0-9]{0,7}[a-f])[0-9a-f]{3,8})(?![\\w-]|\\.\\w)',
    // x904
    '(?<![\\w.-])x(?<crossed>[0-9]{3,8})(?![\\w-]|\\.\\w)',
    // 2308, 2308/7
    '(?<!\\w|\\d[.,:-]|\\d[.,:/-]\\d{1,4}\\/|[.\\u2212\\\\])(?<digits>(?<!\\d\\/)\\d{1,10}(?!\\/\\d{1,4}[.,:/-]\\d)|(?<=\\d\\/)\\d{1,10}(?!\\/\\d))(?!\\w|[.,:-]\\d|\\.[a-z]{2,4}\\b)',
  ].join('|'),
  'gi',
);

/** What stands between the groups of a decimal number. */
const BETWEEN = /[ \u00a0\u202f,]/g;

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
  const isOther = otherNumbersIn(text);
  for (const { 0: whole, index: start, groups = {} } of text.matchAll(NUMBER)) {
    const found = read(whole, start, groups);
    if (!isOther(found.at)) yield found;
  }
}

function read(whole: string, start: number, groups: Partial<Record<string, string>>): CodeToken {
  const { bytes, hex, group, suffixed, percent, bareHead, bareTail, bareHex, crossed, digits } = groups;
  const signed = groups['signed'] ?? groups['signedGroups'];
  if (bytes !== undefined) return token(whole, start, fromHex(bytes.replace(/[ -]/g, '')), true);
  if (hex !== undefined) return prefixed(whole, start, hex, group);
  if (suffixed !== undefined) return token(whole, start, fromHex(suffixed), !HOURS.test(suffixed));
  if (signed !== undefined) return token(whole, start, fromSigned(signed.replace(BETWEEN, '')), true);
  if (percent !== undefined) return token(whole, start, fromDecimal(percent), true);
  if (bareHead !== undefined && bareTail !== undefined) return bareGroups(whole, start, bareHead, bareTail);
  if (bareHex !== undefined) return token(whole, start, fromHex(bareHex), false);
  if (crossed !== undefined) return token(whole, start, fromHex(crossed), false);
  if (digits !== undefined) return bareDigits(digits, start);
  return token(whole, start, fromDecimal(whole.replace(BETWEEN, '')), false);
}

/** Reads a text that is one number and nothing else, as typed into an address; undefined for anything else. */
export function parseCode(text: string): CodeToken | undefined {
  const trimmed = text.trim();
  const [first] = parseCodes(trimmed);
  return first?.text === trimmed ? first : undefined;
}

function prefixed(whole: string, start: number, hex: string, group: string | undefined): CodeToken {
  if (group === undefined) return token(whole, start, fromHex(hex), true);
  const head = token(whole.slice(0, whole.length - group.length - 1), start, fromHex(hex), true);
  const tail = bare(group, start + whole.length - group.length);
  const joined = token(whole, start, hex.length === 4 ? fromHex(hex + group) : undefined, true);
  return { ...joined, parts: [head, tail] };
}

/** Two groups without a prefix are one number only where that is listed. */
function bareGroups(whole: string, start: number, head: string, tail: string): CodeToken {
  const joined = token(whole, start, fromHex(head + tail), false);
  return { ...joined, parts: [bare(head, start), bare(tail, start + whole.length - tail.length)] };
}

function bare(digits: string, start: number): CodeToken {
  return /^\d+$/.test(digits) ? bareDigits(digits, start) : token(digits, start, fromHex(digits), false);
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
