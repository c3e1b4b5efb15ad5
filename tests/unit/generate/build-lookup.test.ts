import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Dataset, Entry } from '#dataset/dataset.ts';
import type { CodeSpaceData } from '#dataset/schema/code-space.ts';
import { CONFIDENCES, LAYOUTS, MET, PHASES, WRITTEN_FORMS } from '#dataset/vocabulary.ts';
import { lookUp } from '#domain/lookup/look-up.ts';
import { makeAtlas } from '#domain/lookup/make-atlas.ts';
import { unpackCodes } from '#domain/lookup/pack.ts';
import { unpackColumns } from '#domain/lookup/unpack-columns.ts';
import { packColumns } from '#generate/data/pack-columns.ts';
import { buildLookup } from '#generate/data/build-lookup.ts';
import { runs } from '../../run-count.ts';
import { inFolder, layFixture, loadGood } from './copied-dataset.ts';

describe('the lookup file', () => {
  test('holds every space with its codes, packed', async () => {
    await inFolder((root) => {
      layFixture(root, 'valid');
      const { spaces, symptoms, ...head } = buildLookup(loadGood(root), '1');
      assert.deepEqual(head, {
        version: '1',
        asOf: '2026-06-30',
        phases: PHASES,
        confidences: ['primary', 'secondary', 'community'],
        sources: ['sample-manual', 'sample-report'],
        cues: [],
      });
      assert.deepEqual(spaces[0]?.codes, [
        [16, 'SAMPLE_SOCKET_CLOSED', 'The connection was closed by the other side.', 1, 0, [0], ['SAMPLE_LINK_CLOSED']],
        [2308, 'SAMPLE_TIMEOUT', 'Nobody answered in time.', 1, 1, [1]],
        [null, 'SampleGaveUp', 'The viewer stopped trying.', 8, 2, []],
      ]);
      assert.deepEqual(
        symptoms.map(({ id, pairs }) => [id, pairs]),
        [['sample-closed-0x10-0x2', [['sample-disconnect/0x10', 'sample-extended/0x2']]]],
      );
    });
  });

  const NOTHING = new Map<string, never>();
  const code = fc.record(
    {
      value: fc.integer({ min: 0, max: 0xffff_ffff }).map((value) => `0x${value.toString(16)}`),
      symbol: fc.stringMatching(/^[A-Z][A-Z0-9_]{4,12}$/),
      aliases: fc.array(fc.stringMatching(/^ALIAS_[A-Z]{1,8}$/), { minLength: 1, maxLength: 2 }),
      meaning: fc.string({ minLength: 1 }),
      phase: fc.constantFrom(...PHASES),
      confidence: fc.constantFrom(...CONFIDENCES),
      sources: fc.uniqueArray(fc.constantFrom('manual', 'report', 'trace'), { minLength: 1 }),
    },
    { requiredKeys: ['value', 'meaning', 'phase', 'confidence'] },
  );
  const space = fc.record({
    title: fc.string(),
    short: fc.string(),
    about: fc.constant('about'),
    seen: fc.array(fc.string(), { minLength: 1 }),
    recognize: fc.string(),
    side: fc.constant('host' as const),
    met: fc.constantFrom(...MET),
    written: fc.constantFrom(...WRITTEN_FORMS),
    layout: fc.constantFrom(...LAYOUTS),
    related: fc.constant<string[]>([]),
    codes: fc.uniqueArray(code, { minLength: 1, maxLength: 6, selector: ({ value }) => value }),
  });

  function dataset(records: readonly CodeSpaceData[]): Dataset {
    const entries = records.map((data, place): [string, Entry<'code-spaces'>] => {
      const id = `space-${place}`;
      return [id, { kind: 'code-spaces', id, file: id, data, at: () => ({ line: 1, column: 1 }) }];
    });
    return {
      'code-spaces': new Map(entries),
      symptoms: NOTHING,
      causes: NOTHING,
      questions: NOTHING,
      fixes: NOTHING,
      sources: NOTHING,
      guides: new Map(),
      phrasings: new Map(),
      info: { asOf: '2026-01-02', file: 'content/dataset.yaml' },
    };
  }

  test('unpacks to what the records say, and finds each number and name of them', () => {
    fc.assert(
      fc.property(fc.array(space, { minLength: 1, maxLength: 4 }), (records) => {
        // Through JSON, as it reaches a browser.
        const file = JSON.parse(JSON.stringify(packColumns(buildLookup(dataset(records), '1'))));
        const atlas = makeAtlas({ lookup: file });
        const codes = new Map(unpackCodes(unpackColumns(file)).map((unpacked) => [unpacked.id, unpacked]));
        assert.equal(
          codes.size,
          records.reduce((sum, { codes: list }) => sum + list.length, 0),
        );
        for (const [place, { codes: list }] of records.entries()) {
          for (const record of list) {
            const id = `space-${place}/${record.value}`;
            const unpacked = codes.get(id);
            assert.ok(unpacked, id);
            assert.equal(unpacked.decimal, Number(record.value));
            assert.equal(unpacked.symbol, record.symbol ?? null);
            assert.equal(unpacked.meaning, record.meaning);
            assert.equal(unpacked.phase, record.phase);
            assert.equal(unpacked.confidence, record.confidence);
            assert.deepEqual(unpacked.sources, record.sources ?? []);
            for (const text of [record.value, record.symbol, ...(record.aliases ?? [])]) {
              if (text === undefined) continue;
              const found = lookUp(atlas, text).codes.flatMap(({ entries }) => entries.map((entry) => entry.id));
              assert.ok(found.includes(id), `${text} does not find ${id}`);
            }
          }
        }
      }),
      { numRuns: runs(150, 5_000) },
    );
  });
});
