import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decide } from '#domain/triage/decide.ts';
import type { Action, Model, ModelFix, ModelQuestion, State } from '#domain/triage/model.ts';

function startOf(model: Model): State {
  return {
    weights: Float64Array.from(model.causes, ({ weight }) => weight),
    fixes: new Uint8Array(model.fixes.length).fill(1),
    questions: new Uint8Array(model.questions.length).fill(1),
    open: new Uint8Array(model.doors.length),
  };
}

function first(model: Model): Action {
  return decide(model, startOf(model));
}

function fix(id: string, minutes: number, cures: readonly number[], more: Partial<ModelFix> = {}): ModelFix {
  return { id, ways: [{ door: null, minutes }], risk: 0, cures, after: [], guard: null, ...more };
}

function causes(...weights: number[]): Model['causes'] {
  return weights.map((weight, place) => ({ id: `cause-${place}`, weight }));
}

const EVEN: Model = { causes: causes(1, 1), doors: [], questions: [], fixes: [], handOver: 240 };

describe('without questions', () => {
  test('the fix with the best chance for its minutes comes first', () => {
    // 0.4 in 10 minutes against 0.25 in 5.
    assert.deepEqual(first({ ...EVEN, fixes: [fix('a', 10, [0.8, 0]), fix('b', 5, [0, 0.5])] }), {
      kind: 'fix',
      fix: 1,
      way: 0,
      prepare: null,
    });
  });

  test('risk counts as minutes', () => {
    const action = first({ ...EVEN, fixes: [fix('a', 5, [0.8, 0], { risk: 30 }), fix('b', 10, [0, 0.8])] });
    assert.equal(action.kind === 'fix' && action.fix, 1);
  });

  test('a fix that promises less for its minutes than the hand-over is not worth trying', () => {
    assert.equal(first({ ...EVEN, fixes: [fix('a', 100, [0.2, 0])] }).kind, 'hand-over');
  });

  test('of equals the first in the order of the model is taken', () => {
    const action = first({ ...EVEN, fixes: [fix('a', 7, [0.8, 0]), fix('b', 7, [0, 0.8])] });
    assert.equal(action.kind === 'fix' && action.fix, 0);
  });
});

describe('a closed door', () => {
  const behind = (minutes: number) => ({ ways: [{ door: 0, minutes }] });

  test('is judged by all that lies behind it', () => {
    // Alone each fix behind it is 0.24 in 32 minutes; together they cure 0.72 in about 35: better than 0.24 in 20 before it.
    const model: Model = {
      causes: causes(1, 1, 1, 1),
      doors: [{ id: 'd', price: 30 }],
      questions: [],
      fixes: [
        fix('out', 20, [0.95, 0, 0, 0]),
        fix('in-1', 2, [0, 0.95, 0, 0], behind(2)),
        fix('in-2', 2, [0, 0, 0.95, 0], behind(2)),
        fix('in-3', 2, [0, 0, 0, 0.95], behind(2)),
      ],
      handOver: 240,
    };
    const action = first(model);
    assert.equal(action.kind === 'fix' && action.fix, 1);
  });

  test('that costs more than the hand-over stays closed', () => {
    const model = { ...EVEN, doors: [{ id: 'd', price: 300 }], fixes: [fix('in', 1, [0.95, 0.95], behind(1))] };
    assert.equal(first(model).kind, 'hand-over');
  });
});

describe('a question', () => {
  const tells: ModelQuestion = {
    id: 'q',
    ways: [{ door: null, minutes: 1 }],
    canTell: 1,
    answers: [
      [1, 0],
      [0, 1],
    ],
  };
  const dear = [fix('a', 40, [0.95, 0]), fix('b', 40, [0, 0.95])];

  test('is asked where it saves more than it costs', () => {
    assert.deepEqual(first({ ...EVEN, questions: [tells], fixes: dear }), { kind: 'question', question: 0, way: 0 });
  });

  test('is not asked where it tells nothing, or where nobody can tell', () => {
    const even = [
      [0.5, 0.5],
      [0.5, 0.5],
    ];
    for (const question of [
      { ...tells, answers: even },
      { ...tells, canTell: 0 },
    ])
      assert.equal(first({ ...EVEN, questions: [question], fixes: dear }).kind, 'fix');
  });

  test('is asked for what it tells together with a second one', () => {
    // Each alone says nothing of which of two it is; both together say it surely.
    const odd: ModelQuestion = {
      ...tells,
      answers: [
        [1, 0, 1, 0],
        [0, 1, 0, 1],
      ],
    };
    const high: ModelQuestion = {
      ...tells,
      id: 'r',
      answers: [
        [1, 0, 0, 1],
        [0, 1, 1, 0],
      ],
    };
    const model: Model = {
      causes: causes(1, 1, 1, 1),
      doors: [],
      questions: [odd, high],
      fixes: [fix('a', 60, [0.95, 0.95, 0, 0]), fix('b', 60, [0, 0, 0.95, 0.95])],
      handOver: 480,
    };
    assert.equal(first(model).kind, 'question');
    assert.equal(first({ ...model, questions: [odd] }).kind, 'fix');
  });
});

