import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Action, Model, State } from '#domain/triage/model.ts';
import { costOfPlan, exactCostOfPlan, type Plan } from '#proof/cost-of-plan.ts';
import { randomModel } from '#proof/random-models.ts';
import { seededRandom } from '#proof/seeded-random.ts';
import { solveExactly } from '#proof/solve-exactly.ts';
import { runs } from '../../run-count.ts';
import { assertNear } from './assert-near.ts';
import { enumerate } from './enumerate.ts';
import { fix, tellingApart, twoCauses } from './small-parts.ts';
import { tinyModel } from './tiny-model.ts';

const HAND_OVER: Action = { kind: 'hand-over' };

function tries(place: number, parts: Partial<Action & { kind: 'fix' }> = {}): Action {
  return { kind: 'fix', fix: place, way: 0, prepare: null, ...parts };
}

/** Tries the fixes in their order, the likelier of two first where a weight says so, and then hands over. */
const inOrder: Plan = (_, { fixes, weights: [a = 0, b = 0] }) => {
  if (b > a && fixes[1] === 1) return tries(1);
  const place = fixes.indexOf(1);
  return place === -1 ? HAND_OVER : tries(place);
};

const askThenTry: Plan = (model, state) =>
  state.questions[0] === 1 ? { kind: 'question', question: 0, way: 0 } : inOrder(model, state);

describe('the cost of a plan, by hand', () => {
  const fixes = [fix('a', 10, [0.8, 0], { risk: 5 }), fix('b', 20, [0, 0.5])];

  test('that hands over at once is that of the hand-over', () => {
    const { cost, error, method, decisions } = costOfPlan(twoCauses({ fixes }), () => HAND_OVER);
    assert.deepEqual({ cost, error, method, decisions }, { cost: 100, error: 0, method: 'exact', decisions: 1 });
  });

  test('that tries every fix counts minutes, risk and the failures', () => {
    // After the first: 0.1 of 0.5 is left of a, 0.5 of b.
    const afterA = 0.5 * 0.2 + 0.5;
    const afterB = 0.5 * 0.2 + 0.5 * 0.5;
    const plan: Plan = (_, state) => (state.fixes[0] === 1 ? tries(0) : state.fixes[1] === 1 ? tries(1) : HAND_OVER);
    assertNear(costOfPlan(twoCauses({ fixes }), plan).cost, 15 + afterA * 20 + afterB * 100);
  });

  test('that asks counts the answers with their chances, and that nothing may be known', () => {
    const model = twoCauses({ fixes, questions: [tellingApart(2, 0.25)] });
    const a = 15 + 0.2 * (20 + 100);
    const b = 20 + 0.5 * (15 + 100);
    // After "cannot tell" the first is tried, after which b is likelier.
    const unknown = 15 + 0.6 * 20 + 0.35 * 100;
    assertNear(costOfPlan(model, askThenTry).cost, 2 + 0.25 * (0.5 * a + 0.5 * b) + 0.75 * unknown);
  });

  test('pays the door of a question again where nobody could tell', () => {
    const behind = { ways: [{ door: 0, minutes: 1 }] };
    const model = twoCauses({
      doors: [{ id: 'd', price: 30 }],
      questions: [tellingApart(0, 0.5, behind)],
      fixes: [fix('both', 0, [1, 1], behind)],
    });
    assertNear(costOfPlan(model, askThenTry).cost, 31 + 0.5 * 1 + 0.5 * 31);
  });

  test('pays a prepared door once, also where the way goes through it, and a rollback', () => {
    const doors = [{ id: 'd', price: 30 }];
    const guarded = (door: number | null) =>
      twoCauses({
        doors,
        fixes: [fix('f', 0, [1, 1], { ways: [{ door, minutes: 4 }], guard: { doors: [0], rollback: 9 } })],
      });
    assertNear(costOfPlan(guarded(0), () => tries(0, { prepare: 0 })).cost, 34);
    assertNear(costOfPlan(guarded(null), () => tries(0, { prepare: 0 })).cost, 34);
    assertNear(costOfPlan(guarded(null), () => tries(0, { prepare: 'rollback' })).cost, 13);
  });
});

