import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lookUp } from '#domain/lookup/look-up.ts';
import { wordsOf } from '#site/scripts/word-query.ts';
import { realAtlas } from '../domain/real-atlas.ts';

const { atlas } = realAtlas();
const words = (text: string) => wordsOf(text, (part) => lookUp(atlas, part));

describe('of a query, the word lane gets', () => {
  for (const [text, left] of [
    ['remote desktop closes right after i click connect', ['remote', 'desktop', 'closes', 'connect']],
    ["It can't find the computer’s name!", ['find', "computer's", 'name']],
    ['Certificate, certificate CERTIFICATE', ['certificate']],
    ['port 3389 blocked', ['port', '3389', 'blocked']],
    ['self-signed', ['self-signed']],
    ['0x904 after the update', ['update']],
    ['session drops with error 2308 and 904h, in the log 0X904 and 0x00000904', ['session', 'drops', 'log']],
    ['0x9048 zebra', ['zebra']],
    ['error 0x7 on server0x7 [0x7] and \\0x7', ['server0x7']],
    ['STATUS_LOGON_FAILURE on login', ['login']],
    ['it is what it is', []],
    ['', []],
  ] as const) {
    it(`"${text}": ${left.join(', ') || 'nothing'}`, () => assert.deepEqual(words(text), left));
  }

  for (const text of [
    '0x904',
    '2308',
    '904h',
    '0x9048',
    '-2147467259',
    '0x8000 4005',
    'ERRCONNECT_TLS_CONNECT_FAILED',
    '0x904 0x7',
    'Error code: 0x904, extended error code: 0x7',
  ]) {
    it(`nothing of "${text}", which is a code and no word`, () => assert.deepEqual(words(text), []));
  }

  it('at most sixteen words of a long paste', () => {
    assert.equal(
      words(Array.from({ length: 500 }, (_, place) => `zebra${'x'.repeat(place % 40)}`).join(' ')).length,
      16,
    );
  });

  it('nothing of a text that never runs out of codes', () => {
    const text = Array.from({ length: 250 }, (_, place) => `0x${(place + 0x90000).toString(16)}`).join(' ');
    assert.deepEqual(words(text), []);
  });
});