/** Models of all shapes: doors, guards, order, questions that few can answer. */
const anyModel: fc.Arbitrary<Model> = fc
  .record({ causes: fc.integer({ min: 1, max: 4 }), doors: fc.integer({ min: 0, max: 2 }) })
  .chain(({ causes: count, doors }) => {
    const minutes = fc.integer({ min: 1, max: 120 });
    const chance = fc.constantFrom(0, 0.2, 0.5, 0.8, 0.95);
    const way = fc.record({
      door: fc.option(fc.nat({ max: Math.max(0, doors - 1) }).filter(() => doors > 0)),
      minutes,
    });
    const ways = fc.array(doors > 0 ? way : fc.record({ door: fc.constant(null), minutes }), {
      minLength: 1,
      maxLength: 2,
    });
    const row = fc.array(fc.constantFrom(8, 3, 1, 0.2), { minLength: 2, maxLength: 2 });
    const question = fc.record({ ways, canTell: chance, rows: fc.array(row, { minLength: count, maxLength: count }) });
    const someFix = fc.record({
      ways,
      risk: fc.constantFrom(0, 5, 30),
      cures: fc.array(chance, { minLength: count, maxLength: count }),
      waits: fc.boolean(),
    });
    return fc
      .record({
        weights: fc.array(fc.constantFrom(8, 3, 1), { minLength: count, maxLength: count }),
        prices: fc.array(minutes, { minLength: doors, maxLength: doors }),
        questions: fc.array(question, { maxLength: 3 }),
        fixes: fc.array(someFix, { maxLength: 4 }),
        handOver: fc.integer({ min: 60, max: 480 }),
      })
      .map(({ weights, prices, questions, fixes, handOver }) => ({
        causes: causes(...weights),
        doors: prices.map((price, place) => ({ id: `door-${place}`, price })),
        questions: questions.map(({ rows, ...rest }, place) => ({
          ...rest,
          id: `question-${place}`,
          answers: [0, 1].map((answer) => rows.map((row) => (row[answer] ?? 0) / ((row[0] ?? 0) + (row[1] ?? 0)))),
        })),
        fixes: fixes.map(({ waits, ...rest }, place) => ({
          ...rest,
          id: `fix-${place}`,
          after: waits && place > 0 ? [place - 1] : [],
          guard: waits ? { doors: prices.map((_, door) => door), rollback: 5 } : null,
        })),
        handOver,
      }));
  });

describe('on any model', () => {
  test('a cause of weight 0 changes nothing', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const more: Model = {
          ...model,
          causes: [...model.causes, { id: 'nothing', weight: 0 }],
          questions: model.questions.map((question) => ({
            ...question,
            answers: question.answers.map((row, place) => [...row, place === 0 ? 1 : 0]),
          })),
          fixes: model.fixes.map((each) => ({ ...each, cures: [...each.cures, 0.95] })),
        };
        assert.deepEqual(first(more), first(model));
      }),
    );
  });

  test('all costs times a power of two change no decision', () => {
    fc.assert(
      fc.property(anyModel, fc.integer({ min: -4, max: 6 }), (model, power) => {
        const by = 2 ** power;
        const times = <T extends { ways: ModelFix['ways'] }>(step: T): T => ({
          ...step,
          ways: step.ways.map((way) => ({ ...way, minutes: way.minutes * by })),
        });
        const scaled: Model = {
          ...model,
          doors: model.doors.map((door) => ({ ...door, price: door.price * by })),
          questions: model.questions.map(times),
          fixes: model.fixes.map((each) => ({
            ...times(each),
            risk: each.risk * by,
            guard: each.guard && {
              ...each.guard,
              rollback: each.guard.rollback === null ? null : each.guard.rollback * by,
            },
          })),
          handOver: model.handOver * by,
        };
        assert.deepEqual(first(scaled), first(model));
      }),
    );
  });
});
