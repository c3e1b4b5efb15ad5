import type { Code } from '../contract.d.ts';

/** Whether two entries are one error that is seen in two places: the same name for the same number. */
export function isSameError(a: Code, b: Code): boolean {
  return a === b || (a.symbol !== null && a.symbol === b.symbol && a.value === b.value);
}

/** Whether entries are all one error. */
export function isOneError(codes: readonly Code[]): boolean {
  const [first] = codes;
  return first !== undefined && codes.every((code) => isSameError(first, code));
}
