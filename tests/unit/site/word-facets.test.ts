import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Chosen, countBy, type Facts, narrow } from '#site/scripts/word-facets.ts';

const FACTS: Facts = {
  kind: new Map([
    ['cause', new Set(['a', 'b'])],
    ['fix', new Set(['c'])],
  ]),
  phase: new Map([
    ['tls', new Set(['a', 'c'])],
    ['tcp', new Set(['b', 'c'])],
  ]),
  side: new Map(),
};
const PAGES = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const chosen = (kind: string[], phase: string[]): Chosen => ({
  kind: new Set(kind),
  phase: new Set(phase),
  side: new Set(),
});
const ids = (chosen: Chosen) => narrow(PAGES, FACTS, chosen).map(({ id }) => id);

it('nothing chosen leaves everything', () => assert.deepEqual(ids(chosen([], [])), ['a', 'b', 'c']));

it('values of one facet widen, facets narrow', () => {
  assert.deepEqual(ids(chosen(['cause'], [])), ['a', 'b']);
  assert.deepEqual(ids(chosen(['cause', 'fix'], ['tls'])), ['a', 'c']);
  assert.deepEqual(ids(chosen(['cause'], ['tls'])), ['a']);
});

it('a count tells what the value would leave, whatever else is chosen in its own facet', () => {
  assert.deepEqual(Object.fromEntries(countBy('kind', PAGES, FACTS, chosen(['cause'], ['tls']))), { cause: 1, fix: 1 });
  assert.deepEqual(Object.fromEntries(countBy('phase', PAGES, FACTS, chosen(['cause'], ['tls']))), { tls: 1, tcp: 1 });
});
