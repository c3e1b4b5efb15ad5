import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { loadDataset } from '#dataset/load.ts';
import { readFlagshipItems } from '../../scripts/flagship-items.ts';

const root = join(import.meta.dirname, '..', '..');

describe('what people have been told about 0x904 with 0x7', () => {
  const { dataset } = loadDataset(root);
  assert.ok(dataset);
  const items = readFlagshipItems(root, dataset);

  test('is 32 items', () => {
    const numbers = [...new Set(items.map(({ item }) => item))];
    assert.deepEqual(
      numbers,
      Array.from({ length: 32 }, (_, index) => index + 1),
    );
  });

  for (const { item, what, problems } of items) {
    test(`${item}, ${what}, is answered by records that exist and say so`, () => assert.deepEqual(problems, []));
  }

  test('would be missed where a record is gone', () => {
    const { fixes } = dataset;
    const without = { ...dataset, fixes: new Map([...fixes].filter(([id]) => id !== 'hand-over-to-network')) };
    const missing = readFlagshipItems(root, without).flatMap(({ problems }) => problems);
    assert.deepEqual(missing, ['there is no fix:hand-over-to-network']);
  });
});
