import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nearest } from '#content-lint/nearest.ts';

describe('the nearest name', () => {
  test('is the one with the fewest letters to change', () => {
    assert.equal(
      nearest('listner-stopped', ['certificate-expired', 'listener-stopped', 'listener-started']),
      'listener-stopped',
    );
  });

  test('is the first of those that are equally near', () => {
    assert.equal(nearest('ac', ['ab', 'ad']), 'ab');
  });

  test('is undefined where there is no name at all', () => {
    assert.equal(nearest('a', []), undefined);
  });
});
