import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { lowerBound } from '#proof/lower-bound.ts';
import { KINDS, type Kind, randomModel } from '#proof/random-models.ts';
import { seededRandom } from '#proof/seeded-random.ts';
import { solveExactly } from '#proof/solve-exactly.ts';
import { startState } from '#proof/start-state.ts';
import { runs } from '../../run-count.ts';
import { assertNear } from './assert-near.ts';
import { enumerate } from './enumerate.ts';
import { fix, twoCauses } from './small-parts.ts';
import { tinyModel } from './tiny-model.ts';

describe('the lower bound, by hand', () => {
  test('is the mean of what one would need who knew the cause', () => {
    const fixes = [fix('a', 10, [1, 0]), fix('b', 30, [0, 0.5])];
    assertNear(lowerBound(twoCauses({ fixes })), 0.5 * 10 + 0.5 * (30 + 0.5 * 100));
  });

  test('weighs the causes', () => {
    const causes = [
      { id: 'a', weight: 6 },
      { id: 'b', weight: 0 },
      { id: 'c', weight: 2 },
    ];
    assertNear(lowerBound(twoCauses({ causes, fixes: [fix('a', 10, [1, 0, 0])] })), 0.75 * 10 + 0.25 * 100);
  });

  test('counts the hand-over where trying costs more', () => {
    assertNear(lowerBound(twoCauses({ fixes: [fix('half', 60, [0.5, 0.5])] })), 100);
  });

  test('counts what must come first, the door and the preparation', () => {
    const doors = [{ id: 'd', price: 20 }];
    const fixes = [
      fix('first', 5, [0, 0]),
      fix('then', 0, [1, 0], { ways: [{ door: 0, minutes: 3 }], after: [0], guard: { doors: [], rollback: 7 } }),
    ];
    assertNear(lowerBound(twoCauses({ doors, fixes })), 0.5 * (5 + 3 + 20 + 7) + 0.5 * 100);
  });

  test('forgets order, doors and guards where there are too many states, and stays below', () => {
    const doors = [{ id: 'd', price: 20 }];
    const fixes = [
      fix('late', 0, [0.5, 0], { ways: [{ door: 0, minutes: 12 }], guard: { doors: [], rollback: 7 } }),
      fix('dear', 60, [0.5, 0]),
      fix('early', 5, [0.8, 0], { risk: 3, after: [0] }),
    ];
    assertNear(lowerBound(twoCauses({ doors, fixes }), 0), 0.5 * (8 + 0.2 * (12 + 0.5 * 100)) + 0.5 * 100);
  });

  test('refuses a model without any weight', () => {
    assert.throws(() => lowerBound(twoCauses({ causes: [] })), /the weights of the causes sum to 0/);
  });
});

describe('the lower bound', () => {
  const least = { causes: 3, doors: 2, questions: 2, fixes: 2 };

  test('is undercut by no plan for a tiny model, with the states it likes or with none', () => {
    fc.assert(
      fc.property(tinyModel(least), (model) => {
        const { cost } = enumerate(model, startState(model));
        assert.ok(lowerBound(model) <= cost * (1 + 1e-9), `${lowerBound(model)} against ${cost}`);
        assert.ok(lowerBound(model, 0) <= lowerBound(model) * (1 + 1e-9), `${lowerBound(model, 0)} without states`);
      }),
      { numRuns: runs(1000, 10_000), seed: 1 },
    );
  });

  test('is the optimum itself where there is one cause, although questions and useless fixes are left out', () => {
    fc.assert(
      fc.property(tinyModel({ ...least, causes: 1 }), (model) => {
        assertNear(lowerBound(model), enumerate(model, startState(model)).cost);
      }),
      { numRuns: runs(1000, 10_000), seed: 2 },
    );
  });

  for (const kind of Object.keys(KINDS) as Kind[]) {
    test(`is at most the optimum of random models of the kind ${kind}, and at least half of it on average`, () => {
      const models = Array.from({ length: runs(400, 2000) }, (_, seed) => randomModel(kind, seededRandom(seed)));
      const shares = models.map((model) => lowerBound(model) / (solveExactly(model)?.cost ?? Number.NaN));
      const over = shares.flatMap((share, seed) => (share <= 1 + 1e-9 ? [] : [`seed ${seed}: ${share}`]));
      assert.deepEqual(over, []);
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      assert.ok(mean > 0.5 && mean < 1, `${mean}`);
    });
  }
});
