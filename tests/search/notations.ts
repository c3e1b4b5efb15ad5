/** How people and programs write one number. Nothing here comes from the parser: this is what it is checked against. */
export interface Notation {
  readonly name: string;
  readonly text: string;
  /** The numbers that these digits can be. */
  readonly readings: readonly number[];
  /** With other words around it; the number is no less itself. */
  readonly inSentence: boolean;
}

const WORD = 2 ** 32;

function digits(value: number, base: 10 | 16): string {
  return value.toString(base);
}

/** @param value Unsigned, of at most 32 bits. */
export function notationsOf(value: number): Notation[] {
  const low = digits(value, 16);
  const up = low.toUpperCase();
  const eight = low.padStart(8, '0');
  const [head, tail] = [eight.slice(0, 4), eight.slice(4)];
  const decimal = digits(value, 10);
  const startsWithLetter = low.charAt(0) >= 'a';
  const one = (name: string, text: string, inSentence = false): Notation => ({
    name,
    text,
    readings: [value],
    inSentence,
  });
  const list = [
    one('hex', `0x${low}`),
    one('hex, upper case', `0X${up}`),
    one('hex, padded', `0x${eight}`),
    one('hex, padded, digits in upper case', `0x${eight.toUpperCase()}`),
    one('hex, long in C', `0x${eight}L`),
    one('hex in Basic', `&H${up}`),
    one('hex with h', `${startsWithLetter ? '0' : ''}${low}h`),
    one('hex, grouped by a dash', `0x${head}-${tail}`),
    one('hex, bytes by dashes', `0x${eight.match(/../g)?.join('-')}`),
    // Two groups can also be two numbers.
    {
      name: 'hex, grouped by a space',
      text: `0x${head} ${tail}`,
      readings: [value, Number(`0x${head}`), ...both(tail)],
      inSentence: false,
    },
    one('number of a message', `%%${decimal}`),
    { name: 'decimal', text: decimal, readings: both(decimal), inSentence: false },
    {
      name: 'decimal in a sentence',
      text: `It ended with error ${decimal} today.`,
      readings: both(decimal),
      inSentence: true,
    },
    one('hex in a sentence', `The log said "(error code: 0x${low})", then nothing.`, true),
  ];
  if (value >= WORD / 2) {
    const signed = digits(WORD - value, 10);
    list.push(one('signed decimal', `-${signed}`));
    list.push(one('signed decimal, grouped', `-${signed.replace(/\B(?=(\d{3})+$)/g, ' ')}`));
    list.push(one('hex, sign-extended', `0xFFFFFFFF${eight}`));
    list.push({ name: 'eight bare digits', text: eight, readings: both(eight), inSentence: false });
  }
  return list;
}

/** As decimal and as hex, where the digits are both. */
function both(text: string): number[] {
  return [...(/^\d+$/.test(text) ? [Number(text)] : []), Number(`0x${text}`)].filter((value) => value < WORD);
}
