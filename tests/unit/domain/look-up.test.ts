import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lookUp } from '#domain/lookup/look-up.ts';
import { smallAtlas } from './small-atlas.ts';

const atlas = smallAtlas();

/** `text -> ids of its entries`, one line for each listed code. */
function listed(text: string): string[] {
  return lookUp(atlas, text).codes.map((code) => `${code.text} -> ${code.entries.map(({ id }) => id).join(' ')}`);
}

function unlisted(text: string): string[] {
  return lookUp(atlas, text).unknownCodes.map(({ value, relatives }) => [value, ...relatives].join(' '));
}

describe('a listed number is found', () => {
  test('in every space that has it; those that write it as the text does come first', () => {
    assert.deepEqual(listed('0x904'), ['0x904 -> dialog/0x904 event/0x904']);
    assert.deepEqual(listed('2308'), ['2308 -> event/0x904 library/0x2308 dialog/0x904']);
  });

  test('under both readings of bare digits', () => {
    assert.deepEqual(listed('8968'), ['8968 -> library/0x2308']);
    assert.deepEqual(listed('2308h'), ['2308h -> library/0x2308']);
  });

  test('with the number that some logs add to it', () => {
    assert.deepEqual(listed('0x00022308'), ['0x00022308 -> library/0x2308']);
  });

  test('by its name and by its other names, in any case', () => {
    assert.deepEqual(listed('ATLAS_ERR_HEX'), ['ATLAS_ERR_HEX -> library/0x2308']);
    assert.deepEqual(listed('(atlas_Alias)'), ['atlas_Alias -> library/0x2308']);
    assert.deepEqual(listed('e=ATLAS_ALIAS_TWO;'), ['ATLAS_ALIAS_TWO -> library/0x2308']);
    assert.deepEqual(listed('AtlasNameOnly'), ['AtlasNameOnly -> cloud/atlasnameonly']);
  });

  test('and not by a part of its name or by a name around it', () => {
    assert.deepEqual(listed('ATLAS_ERR'), []);
    assert.deepEqual(listed('MY_ATLAS_ERR_HEX'), []);
    assert.deepEqual(listed('ATLAS_ERR_HEX_2'), []);
  });
});

describe('a longer text', () => {
  test('gives its codes in its own order, each at its first place', () => {
    const text = 'ATLAS_LOGON_FAILURE, error 0x7; then 0x904 and 0x7 again';
    assert.deepEqual(
      lookUp(atlas, text).codes.map((code) => [code.text, ...code.at]),
      [
        ['ATLAS_LOGON_FAILURE', 0, 19],
        ['0x7', 27, 30],
        ['0x904', 37, 42],
      ],
    );
  });

  test('gives bare digits only where a word just before them announces a code', () => {
    assert.deepEqual(listed('The event 2308 came'), ['2308 -> event/0x904 library/0x2308 dialog/0x904']);
    assert.deepEqual(listed('Fehlercode: 7'), ['7 -> event/0x7 dialog/0x7']);
    assert.deepEqual(listed('There were 2308 users'), []);
    assert.deepEqual(listed('An error. There were 2308 users'), []);
    assert.deepEqual(listed('An error that came quite as often as 2308 times'), []);
    assert.deepEqual(unlisted('port 3389, 12 users'), []);
  });

  test('gives prefixed numbers wherever they are', () => {
    assert.deepEqual(listed('There were 0x904 users'), ['0x904 -> dialog/0x904 event/0x904']);
  });

  test('says whether the notation leaves no doubt', () => {
    assert.deepEqual(
      lookUp(atlas, '0x904 and event 7').codes.map((code) => code.certain),
      [true, false],
    );
  });

  test('without a code gives nothing', () => {
    const nothing = { codes: [], unknownCodes: [], symptoms: [], facts: [] };
    assert.deepEqual(lookUp(atlas, ''), nothing);
    assert.deepEqual(lookUp(atlas, 'It does not work any more.'), nothing);
  });
});

describe('two groups of digits', () => {
  test('are two numbers where one of the two is listed and both together are not', () => {
    assert.deepEqual(listed('0x8000 4005'), ['0x8000 -> dialog/0x8000']);
    assert.deepEqual(unlisted('0x8000 4005'), []);
  });

  test('are one number where nothing is listed', () => {
    assert.deepEqual(unlisted('0x8001 4006'), ['0x80014006']);
  });

  test('are one number where that is listed', () => {
    assert.deepEqual(listed('0xC000 006D'), ['0xC000 006D -> status/0xc000006d']);
  });
});

describe('a number that nothing lists', () => {
  test('is said to be unlisted and gets no entry', () => {
    const { codes, unknownCodes } = lookUp(atlas, 'error 0x9048');
    assert.deepEqual(codes, []);
    assert.deepEqual(unknownCodes, [
      {
        text: '0x9048',
        at: [6, 12],
        value: '0x9048',
        decode: { hex: '0x00009048', decimal: 36936, signed: 36936 },
        relatives: [],
      },
    ]);
  });

  test('is related to a listed number that says the same, read by the same layout', () => {
    assert.deepEqual(unlisted('0xD000006D'), ['0xd000006d status/0xc000006d']);
    assert.deepEqual(unlisted('0x80070005'), ['0x80070005 system/0x5']);
  });

  test('is not related to a number that only happens to be inside it', () => {
    assert.deepEqual(unlisted('0x80070904'), ['0x80070904']);
    assert.deepEqual(unlisted('0x10000904'), ['0x10000904']);
    assert.deepEqual(unlisted('0x80070007'), ['0x80070007']);
  });

  test('of more than 32 bits keeps its text and is not taken apart', () => {
    assert.deepEqual(lookUp(atlas, '0xABCDEF1234').unknownCodes, [
      {
        text: '0xABCDEF1234',
        at: [0, 12],
        value: '0xabcdef1234',
        decode: { hex: '0xABCDEF1234', decimal: null, signed: null },
        relatives: [],
      },
    ]);
  });
});

describe('where a number means several things', () => {
  test('the reader is asked where it was seen', () => {
    assert.deepEqual(lookUp(atlas, '0x7').ask, { text: '0x7', spaces: ['dialog', 'event'] });
  });

  test('and nothing is asked where it means one thing', () => {
    assert.equal(lookUp(atlas, '0xC000006D').ask, undefined);
  });
});
