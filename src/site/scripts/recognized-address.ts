/** Loaded when an address is written or read: at Enter, and where a page was opened with what was recognized. */

export { readRecognized } from '#domain/lookup/recognized.ts';
export { addressOf } from './query-address.ts';
