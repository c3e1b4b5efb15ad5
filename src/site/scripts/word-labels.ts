import type { Phase } from '#dataset/vocabulary.ts';
import { PHASE_TABS } from '#domain/phase-tabs.ts';
import type { Facet } from './word-facets.ts';

/** What the kinds of pages are called, in the order in which they are offered. */
export const KIND_WORDS: Readonly<Record<string, string>> = {
  symptom: 'Symptom',
  cause: 'Cause',
  fix: 'Fix',
  check: 'Check',
  guide: 'Guide',
  code: 'Code',
};

/** Where a fault can lie, from the reader outwards. */
const SIDE_WORDS: Readonly<Record<string, string>> = {
  client: 'Client',
  network: 'Network',
  gateway: 'Gateway',
  host: 'Host',
  directory: 'Directory',
  cloud: 'Cloud',
};

const WORDS: Readonly<Record<Facet, Readonly<Record<string, string>>>> = {
  kind: KIND_WORDS,
  phase: PHASE_TABS,
  side: SIDE_WORDS,
};

/** The values of a facet in the order of the handbook, those that it does not know last. */
export function inOrder(facet: Facet, values: Iterable<string>): string[] {
  const order = Object.keys(WORDS[facet]);
  const place = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
  return [...values].sort((a, b) => place(a) - place(b));
}

export function labelOf(facet: Facet, value: string): string {
  return WORDS[facet][value as Phase] ?? value;
}
