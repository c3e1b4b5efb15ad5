import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { applyOverlay } from '#domain/overlay/apply-overlay.ts';
import { describeOverlay } from '#domain/overlay/describe-overlay.ts';
import { readOverlay } from '#domain/overlay/read-overlay.ts';
import { startCase } from '#domain/triage/case.ts';
import { caseToUrl } from '#domain/triage/case-to-url.ts';
import { nextStep } from '#domain/triage/next-step.ts';
import { transcript } from '#domain/triage/transcript.ts';
import { runs } from '../../../run-count.ts';
import { cableAtlas } from '../triage/cable-atlas.ts';
import { sampleOverlay } from './sample-overlay.ts';

const atlas = cableAtlas();
const SAMPLE = JSON.stringify(sampleOverlay());

/** What somebody could put into a file to do harm, as JSON. */
const hostile = fc.oneof(
  fc.constantFrom(
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '"<img src=x onerror=alert(1)>"',
    '"</script><script>alert(1)</script>"',
    '"javascript:alert(1)"',
    '"{{host}}; calc"',
    '"\\ud800"',
    '"\\u0000\\u202e"',
    '"__proto__"',
    '"constructor"',
    '1e999',
    '-0',
    'null',
    '[]',
    '{}',
    '[[[[[[[[]]]]]]]]',
  ),
  fc.json({ maxDepth: 3 }),
  fc.integer({ min: 1, max: 3000 }).map((size) => `"${'x'.repeat(size)}"`),
  fc.integer({ min: 1, max: 200 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  fc.integer({ min: 1, max: 300 }).map((size) => JSON.stringify(Array.from({ length: size }, (_, n) => n))),
);
const key = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'id',
  'name',
  'lamp',
  'x',
);

/** Places of the sample where a value or a key begins. */
const VALUES = [...SAMPLE.matchAll(/(?<=":)(?:"[^"]*"|\d+)/g)];
const KEYS = [...SAMPLE.matchAll(/"[^"]*"(?=:)/g)];

/** The sample with values and keys replaced in its text, or something that has nothing to do with it. */
const text = fc.oneof(
  hostile,
  fc
    .array(
      fc.oneof(
        fc.tuple(fc.constantFrom(...VALUES), hostile),
        fc.tuple(
          fc.constantFrom(...KEYS),
          key.map((name) => JSON.stringify(name)),
        ),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((changes) =>
      [...changes]
        .sort(([a], [b]) => b.index - a.index)
        .reduce(
          (whole, [place, put], at, all) =>
            all[at - 1]?.[0].index === place.index
              ? whole
              : whole.slice(0, place.index) + put + whole.slice(place.index + place[0].length),
          SAMPLE,
        ),
    ),
);

/** All that a page does with rules that somebody gave it. */
function use(value: unknown): boolean {
  const read = readOverlay(atlas, value);
  assert.ok('overlay' in read ? Object.isFrozen(read.overlay) : read.problems.length > 0);
  const c = startCase(atlas, { symptom: 'viewer-stops', overlay: value });
  assert.ok(caseToUrl(c).length < 2_000);
  // A case without rules is the plain one.
  if ('overlay' in read) assert.ok(nextStep(atlas, c).kind && transcript(atlas, c, 'json').length > 0);
  assert.ok(describeOverlay(atlas, value).every((line) => typeof line === 'string'));
  assert.equal('overlay' in read, applyOverlay(atlas, value) !== atlas);
  return 'overlay' in read;
}

describe('any rules at all', () => {
  test('throw nothing, change no prototype and take no long time', () => {
    const before = [Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).length);
    const said = { yes: 0, no: 0 };
    let longest = 0;
    fc.assert(
      fc.property(text, (json) => {
        const value: unknown = JSON.parse(json);
        const started = process.cpuUsage().user;
        said[use(value) ? 'yes' : 'no']++;
        longest = Math.max(longest, process.cpuUsage().user - started);
      }),
      { numRuns: runs(2_000, 100_000) },
    );
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.deepEqual(
      [Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).length),
      before,
    );
    assert.ok(said.yes > 0 && said.no > 0, JSON.stringify(said));
    assert.ok(longest < 500_000, `${longest} microseconds`);
  });

  const HUGE: readonly (readonly [name: string, json: () => string])[] = [
    ['a list of a million', () => `{"name":"x","hosts":[${'1,'.repeat(999_999)}1]}`],
    ['a text of ten million', () => `{"name":"${'x'.repeat(10_000_000)}"}`],
    ['ten million spaces', () => `{"name":"${' '.repeat(10_000_000)}"}`],
    ['a depth of five thousand', () => `{"name":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
    ['a hundred thousand unknown fields', () => `{${Array.from({ length: 100_000 }, (_, n) => `"f${n}":1`).join()}}`],
    [
      'a hundred thousand words',
      () => `{"name":"x","words":{${Array.from({ length: 100_000 }, (_, n) => `"f${n}":"x"`).join()}}}`,
    ],
    [
      'two hundred fixes with nothing right in them',
      () => `{"name":"x","fixes":[${Array.from({ length: 200 }, () => '{"steps":[{}]}').join()}]}`,
    ],
  ];
  for (const [name, json] of HUGE) {
    test(`are read in a second: ${name}`, () => {
      const value: unknown = JSON.parse(json());
      const started = process.cpuUsage().user;
      const read = readOverlay(atlas, value);
      assert.ok(process.cpuUsage().user - started < 1_000_000);
      assert.ok('problems' in read && read.problems.length > 0 && read.problems.length < 5_000);
      assert.ok(JSON.stringify(read.problems).length < 1_000_000);
    });
  }

  test('are refused where reading them runs code that fails', () => {
    const value = {
      get name(): string {
        throw new Error('no');
      },
    };
    assert.equal(startCase(atlas, { overlay: value }).refused.length, 1);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    assert.equal(startCase(atlas, { overlay: proxy }).refused.length, 1);
    const loop: Record<string, unknown> = { name: 'x' };
    loop['fixes'] = [loop];
    assert.ok(startCase(atlas, { overlay: loop }).refused.length > 1);
  });
});
