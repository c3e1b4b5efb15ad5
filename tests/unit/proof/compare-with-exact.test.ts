import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareWithExact } from '#proof/compare-with-exact.ts';
import type { Plan } from '#proof/cost-of-plan.ts';
import { assertNear } from './assert-near.ts';
import { fix, twoCauses } from './small-parts.ts';

const HAND_OVER: Plan = () => ({ kind: 'hand-over' });

describe('a plan beside the optimum', () => {
  test('has its own cost and that of the best plan', () => {
    const { cost, optimum, states, decisions } = compareWithExact(
      twoCauses({ fixes: [fix('a', 10, [1, 0])] }),
      HAND_OVER,
    );
    assert.equal(cost, 100);
    assertNear(optimum, 10 + 0.5 * 100);
    assert.deepEqual([states, decisions], [2, 1]);
  });

  test('has no optimum beside it where the model is too large', () => {
    const fixes = Array.from({ length: 32 }, (_, place) => fix(`f${place}`, 1, [0.5, 0.5]));
    const { cost, optimum, states } = compareWithExact(twoCauses({ fixes }), HAND_OVER);
    assert.deepEqual([cost, optimum, states], [100, undefined, 0]);
  });

  test('is not believed to be cheaper than it, as it is where minutes are negative, which a model may not have', () => {
    const fixes = [fix('dear', 150, [0, 0]), fix('gift', -90, [1, 1], { after: [0] })];
    const plan: Plan = (_, state) => ({ kind: 'fix', fix: state.fixes.indexOf(1), way: 0, prepare: null });
    assert.throws(() => compareWithExact(twoCauses({ fixes }), plan), /a plan of 60 min against an optimum of 100 min/);
  });
});
