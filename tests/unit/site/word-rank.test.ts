import assert from 'node:assert/strict';
import { it } from 'node:test';
import { rankPages } from '#site/scripts/word-rank.ts';

const hits = (...ids: string[]) => ids.map((id) => ({ id, score: 1 }));
const ids = (found: Record<string, { id: string; score: number }[]>, kind = 'check') =>
  rankPages(new Map(Object.entries(found)), 100, () => kind).map(({ id }) => id);

it('a page that covers more of the sentence comes first', () => {
  assert.deepEqual(ids({ license: hits('one', 'two'), server: hits('two') }), ['two', 'one']);
});

it('a page need not hold every word, but most of what the words weigh', () => {
  const many = hits(...Array.from({ length: 60 }, (_, place) => `page${place}`));
  assert.deepEqual(ids({ remote: many, sleeps: hits('page7') }), ['page7']);
});

it('words that no page holds do not count', () => {
  assert.deepEqual(ids({ license: hits('one'), zebra: [] }), ['one']);
});

it('where pages are as good, a symptom comes before a fix, and a fix before a code', () => {
  const kinds: Record<string, string> = { a: 'code', b: 'fix', c: 'symptom' };
  const ranked = rankPages(new Map([['license', hits('a', 'b', 'c')]]), 100, (id) => kinds[id] ?? '');
  assert.deepEqual(
    ranked.map(({ id }) => id),
    ['c', 'b', 'a'],
  );
});

it('tells which words a page holds, in the order of the query', () => {
  const [first] = rankPages(
    new Map([
      ['b', hits('one')],
      ['a', hits('one')],
    ]),
    100,
    () => 'fix',
  );
  assert.deepEqual(first?.words, ['b', 'a']);
});

it('nothing found is nothing ranked', () => assert.deepEqual(ids({}), []));
