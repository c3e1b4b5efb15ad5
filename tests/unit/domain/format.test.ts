import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatHex, formatHex8, formatWritten, toSigned } from '#domain/error-code/format.ts';

describe('a number', () => {
  test('is written in an address in lower case and without padding', () => {
    assert.equal(formatHex(0), '0x0');
    assert.equal(formatHex(2308), '0x904');
    assert.equal(formatHex(0xc000006d), '0xc000006d');
    assert.equal(formatHex(0xffffffff), '0xffffffff');
  });

  test('is written as in Windows logs with eight digits in upper case', () => {
    assert.equal(formatHex8(0), '0x00000000');
    assert.equal(formatHex8(2308), '0x00000904');
    assert.equal(formatHex8(0xc000006d), '0xC000006D');
  });

  test('has a signed form that is negative from 0x80000000 on', () => {
    assert.equal(toSigned(0), 0);
    assert.equal(toSigned(0x7fffffff), 2147483647);
    assert.equal(toSigned(0x80000000), -2147483648);
    assert.equal(toSigned(0x80004005), -2147467259);
    assert.equal(toSigned(0xffffffff), -1);
  });
});

describe('a code is shown as its space shows it', () => {
  test('in short hex', () => assert.equal(formatWritten(0xb0a, null, 'hex'), '0xB0A'));
  test('in padded hex', () => assert.equal(formatWritten(0xb0a, null, 'hex8'), '0x00000B0A'));
  test('in decimal', () => assert.equal(formatWritten(2308, null, 'decimal'), '2308'));
  test('in signed decimal', () => assert.equal(formatWritten(0x80004005, null, 'signed-decimal'), '-2147467259'));
  test('by its name', () => assert.equal(formatWritten(7, 'ATLAS_SEVEN', 'name'), 'ATLAS_SEVEN'));
  test('by its number where it has no name', () => assert.equal(formatWritten(7, null, 'name'), '0x7'));
  test('by its name, whatever the form, where it has no number', () => {
    for (const form of ['hex', 'hex8', 'decimal', 'signed-decimal', 'name'] as const) {
      assert.equal(formatWritten(null, 'E_ATLAS', form), 'E_ATLAS');
    }
  });
});