describe('a plan is refused', () => {
  const doors = [{ id: 'd', price: 30 }];
  const guard = { doors: [0], rollback: null };
  const model = twoCauses({
    doors,
    questions: [tellingApart(1, 0.5)],
    fixes: [
      fix('half', 1, [0.5, 0.5]),
      fix('late', 1, [0.5, 0.5], { after: [0, 2] }),
      fix('guarded', 1, [0.5, 0.5], { guard }),
      fix('opens', 1, [0.5, 0.5], { ways: [{ door: 0, minutes: 1 }] }),
    ],
  });
  const first: [name: string, action: Action, message: RegExp][] = [
    ['that asks what is no question', { kind: 'question', question: 1, way: 0 }, /there are 1 questions/],
    ['that asks in no way', { kind: 'question', question: 0, way: 1 }, /"which" has 1 ways/],
    ['that tries what is no fix', tries(4), /there are 4 fixes/],
    ['that tries in no way', tries(0, { way: 2 }), /"half" has 1 ways/],
    ['that tries before what must come first', tries(1), /"late" comes after fixes 0,2, which are untried/],
    ['that prepares for what has no guard', tries(0, { prepare: 0 }), /"half" has no guard/],
    ['that does not prepare', tries(2), /"guarded" needs one of the doors 0 open/],
    ['that arms what cannot be rolled back', tries(2, { prepare: 'rollback' }), /"guarded" has no rollback/],
    ['that prepares what does not guard', tries(2, { prepare: 1 }), /"guarded" is guarded by the doors 0, not by 1/],
  ];
  for (const [name, action, message] of first) {
    test(name, () => assert.throws(() => costOfPlan(model, () => action), message));
  }

  test('that prepares although a door of the guard is open', () => {
    const plan: Plan = (_, { open }) => (open[0] === 1 ? tries(2, { prepare: 0 }) : tries(3));
    assert.throws(() => costOfPlan(model, plan), /"guarded" is guarded by the open doors 0, so nothing/);
  });

  test('that repeats a fix or a question, with the values in the message', () => {
    assert.throws(() => costOfPlan(model, () => tries(0)), {
      message:
        '{"kind":"fix","fix":0,"way":0,"prepare":null} is not allowed: "half" was tried already (weights 0.5,0.5; fixes 0,1,1,1; questions 1; open 0)',
    });
    assert.throws(
      () => costOfPlan(model, () => ({ kind: 'question', question: 0, way: 0 })),
      /"which" was asked already/,
    );
  });

  test('in a drawn case too', () => {
    assert.throws(() => costOfPlan(model, () => tries(0), { limit: 0 }), /"half" was tried already/);
  });
});

describe('the cost of a plan', () => {
  test('is the optimum where the plan does what enumeration finds best', () => {
    const best: Plan = (model, state) => enumerate(model, state).action;
    fc.assert(
      fc.property(tinyModel({ causes: 3, doors: 2, questions: 2, fixes: 2 }), (model) => {
        assertNear(costOfPlan(model, best).cost, solveExactly(model)?.cost ?? Number.NaN);
      }),
      { numRuns: runs(500, 5000), seed: 1 },
    );
  });

  /** Asks everything, then tries everything by its chance: many states. */
  const thorough: Plan = (model: Model, { questions, fixes, weights }: State) => {
    const question = questions.indexOf(1);
    if (question !== -1) return { kind: 'question', question, way: 0 };
    const chances = model.fixes.map(({ cures }, place) =>
      fixes[place] === 1 ? weights.reduce((sum, weight, cause) => sum + weight * (cures[cause] ?? 0), 0) : 0,
    );
    const most = Math.max(...chances);
    return most > 0 ? tries(chances.indexOf(most)) : HAND_OVER;
  };

  test('is drawn where there are more states than the limit, within its standard error', () => {
    const distances = Array.from({ length: 40 }, (_, seed) => {
      const model = randomModel('two-doors', seededRandom(seed));
      const exact = costOfPlan(model, thorough);
      const drawn = costOfPlan(model, thorough, { limit: exact.decisions - 1, draws: 2000, seed });
      assert.equal(costOfPlan(model, thorough, { limit: exact.decisions }).method, 'exact');
      assert.deepEqual(exactCostOfPlan(model, thorough, exact.decisions), exact);
      assert.equal(exactCostOfPlan(model, thorough, exact.decisions - 1), undefined);
      assert.equal(drawn.method, 'drawn');
      return (drawn.cost - exact.cost) / drawn.error;
    });
    assert.ok(Math.max(...distances.map(Math.abs)) < 4, `${distances}`);
    const spread = Math.sqrt(distances.reduce((sum, one) => sum + one * one, 0) / distances.length);
    assert.ok(spread > 0.7 && spread < 1.4, `root mean square ${spread}, not about 1`);
  });

  test('has the standard error of its draws', () => {
    // Half of the cases take 10 minutes and half 110.
    const model = twoCauses({ fixes: [fix('half', 10, [0.5, 0.5])] });
    const { cost, error } = costOfPlan(model, inOrder, { limit: 0, draws: 10_000 });
    assert.ok(Math.abs(cost - 60) < 2, `${cost}`);
    assert.ok(Math.abs(error - 0.5) < 0.001, `${error}`);
  });

  test('is the same for the same seed, and asks the plan once about a state', () => {
    const model = randomModel('one-door', seededRandom(3));
    let asked = 0;
    const counting: Plan = (of, state) => {
      asked += 1;
      return thorough(of, state);
    };
    const drawn = costOfPlan(model, counting, { limit: 5, seed: 8 });
    assert.deepEqual(costOfPlan(model, thorough, { limit: 5, seed: 8 }), drawn);
    assert.equal(asked, drawn.decisions);
  });
});
