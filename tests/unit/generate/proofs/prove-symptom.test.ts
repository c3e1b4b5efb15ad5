import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planOf } from '#domain/triage/plan-of.ts';
import { type Effort, proveSymptom } from '#generate/proofs/prove-symptom.ts';
import { checkGuard } from '#generate/proofs/random-walks.ts';
import { walkAsCause } from '#generate/proofs/walk-as-cause.ts';
import { cableAtlas, withFix } from '../../domain/triage/cable-atlas.ts';

const atlas = cableAtlas();
const plan = planOf(atlas);
const EFFORT: Effort = { walks: 50, states: 5_000, draws: 50, optimum: 100_000 };

describe('the walk of a cause', () => {
  test('ends with the first fix that cures it', () => {
    const { end, by, steps, forbidden } = walkAsCause(atlas, plan, 'viewer-stops', 'cable-loose');
    assert.deepEqual([end, by, steps, forbidden], ['fix', 'push-cable-in', 2, []]);
  });

  test('ends with the hand-over to its side where nothing cures it', () => {
    const helpless = cableAtlas(withFix('restart-service', { cures: [['service-stopped', 'seldom']] }));
    const { end, by } = walkAsCause(helpless, planOf(helpless), 'viewer-stops', 'service-stopped');
    assert.deepEqual([end, by], ['hand-over', 'ask-host-team']);
  });
});

describe('a proof', () => {
  test('of a sound plan has no violation, and the exact cost beside the optimum', () => {
    const proof = proveSymptom(atlas, plan, 'viewer-stops', EFFORT);
    assert.deepEqual(proof.violations, []);
    assert.deepEqual([proof.causes, proof.questions, proof.fixes], [3, 3, 4]);
    assert.equal(proof.cost?.method, 'exact');
    assert.equal(proof.least.method, 'exact');
    assert.ok(proof.cost.cost >= proof.least.minutes && proof.cost.cost <= proof.least.minutes * 1.15);
  });

  test('says which cause is not reached', () => {
    const lost = cableAtlas((file) => ({
      ...withFix('push-cable-in', { cures: [['cable-loose', 'seldom']] })(file),
      fixes: withFix('push-cable-in', { cures: [['cable-loose', 'seldom']] })(file).fixes.filter(
        ({ id }) => id !== 'ask-network-team' && id !== 'switch-off',
      ),
      symptoms: file.symptoms.map((symptom) => ({ ...symptom, redFlags: [] })),
    }));
    const { violations } = proveSymptom(lost, planOf(lost), 'viewer-stops', EFFORT);
    assert.equal(violations.length, 1);
    assert.match(violations[0] ?? '', /^reach: the walk of "cable-loose" ends with "ask-host-team"/);
  });

  test('is the same again', () => {
    assert.deepEqual(
      proveSymptom(atlas, plan, 'viewer-stops', EFFORT),
      proveSymptom(atlas, plan, 'viewer-stops', EFFORT),
    );
  });
});

test('random walks look at steps of all kinds, and find none that is forbidden', () => {
  const { looked, forbidden } = checkGuard(atlas, plan, 'viewer-stops', 300, 7);
  assert.ok(looked > 2_000, `${looked}`);
  assert.deepEqual(forbidden, []);
});
