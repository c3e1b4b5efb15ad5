import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { keepResult, keptResult } from '#generate/kept-results.ts';

const ROOT = join(import.meta.dirname, '../../..');
const name = `test-${randomUUID()}`;
const work = { name, code: ['src/generate/kept-results.ts'], from: 'the input' };

describe('the result of long work', () => {
  after(() => rmSync(join(ROOT, 'node_modules/.cache/rdp-atlas', name), { recursive: true }));

  test('is there again for the same input and code, and for no other', () => {
    assert.equal(keptResult(work), undefined);
    keepResult(work, { found: [1, 2] });
    assert.deepEqual(keptResult(work), { found: [1, 2] });
    assert.equal(keptResult({ ...work, from: 'another input' }), undefined);
    assert.equal(keptResult({ ...work, code: ['src/generate/search'] }), undefined);
  });

  test('is none where it cannot be kept', () => {
    const nowhere = { ...work, name: '\0' };
    keepResult(nowhere, 1);
    assert.equal(keptResult(nowhere), undefined);
  });
});
