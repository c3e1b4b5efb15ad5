import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { jsonSchema } from '#dataset/json-schema.ts';
import { overlay as schema } from '#dataset/schema/overlay.ts';
import { checkOverlay } from '#domain/overlay/check-overlay.ts';
import { SHAPES } from '#domain/overlay/grammar.ts';
import { runs } from '../../../run-count.ts';
import { sampleOverlay } from './sample-overlay.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Values that are wrong, or right, somewhere in an overlay. */
const other = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    0,
    1,
    -1,
    0.5,
    240,
    241,
    10_081,
    '',
    ' ',
    'a\nb',
    'on',
    'client',
    'host',
    'renew-badge',
    'unknown',
    'x'.repeat(301),
  ),
  fc.constantFrom<Json>(
    'repair',
    'hand-over',
    'none',
    'high',
    'changing',
    'read-only',
    'red',
    'badge-expired',
    '{{host}} {{x}}',
    [],
    {},
    ['client'],
  ),
  fc.string({ maxLength: 12 }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

/** Every path into a value. */
function pathsOf(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...parts.flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

const SAMPLE = sampleOverlay() as unknown as Json;
const PATHS = pathsOf(SAMPLE).filter((path) => path.length > 0);

/** The sample with a few things taken out, put in or put elsewhere. */
const changed = fc
  .array(
    fc.record({
      path: fc.constantFrom(...PATHS),
      how: fc.constantFrom('replace', 'remove', 'add', 'copy'),
      value: other,
      from: fc.constantFrom(...PATHS),
      name: fc.oneof(
        fc.constantFrom('id', 'wait', 'undo', 'to', 'cuts', 'constructor', 'toString'),
        fc.string({ maxLength: 5 }),
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((changes) => {
    const value = structuredClone(SAMPLE);
    for (const { path, how, value: put, from, name } of changes) {
      const place = at(value, path.slice(0, -1));
      const key = path.at(-1) as keyof typeof place;
      if (typeof place !== 'object' || place === null) continue;
      const write = (where: object, field: PropertyKey, what: unknown) => {
        // JSON knows no such fields.
        if (field !== '__proto__' && !(Array.isArray(where) && typeof field === 'string'))
          Object.assign(where, { [field]: structuredClone(what) });
      };
      if (how === 'remove' && Array.isArray(place)) place.splice(Number(key), 1);
      else if (how === 'remove') delete place[key];
      else if (how === 'replace') write(place, key, put);
      else if (how === 'copy') write(place, key, at(SAMPLE, from));
      else write(place, name, put);
    }
    return value;
  });

function at(value: Json, path: readonly (string | number)[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (place, key) => (place as { [name: string]: Json } | null | undefined)?.[key as string],
    value,
  );
}

describe('the reader and the schema', () => {
  test('say yes and no to the same values', () => {
    const said = { yes: 0, no: 0 };
    fc.assert(
      fc.property(changed, (value) => {
        const { problems } = checkOverlay(value);
        const { success, error } = schema.safeParse(value);
        assert.equal(problems.length === 0, success, JSON.stringify([problems, error?.issues, value]));
        said[success ? 'yes' : 'no']++;
      }),
      { numRuns: runs(3_000, 100_000) },
    );
    assert.ok(said.yes > 100 && said.no > 100, JSON.stringify(said));
  });

  test('and to any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.equal(checkOverlay(value).problems.length === 0, schema.safeParse(value).success);
      }),
      { numRuns: runs(500, 10_000) },
    );
  });

  test('have the same fields, needed and not', () => {
    const fields = (SHAPES['overlay'] ?? '').split(' ').map((field) => field.split(/(\??):/));
    const { properties, required } = jsonSchema('overlay') as { properties: object; required: string[] };
    assert.deepEqual(fields.map(([name]) => name).sort(), Object.keys(properties).sort());
    assert.deepEqual(
      fields.flatMap(([name, may]) => (may ? [] : [name])),
      required,
    );
  });
});
