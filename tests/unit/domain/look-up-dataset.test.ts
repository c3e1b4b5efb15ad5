import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Lookup } from '#domain/contract.d.ts';
import { lookUp } from '#domain/lookup/look-up.ts';
import { runs } from '../../run-count.ts';
import { realAtlas } from './real-atlas.ts';

const { dataset, atlas } = realAtlas();

interface Listed {
  readonly id: string;
  readonly value: number;
  /** With what some logs add to it. */
  readonly offset: number;
}

/** Read from the records themselves, so that the lookup file and its index are checked and not believed. */
const spaces = [...dataset['code-spaces'].values()];
const numbers: readonly Listed[] = spaces.flatMap(({ id, data }) =>
  data.codes.flatMap(({ value }) =>
    value === undefined ? [] : [{ id: `${id}/${value}`, value: Number(value), offset: Number(data.offset ?? 0) }],
  ),
);
const names = spaces.flatMap(({ id, data }) =>
  data.codes.flatMap(({ value, symbol, aliases = [] }) =>
    [symbol, ...aliases].flatMap((name) =>
      name === undefined ? [] : [{ id: `${id}/${value ?? symbol?.toLowerCase()}`, name }],
    ),
  ),
);
const listedNumbers = new Set(numbers.flatMap(({ value, offset }) => [value, value + offset]));
const valuesOf = new Map(numbers.map(({ id, value, offset }) => [id, [value, value + offset]]));

function hex(value: number): string {
  return value.toString(16);
}

/** Hex with the suffix; assemblers put a 0 before a letter. */
function suffixed(value: number): string {
  return `${/^[a-f]/.test(hex(value)) ? '0' : ''}${hex(value)}h`;
}

/** The notations that have one reading. */
function certainNotations(value: number): string[] {
  return [
    `0x${hex(value)}`,
    `0X${hex(value).toUpperCase()}`,
    `0x${hex(value).padStart(8, '0')}`,
    `0x${hex(value).toUpperCase().padStart(8, '0')}`,
    suffixed(value),
    suffixed(value).toUpperCase(),
    ...(value >= 0x8000_0000 ? [String(value - 0x1_0000_0000), `0xFFFFFFFF${hex(value)}`] : []),
  ];
}

function entryIds({ codes }: Lookup): string[] {
  return codes.flatMap(({ entries }) => entries.map(({ id }) => id));
}

describe('every listed number', () => {
  test('is in the atlas once', () => {
    const ids = atlas.codes.map(({ id }) => id);
    assert.ok(numbers.length > 800, `${numbers.length} numbers`);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id } of [...numbers, ...names]) assert.ok(ids.includes(id), id);
  });

  test('is found in hex of either case, padded, with a suffix, signed and sign-extended, by its own number only', () => {
    for (const { id, value } of numbers) {
      for (const notation of certainNotations(value)) {
        const found = entryIds(lookUp(atlas, notation));
        assert.ok(found.includes(id), `${notation} does not find ${id}`);
        for (const other of found) assert.ok(valuesOf.get(other)?.includes(value), `${notation} finds ${other}`);
      }
    }
  });

  test('is found in decimal, where only the same digits in hex are another reading', () => {
    for (const { id, value } of numbers) {
      const found = entryIds(lookUp(atlas, String(value)));
      const readings = [value, Number.parseInt(String(value), 16)];
      assert.ok(found.includes(id), `${value} does not find ${id}`);
      for (const other of found) {
        assert.ok(
          valuesOf.get(other)?.some((number) => readings.includes(number)),
          `${value} finds ${other}`,
        );
      }
    }
  });

  test('is found with the number that some logs add to it', () => {
    const shifted = numbers.filter(({ offset }) => offset > 0);
    assert.ok(shifted.length > 0);
    for (const { id, value, offset } of shifted) {
      for (const notation of certainNotations(value + offset)) {
        assert.ok(entryIds(lookUp(atlas, notation)).includes(id), `${notation} does not find ${id}`);
      }
    }
  });

  test('is found in a sentence', () => {
    for (const { id, value } of numbers) {
      for (const notation of [...certainNotations(value), String(value)]) {
        const found = lookUp(atlas, `The log said "(error code: ${notation})", then nothing.`);
        assert.ok(entryIds(found).includes(id), `${notation} does not find ${id}`);
      }
    }
  });
});

describe('every listed name and every other name of a code', () => {
  test('is found in its own case, in lower case and in upper case', () => {
    assert.ok(names.length > 500, `${names.length} names`);
    for (const { id, name } of names) {
      for (const text of [name, name.toLowerCase(), name.toUpperCase(), `(${name}).`]) {
        assert.ok(entryIds(lookUp(atlas, text)).includes(id), `${text} does not find ${id}`);
      }
    }
  });
});

describe('a number that nothing lists', () => {
  // Neighbours of listed numbers, and listed digits with more digits around them, are the likely mistakes.
  const near = fc
    .tuple(fc.constantFrom(...listedNumbers), fc.integer({ min: 0, max: 15 }))
    .chain(([value, digit]) =>
      fc.constantFrom(
        value + 1,
        value - 1,
        value * 16 + digit,
        Math.floor(value / 16),
        value + digit * 0x1000_0000,
        ~value,
      ),
    )
    .map((value) => value >>> 0);
  const unlisted = fc
    .oneof(near, fc.integer({ min: 0, max: 0xffff_ffff }), fc.integer({ min: 0, max: 0xffff }))
    .filter((value) => !listedNumbers.has(value));

  test('never gets the entry of another number, in any notation', () => {
    fc.assert(
      fc.property(unlisted, (value) => {
        for (const notation of certainNotations(value)) {
          const { codes, unknownCodes } = lookUp(atlas, notation);
          assert.deepEqual(codes, [], notation);
          assert.deepEqual(
            unknownCodes.map((code) => code.value),
            [`0x${hex(value)}`],
          );
        }
        const asHex = Number.parseInt(String(value), 16);
        for (const other of entryIds(lookUp(atlas, String(value)))) {
          assert.ok(valuesOf.get(other)?.includes(asHex), `${value} finds ${other}`);
        }
      }),
      { numRuns: runs(10_000, 100_000) },
    );
  });
});
