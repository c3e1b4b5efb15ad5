import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { packPlan, unpackPlan } from '#domain/triage/pack-plan.ts';
import { buildPlan } from '#generate/data/build-plan.ts';
import { realAtlas } from '../real-atlas.ts';
import { CABLE_PLAN } from './cable-atlas.ts';

describe('a plan is packed', () => {
  test('so that the plan of this dataset comes out as it went in', () => {
    const plan = buildPlan(realAtlas().dataset);
    assert.deepEqual(unpackPlan(JSON.parse(JSON.stringify(packPlan(plan)))), plan);
  });

  test('with causes and questions by their places and words by theirs', () => {
    const packed = packPlan(CABLE_PLAN);
    assert.deepEqual(packed.causes[0], ['cable-loose', 'network', '0:30 1:20']);
    assert.deepEqual(packed.symptoms[0], ['viewer-stops', '0:0 2:0 1:1', [['smoke', 'yes', 'switch-off']]]);
  });

  test('with an answer that a row leaves out', () => {
    const [lamp, ...others] = CABLE_PLAN.questions;
    assert.ok(lamp);
    const plan = { ...CABLE_PLAN, questions: [{ ...lamp, usual: { off: 'against' as const } }, ...others] };
    assert.equal(packPlan(plan).questions[0]?.[4], '-3');
    assert.deepEqual(unpackPlan(packPlan(plan)), plan);
  });
});
