import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { believe, ELSE, likelihoods } from '#domain/triage/belief.ts';
import type { CaseEvent } from '#domain/triage/case-event.ts';
import { indexPlan, type PlanFile } from '#domain/triage/plan.ts';
import { standingOf } from '#domain/triage/standing.ts';

const FILE: PlanFile = {
  symptoms: [
    {
      id: 'dark',
      causes: [
        ['bulb', 'common'],
        ['fuse', 'rare'],
      ],
      redFlags: [],
    },
    { id: 'hum', causes: [['fuse', 'occasional']], redFlags: [] },
  ],
  causes: [
    { id: 'bulb', side: 'client', answers: { clicks: { yes: 'expected', no: 'against' } } },
    { id: 'fuse', side: 'host', answers: { clicks: { no: 'expected' } } },
  ],
  questions: [
    {
      id: 'clicks',
      canTell: 'most',
      how: [['client', 1]],
      answers: ['yes', 'no'],
      usual: { yes: 'unlikely', no: 'possible' },
    },
    { id: 'smells', canTell: 'most', how: [['client', 1]], answers: ['yes', 'no', 'burnt'], usual: {} },
  ],
  fixes: [
    {
      id: 'new-bulb',
      kind: 'repair',
      minutes: 1,
      risk: 'none',
      cures: [
        ['bulb', 'usually'],
        ['fuse', 'seldom'],
      ],
      cuts: [],
      rollback: false,
      variants: [['client', 1]],
    },
  ],
  retired: {},
};
const PLAN = indexPlan(FILE, new Map());

function beliefAfter(...events: CaseEvent[]): Record<string, number> {
  return Object.fromEntries(believe(PLAN, standingOf(PLAN, events)));
}

const DARK: CaseEvent = { kind: 'sign', symptom: 'dark' };
const HUM: CaseEvent = { kind: 'sign', symptom: 'hum' };

/** Equal but for what floating point loses. */
function assertWeights(actual: Record<string, number>, expected: Record<string, number>): void {
  assert.deepEqual(Object.keys(actual).sort(), Object.keys(expected).sort());
  for (const [id, weight] of Object.entries(expected))
    assert.ok(Math.abs((actual[id] ?? 0) - weight) < 1e-12, `${id}: ${actual[id]}, not ${weight}`);
}

describe('belief', () => {
  test('starts with the words of the symptom, and one tenth of all for something else', () => {
    assertWeights(beliefAfter(DARK), { bulb: 8, fuse: 1, [ELSE]: 1 });
  });

  test('of two signs is their product over the union, a tenth where one does not list a cause', () => {
    // bulb 8 x 0.1, fuse 1 x 3; something else is a ninth of 3.8.
    assertWeights(beliefAfter(DARK, HUM), { bulb: 0.8, fuse: 3, [ELSE]: 3.8 / 9 });
  });

  test('is multiplied by the chance of an answer, the rows scaled to sum to 1', () => {
    // "yes": bulb 8/8.2; fuse leaves "yes" out, which is possible: 3/11; something else as usual: 1/4.
    const said: CaseEvent = { kind: 'answer', question: 'clicks', answer: 'yes' };
    assertWeights(beliefAfter(DARK, said), { bulb: 64 / 8.2, fuse: 3 / 11, [ELSE]: 0.25 });
  });

  test('stays as it is after "I don\'t know"', () => {
    const said: CaseEvent = { kind: 'answer', question: 'clicks', answer: 'unknown' };
    assertWeights(beliefAfter(DARK, said), beliefAfter(DARK));
  });

  test('is multiplied by one minus the chance of a fix that failed, and not touched by one that was skipped', () => {
    assertWeights(beliefAfter(DARK, { kind: 'outcome', step: 'new-bulb', outcome: 'failed' }), {
      bulb: 8 * (1 - 0.8),
      fuse: 1 - 0.2,
      [ELSE]: 1,
    });
    assertWeights(beliefAfter(DARK, { kind: 'outcome', step: 'new-bulb', outcome: 'skipped' }), beliefAfter(DARK));
  });
});

test('a question that neither the cause nor `usual` speaks of has even chances', () => {
  const smells = PLAN.questions.get('smells');
  assert.ok(smells);
  assert.deepEqual(likelihoods(PLAN, smells, 'bulb'), [1 / 3, 1 / 3, 1 / 3]);
});
