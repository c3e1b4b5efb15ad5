import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lookUp } from '#domain/lookup/look-up.ts';
import { readingsIn } from '#domain/lookup/readings-in.ts';
import { realAtlas } from './real-atlas.ts';

const { atlas } = realAtlas();
const entriesOf = (text: string) => lookUp(atlas, text).codes[0]?.entries ?? [];

describe('what a number means in a list', () => {
  test('is decimal where the list is written so: 30 is alert 30 and not 0x30', () => {
    const entries = entriesOf('error 30');
    assert.deepEqual(
      readingsIn(entries, 'tls-alert').map(({ id }) => id),
      ['tls-alert/0x1e'],
    );
  });

  test('is every reading that the list has, where it is written in hexadecimal', () => {
    const entries = entriesOf('error 516');
    const ids = readingsIn(entries, 'mstsc-disconnect').map(({ id }) => id);
    assert.ok(ids.includes('mstsc-disconnect/0x204'));
  });

  test('is all that any list says where none is named', () => {
    const entries = entriesOf('error 30');
    assert.equal(readingsIn(entries, undefined), entries);
    assert.ok(entries.length > 2);
  });
});
