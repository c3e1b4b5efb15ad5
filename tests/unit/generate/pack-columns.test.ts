import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { makeAtlas } from '#domain/lookup/make-atlas.ts';
import { unpackColumns } from '#domain/lookup/unpack-columns.ts';
import { packColumns } from '#generate/data/pack-columns.ts';
import { buildLookup } from '#generate/data/build-lookup.ts';
import { realAtlas } from '../domain/real-atlas.ts';
import { SMALL_LOOKUP } from '../domain/small-atlas.ts';

describe('a lookup file in columns', () => {
  const columns = packColumns({
    ...SMALL_LOOKUP,
    symptoms: [
      ...SMALL_LOOKUP.symptoms,
      {
        id: 'told',
        title: 'Told',
        codes: [],
        pairs: [],
        messages: ['one two', ['eins zwei', 'de']],
      },
    ],
  });

  test('has what is alike together, values as what they are more than the one before', () => {
    assert.deepEqual(columns.numbers, {
      values: '2308\n-2301\n32761\n2308\n-2301\n8968\n3221225581\n5\n-',
      pairs: '0+1\n',
      codes: '0\n',
      sources: '0 1\n-\n0\n1\n\n0\n\n\n',
      confidences: '020110000',
      phases: '010110111',
    });
    const { names, meanings, titles, messages, ids } = columns;
    assert.deepEqual(
      { names, meanings, titles, messages, ids },
      {
        names:
          'atlasSocketClosed\n\n\n\n\nATLAS_ERR_HEX|ATLAS_ALIAS|atlas_alias_two\nATLAS_LOGON_FAILURE\nATLAS_ACCESS_DENIED\nAtlasNameOnly',
        meanings:
          'The socket was closed\nSeven of the dialog\nLooks like the first half of a group\nEvent 2308\nEvent 7\nWritten like a decimal\nWrong password\nNo\nA name and no number',
        titles: 'Closed\nTold',
        messages: '\none two|de:eins zwei',
        ids: 'closed\ntold',
      },
    );
    assert.deepEqual(
      columns.spaces.map(({ id, count }) => [id, count]),
      [
        ['dialog', 3],
        ['event', 2],
        ['library', 1],
        ['status', 1],
        ['system', 1],
        ['cloud', 1],
      ],
    );
  });

  test('says once with what all names of a space begin, and leaves of each name something', () => {
    const [space] = SMALL_LOOKUP.spaces;
    assert.ok(space);
    const named = (...names: readonly (string | null)[]) => {
      const codes = names.map((name, value) => [value, name, 'Means', 0, 0, []] as const);
      const rows = { ...SMALL_LOOKUP, symptoms: [], spaces: [{ ...space, codes }] };
      const sent = packColumns(rows);
      assert.deepEqual(unpackColumns(sent).spaces[0]?.codes, codes);
      return [sent.spaces[0]?.prefix, sent.names];
    };
    assert.deepEqual(named('ERR_ONE', null, 'ERR_TWO'), ['ERR_', 'ONE\n\nTWO']);
    assert.deepEqual(named('ERR', 'ERR_ONE', 'ERR_TWO'), ['ER', 'R\nR_ONE\nR_TWO']);
    assert.deepEqual(named('SAME', 'SAME'), ['SAM', 'E\nE']);
    assert.deepEqual(named('ERR_ONE', null), [undefined, 'ERR_ONE\n']);
    assert.deepEqual(named('ONE', 'TWO'), [undefined, 'ONE\nTWO']);
  });

  test('is the rows again, of a small file and of this dataset', () => {
    for (const rows of [SMALL_LOOKUP, { ...SMALL_LOOKUP, symptoms: [] }, buildLookup(realAtlas().dataset, '1')]) {
      const sent = JSON.parse(JSON.stringify(packColumns(rows)));
      assert.deepEqual(unpackColumns(sent), JSON.parse(JSON.stringify(rows)));
    }
  });

  test('makes the same atlas as its rows', () => {
    assert.deepEqual(makeAtlas({ lookup: packColumns(SMALL_LOOKUP) }), makeAtlas({ lookup: SMALL_LOOKUP }));
  });

  test('is none where a column is no text, or a place leads nowhere', () => {
    const noText = { ...columns, numbers: { ...columns.numbers, values: null } };
    assert.throws(() => makeAtlas({ lookup: noText }), /^Error: loadAtlas: "lookup" is not the content of/);
    const nowhere = { ...columns, numbers: { ...columns.numbers, codes: '99\n' } };
    assert.throws(() => makeAtlas({ lookup: nowhere }), /^Error: lookup file: place 99 of a list of 9 codes$/);
  });
});
