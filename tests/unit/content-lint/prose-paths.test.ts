import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { prosePaths } from '#content-lint/prose-paths.ts';
import { KINDS } from '#dataset/kinds.ts';

describe('the prose fields of a schema', () => {
  test('of a cause are its summary, its mechanism and each sign that tells it', () => {
    assert.deepEqual(
      prosePaths(KINDS.causes).map((path) => path.join('.')),
      ['summary', 'mechanism', 'tells.*'],
    );
  });

  test('of a fix are found in its steps too', () => {
    const paths = prosePaths(KINDS.fixes).map((path) => path.join('.'));
    for (const path of [
      'summary',
      'risk.reason',
      'weakens',
      'rollback.text',
      'variants.*.steps.*.caution',
      'undo.steps.*.action',
      'verify.*.state',
    ]) {
      assert.ok(paths.includes(path), path);
    }
    assert.ok(!paths.includes('title'));
  });
});
