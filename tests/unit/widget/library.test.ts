import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedBy } from '#widget/article/library.ts';

test('what a record cites is found in all its parts, once, in their order', () => {
  const record = {
    sources: ['b', 'a'],
    signs: {
      messages: [
        { text: 'x', source: 'c' },
        { text: 'y', source: 'a' },
      ],
    },
    claims: [{ claim: 'z', sources: ['d', 'b'] }],
    resource: 'e',
  };
  assert.deepEqual(citedBy(record), ['b', 'a', 'c', 'd']);
  assert.deepEqual(citedBy({ unverified: 'not looked up' }), []);
});
