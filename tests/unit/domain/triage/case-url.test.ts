import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { startCase } from '#domain/triage/case.ts';
import { caseToUrl } from '#domain/triage/case-to-url.ts';
import { caseFromUrl } from '#domain/triage/case-url.ts';
import { nextStep } from '#domain/triage/next-step.ts';
import { transcript } from '#domain/triage/transcript.ts';
import { runs } from '../../../run-count.ts';
import { realAtlas } from '../real-atlas.ts';
import { CABLE_PLAN, cableAtlas } from './cable-atlas.ts';

const cable = cableAtlas();
const { atlas: real } = realAtlas();

const NAMES = ['v', 'see', 'number', 'has', 'lacks', 'rules', 'say', 'did', 'ready', 'q', '__proto__', ''];
const WORDS = [
  ...CABLE_PLAN.symptoms.map(({ id }) => id),
  ...CABLE_PLAN.questions.flatMap(({ id, answers }) => [id, ...answers]),
  ...CABLE_PLAN.fixes.map(({ id }) => id),
  ...real.symptoms.slice(0, 5).map(({ id }) => id),
  ...real.codes.slice(0, 5).map(({ id }) => id),
  ...['client', 'host-console', 'remote-powershell', 'fixed', 'failed', 'skipped', 'no-access', 'unknown'],
  ...['what-do-you-see', 'where-did-you-see-it', 'hand-over', 'open-host-console', 'arm-rollback-of-restart-service'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '60',
    '1e-1',
    '0x10',
    'Infinity',
    '-0',
    '1e21',
  ],
  ...['2026-01-02.contract', '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:alert(1)'],
  ...['a&say=lamp.on', '%26', '%', '%00', '\u2028', '\ud800', '+', ' '],
];
const word = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: 'binary', maxLength: 8 }));
const value = fc.array(word, { minLength: 0, maxLength: 3 }).map((parts) => parts.join('.'));
const field = fc
  .tuple(fc.constantFrom(...NAMES), value, fc.boolean())
  .map(
    ([name, text, encoded]) => `${name}=${encoded ? encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')) : text}`,
  );
const address = fc.oneof(
  { weight: 9, arbitrary: fc.array(field, { maxLength: 8 }).map((fields) => `triage/#${fields.join('&')}`) },
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('the address of a case', () => {
  test('whatever stands in it, makes a case that is the same again after it was an address', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(address, fc.constantFrom(cable, real), (url, atlas) => {
        const c = caseFromUrl(atlas, url);
        const again = caseFromUrl(atlas, caseToUrl(c));
        assert.deepEqual(again, { ...c, refused: [] });
        assert.match(caseToUrl(c), /^triage\/#v=[\w.-]+(&[a-z]+=[\w./-]*)*$/);
        assert.equal(Object.getPrototypeOf(c), Object.prototype);
      }),
      { numRuns: runs(2_000, 100_000) },
    );
    assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), before);
    assert.equal(({} as { say?: unknown }).say, undefined);
  });

  test('whatever stands in it, leads to a step and to a transcript that says nothing but what the data has', () => {
    fc.assert(
      fc.property(address, (url) => {
        const c = caseFromUrl(cable, url);
        assert.ok(nextStep(cable, c).kind);
        assert.doesNotMatch(transcript(cable, c, 'text'), /[<>%]|script|alert|proto|constructor/);
      }),
      { numRuns: runs(1_000, 20_000) },
    );
  });

  test('has a data version of its own form, or one that is said to be unknown', () => {
    assert.equal(caseFromUrl(cable, 'triage/#v=2026-11-22.1a2b3c4d').atlas, '2026-11-22.1a2b3c4d');
    for (const version of ['<b>', 'a%26say=lamp.on', '', 'a b', 'x'.repeat(41)])
      assert.equal(caseFromUrl(cable, `triage/#v=${version}`).atlas, 'unknown');
  });

  test('with an id that every object has by birth is refused like any other unknown one', () => {
    const { refused } = caseFromUrl(cable, 'triage/#see=constructor&did=__proto__.fixed&say=toString.on');
    assert.deepEqual(
      refused.map(({ reason }) => reason),
      ['there is no symptom "constructor"', 'there is no fix "__proto__"', 'there is no question "toString"'],
    );
  });

  test('holds whole minutes of a company, not parts of them', () => {
    assert.deepEqual(startCase(cable, { overlay: { handOver: 1.5 } }).events, []);
    assert.deepEqual(caseFromUrl(cable, 'triage/#rules=1e-1').events, []);
    assert.deepEqual(caseFromUrl(cable, 'triage/#rules=60').events, [{ kind: 'overlay', handOver: 60 }]);
  });
});
