import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Model } from '#domain/triage/model.ts';
import { solveExactly } from '#proof/solve-exactly.ts';
import { startState } from '#proof/start-state.ts';
import { runs } from '../../run-count.ts';
import { assertNear } from './assert-near.ts';
import { enumerate } from './enumerate.ts';
import { fix, tellingApart, twoCauses } from './small-parts.ts';
import { tinyModel } from './tiny-model.ts';

function costOf(model: Model): number | undefined {
  return solveExactly(model)?.cost;
}

describe('the exact solver, by hand', () => {
  test('hands over at once where nothing is cheaper', () => {
    assert.deepEqual(solveExactly(twoCauses({ fixes: [fix('slow', 100, [1, 1])] })), { cost: 100, states: 1 });
  });

  test('pays the hand-over where the only fix fails', () => {
    assertNear(costOf(twoCauses({ fixes: [fix('half', 10, [0.5, 0.5])] })), 10 + 0.5 * 100);
  });

  test('weighs a belief whose weights do not sum to 1', () => {
    const causes = [
      { id: 'a', weight: 6 },
      { id: 'b', weight: 2 },
    ];
    assertNear(costOf(twoCauses({ causes, fixes: [fix('b', 8, [0, 1]), fix('a', 10, [1, 0])] })), 10 + 0.25 * 8);
  });

  const surely = [fix('a', 40, [1, 0]), fix('b', 40, [0, 1])];

  test('asks first where the answer saves more than it costs', () => {
    assertNear(costOf(twoCauses({ fixes: surely })), 40 + 0.5 * 40);
    assertNear(costOf(twoCauses({ fixes: surely, questions: [tellingApart(1, 0.5)] })), 1 + 0.5 * 40 + 0.5 * 60);
    assertNear(costOf(twoCauses({ fixes: surely, questions: [tellingApart(30, 0.5)] })), 60);
  });

  test('pays a door once for all that is behind it', () => {
    const behind = { ways: [{ door: 0, minutes: 7 }] };
    const model = twoCauses({
      doors: [{ id: 'd', price: 20 }],
      fixes: [fix('a', 0, [1, 0], behind), fix('b', 0, [0, 1], behind)],
    });
    assertNear(costOf(model), 20 + 7 + 0.5 * 7);
  });

  test('pays a door again where a question behind it could not be answered', () => {
    const ways = [{ door: 0, minutes: 1 }];
    const doors = [{ id: 'd', price: 10 }];
    const fixes = [
      fix('a', 0, [1, 0], { ways: [{ door: 0, minutes: 40 }] }),
      fix('b', 0, [0, 1], { ways: [{ door: 0, minutes: 40 }] }),
    ];
    const model = twoCauses({ doors, fixes, questions: [tellingApart(0, 0.5, { ways })], handOver: 1000 });
    assertNear(costOf(model), 11 + 0.5 * 40 + 0.5 * (10 + 40 + 0.5 * 40));
  });

  test('takes the way that is cheapest with the doors that are open by then', () => {
    const ways = [
      { door: null, minutes: 30 },
      { door: 0, minutes: 2 },
    ];
    const doors = [{ id: 'd', price: 15 }];
    const fixes = [fix('a', 0, [1, 0], { ways }), fix('b', 0, [0, 1], { ways })];
    assertNear(costOf(twoCauses({ doors, fixes })), 15 + 2 + 0.5 * 2);
    assertNear(costOf(twoCauses({ doors, fixes: fixes.slice(0, 1) })), 17 + 0.5 * 100);
  });

  test('prepares for a guarded fix what is cheapest: a rollback, a door, or the door it goes through anyway', () => {
    const doors = [{ id: 'd', price: 30 }];
    const guarded = (rollback: number | null, door: number | null) =>
      twoCauses({
        doors,
        fixes: [fix('f', 0, [1, 1], { ways: [{ door, minutes: 10 }], risk: 3, guard: { doors: [0], rollback } })],
      });
    assertNear(costOf(guarded(5, null)), 10 + 3 + 5);
    assertNear(costOf(guarded(50, null)), 10 + 3 + 30);
    assertNear(costOf(guarded(null, null)), 10 + 3 + 30);
    assertNear(costOf(guarded(5, 0)), 10 + 3 + 30);
  });

  test('needs no preparation once a door of the guard is open', () => {
    const doors = [{ id: 'd', price: 30 }];
    const guard = { doors: [0], rollback: 9 };
    const fixes = [fix('a', 0, [1, 0], { ways: [{ door: 0, minutes: 1 }] }), fix('b', 10, [0, 1], { guard })];
    assertNear(costOf(twoCauses({ doors, fixes })), Math.min(30 + 1 + 0.5 * 10, 10 + 9 + 0.5 * 31));
  });

  test('never does a guarded fix for which nothing can be prepared', () => {
    const guard = { doors: [], rollback: null };
    assert.equal(costOf(twoCauses({ fixes: [fix('f', 1, [1, 1], { guard })] })), 100);
  });

  test('keeps the order of fixes, also through one that cures nothing', () => {
    const fixes = [fix('first', 7, [0, 0]), fix('then', 10, [1, 1], { after: [0] })];
    assertNear(costOf(twoCauses({ fixes })), 17);
    assertNear(costOf(twoCauses({ fixes, handOver: 16 })), 16);
  });
});

