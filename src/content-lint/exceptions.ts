import type { Exception } from './exception.ts';

/** Can only shrink: an exception that is no longer needed is itself an error. Keep it empty. */
export const EXCEPTIONS: readonly Exception[] = [];
