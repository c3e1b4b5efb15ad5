import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { overlay as schema } from '#dataset/schema/overlay.ts';
import { SHAPES } from '#domain/overlay/grammar.ts';
import { lookUp } from '#domain/lookup/look-up.ts';
import { applyOverlay } from '#domain/overlay/apply-overlay.ts';
import { describeOverlay } from '#domain/overlay/describe-overlay.ts';
import { readOverlay } from '#domain/overlay/read-overlay.ts';
import { startCase } from '#domain/triage/case.ts';
import { nextStep } from '#domain/triage/next-step.ts';
import { planOf } from '#domain/triage/plan-of.ts';
import { rankedCauses, rankedFixes } from '#domain/triage/rank.ts';
import { checkGuard } from '#generate/proofs/random-walks.ts';
import { realAtlas } from '../real-atlas.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/overlay.md'), 'utf8');
const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
const { atlas } = realAtlas();
const SYMPTOM = 'socket-closed-0x904-0x7';

describe('the example of docs/overlay.md', () => {
  const ruled = applyOverlay(atlas, example);

  test('is good on the dataset as it is', () => {
    assert.ok('overlay' in readOverlay(atlas, example), JSON.stringify(readOverlay(atlas, example)));
    assert.equal(schema.safeParse(example).success, true);
  });

  test('forbids, answers and adds what it says', () => {
    const plain = startCase(atlas, { symptom: SYMPTOM });
    const c = startCase(atlas, { symptom: SYMPTOM, overlay: example });
    const fixes = (from: typeof c) => rankedFixes(atlas, from).map(({ id }) => id);
    assert.ok(fixes(plain).includes('test-without-nla') && !fixes(c).includes('test-without-nla'));
    assert.ok(fixes(c).includes('renew-badge'));
    assert.ok(
      rankedCauses(atlas, c)
        .slice(0, 5)
        .some(({ id }) => id === 'badge-expired'),
    );
    assert.deepEqual(c.events[1], { kind: 'answer', question: 'path-to-host', answer: 'gateway' });
    assert.deepEqual(
      lookUp(ruled, 'red light').facts.map(({ question }) => question),
      ['badge-light'],
    );
    assert.ok(nextStep(atlas, c).kind);
  });

  test('keeps the guard and the order of precedence', () => {
    const { looked, forbidden } = checkGuard(ruled, planOf(ruled), SYMPTOM, 5, 11);
    assert.ok(looked > 50);
    assert.deepEqual(forbidden, []);
  });

  test('is described line by line', () => {
    const lines = describeOverlay(atlas, example);
    assert.equal(lines[0], 'Never offered: "Test for a minute without NLA and TLS" (NLA is never turned off here).');
    assert.equal(lines.length, 11);
  });
});

test('the page names every field that there is', () => {
  const fields = (SHAPES['overlay'] ?? '').split(' ').map((field) => field.split(/\??:/)[0] ?? '');
  for (const field of fields) assert.ok(page.includes(`\`${field}\``), field);
});