describe('the exact solver', () => {
  test('equals the enumeration of every plan on tiny models', () => {
    fc.assert(
      fc.property(tinyModel({ causes: 3, doors: 2, questions: 2, fixes: 2 }), (model) => {
        assertNear(costOf(model), enumerate(model, startState(model)).cost);
      }),
      { numRuns: runs(1500, 10_000), seed: 1 },
    );
  });

  test('equals it with three fixes and one question', () => {
    fc.assert(
      fc.property(tinyModel({ causes: 3, doors: 2, questions: 1, fixes: 3 }), (model) => {
        assertNear(costOf(model), enumerate(model, startState(model)).cost);
      }),
      { numRuns: runs(500, 4000), seed: 2 },
    );
  });

  test('gives up past its limit of states, and not at it', () => {
    const model = twoCauses({ fixes: [fix('a', 10, [0.5, 0.2]), fix('b', 10, [0.2, 0.5])] });
    const solution = solveExactly(model);
    assert.equal(solution?.states, 4);
    assert.deepEqual(solveExactly(model, 4), solution);
    assert.equal(solveExactly(model, 3), undefined);
  });

  test('keeps its values in a map where a list would be too long, and finds the same', () => {
    const doors = Array.from({ length: 22 }, (_, place) => ({ id: `d${place}`, price: 1000 }));
    const fixes = [fix('a', 10, [1, 0]), fix('b', 12, [0, 1]), fix('c', 14, [0.5, 0.5])];
    const questions = [tellingApart(1, 0.7)];
    assert.deepEqual(
      solveExactly(twoCauses({ doors, fixes, questions })),
      solveExactly(twoCauses({ fixes, questions })),
    );
  });

  test('gives up on more fixes than it has bits, and on more states than it can number', () => {
    const fixes = Array.from({ length: 32 }, (_, place) => fix(`f${place}`, 1000, [1, 1]));
    const questions = Array.from({ length: 16 }, (_, place) => tellingApart(place, 0.5));
    assert.equal(solveExactly(twoCauses({ fixes })), undefined);
    assert.equal(solveExactly(twoCauses({ fixes: fixes.slice(1) }))?.cost, 100);
    assert.equal(solveExactly(twoCauses({ fixes: fixes.slice(10), questions })), undefined);
  });

  test('refuses a model without any weight', () => {
    const causes = [{ id: 'a', weight: 0 }];
    assert.throws(() => solveExactly(twoCauses({ causes })), /the weights of the causes sum to 0/);
  });
});
