import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { makeAtlas } from '#domain/lookup/make-atlas.ts';
import { unpackCodes } from '#domain/lookup/pack.ts';
import { SMALL_LOOKUP, smallAtlas } from './small-atlas.ts';

describe('a code of a lookup file is unpacked', () => {
  const codes = unpackCodes(SMALL_LOOKUP);

  test('with everything that the file has about it', () => {
    assert.deepEqual(codes[0], {
      id: 'dialog/0x904',
      space: 'dialog',
      value: '0x904',
      decimal: 2308,
      written: '0x904',
      symbol: 'atlasSocketClosed',
      meaning: 'The socket was closed',
      phase: 'tcp',
      confidence: 'primary',
      sources: ['manual', 'report'],
      symptoms: ['closed'],
      path: 'codes/dialog/0x904/',
    });
  });

  test('with its name as its id where it has no number', () => {
    assert.deepEqual(codes.at(-1), {
      id: 'cloud/atlasnameonly',
      space: 'cloud',
      value: null,
      decimal: null,
      written: 'AtlasNameOnly',
      symbol: 'AtlasNameOnly',
      meaning: 'A name and no number',
      phase: 'session',
      confidence: 'primary',
      sources: ['manual'],
      symptoms: [],
      path: 'codes/cloud/atlasnameonly/',
    });
  });

  test('in the order of the file', () => {
    assert.deepEqual(
      codes.map(({ id }) => id),
      [
        'dialog/0x904',
        'dialog/0x7',
        'dialog/0x8000',
        'event/0x904',
        'event/0x7',
        'library/0x2308',
        'status/0xc000006d',
        'system/0x5',
        'cloud/atlasnameonly',
      ],
    );
  });

  test('with a symptom once, though it is named alone and in a pair', () => {
    assert.deepEqual(codes[0]?.symptoms, ['closed']);
    assert.deepEqual(codes[1]?.symptoms, ['closed']);
  });
});

describe('an atlas', () => {
  test('tells its version, its date, its spaces and its symptoms', () => {
    const { version, asOf, spaces, symptoms } = smallAtlas();
    assert.deepEqual([version, asOf], ['2026-01-02.test', '2026-01-02']);
    assert.deepEqual(spaces[1], {
      id: 'event',
      title: 'Title of event',
      short: 'event',
      seen: ['a dialog'],
      recognize: 'By its place.',
      provider: 'Atlas-Events',
      path: 'browse/spaces/event/',
    });
    assert.deepEqual(symptoms, [{ id: 'closed', title: 'Closed', path: 'symptoms/closed/' }]);
  });

  const { phases: _, ...withoutPhases } = SMALL_LOOKUP;
  const { symptoms: __, ...withoutSymptoms } = SMALL_LOOKUP;
  const noLookup = [undefined, null, 'text', 7, [], {}, { version: '1' }, withoutPhases, withoutSymptoms];
  for (const [place, lookup] of noLookup.entries()) {
    test(`is not made of what is no lookup file (${place + 1})`, () => {
      assert.throws(
        () => makeAtlas({ lookup }),
        /^Error: loadAtlas: "lookup" is not the content of a data\/v1\/lookup.json$/,
      );
    });
  }

  test('is not made of a file whose places lead nowhere', () => {
    const broken = { ...SMALL_LOOKUP, sources: ['manual'] };
    assert.throws(() => makeAtlas({ lookup: broken }), /^Error: lookup file: place 1 of a list of 1$/);
  });
});
