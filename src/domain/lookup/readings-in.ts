import type { Code, Id } from '../contract.d.ts';

/**
 * What a number means in a space that the text tells; all readings where it tells none. A list that is written in
 * decimal, such as one of events, means digits without a prefix in decimal.
 */
export function readingsIn(entries: readonly Code[], space: Id | undefined): readonly Code[] {
  if (space === undefined) return entries;
  const own = entries.filter((code) => code.space === space);
  const [first] = own;
  return first && !first.written.startsWith('0x') ? own.filter(({ decimal }) => decimal === first.decimal) : own;
}
