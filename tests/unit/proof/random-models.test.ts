import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Model } from '#domain/triage/model.ts';
import { KINDS, type Kind, randomModel } from '#proof/random-models.ts';
import { seededRandom } from '#proof/seeded-random.ts';

function modelsOf(kind: Kind): Model[] {
  return Array.from({ length: 300 }, (_, seed) => randomModel(kind, seededRandom(seed)));
}

/** The least and the largest of some numbers. */
function ends(numbers: readonly number[]): [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}

/** All within the range, near both of its ends, and as many below as above the middle of a logarithmic scale. */
function assertLogUniform(numbers: readonly number[], from: number, to: number): void {
  const [least, most] = ends(numbers);
  assert.ok(least >= from && most <= to, `${least} to ${most}, not within ${from} to ${to}`);
  const tenth = (to / from) ** 0.1;
  assert.ok(least < from * tenth && most > to / tenth, `${least} to ${most} do not fill ${from} to ${to}`);
  const below = numbers.filter((number) => number < Math.sqrt(from * to)).length / numbers.length;
  assert.ok(Math.abs(below - 0.5) < 0.1, `${below} of them are in the lower half of ${from} to ${to}`);
}

/** The numbers of fixes cured by each of them. */
function curedBy(model: Model): number[] {
  return model.fixes.map(({ cures }) => cures.filter((chance) => chance > 0).length);
}

describe('the seeded random numbers', () => {
  test('are those of mulberry32', () => {
    const random = seededRandom(1);
    assert.deepEqual([random(), random(), random()], [0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });
});

describe('a random model', () => {
  for (const kind of Object.keys(KINDS) as Kind[]) {
    test(`of the kind ${kind} has the sizes and costs of the issue`, () => {
      const models = modelsOf(kind);
      assert.deepEqual(ends(models.map(({ fixes }) => fixes.length)), [4, 7]);
      assert.deepEqual(ends(models.map(({ causes }) => causes.length - 1)), [3, 6]);
      assert.deepEqual(ends(models.map(({ questions }) => questions.length)), kind === 'doors-only' ? [0, 0] : [0, 4]);
      assertLogUniform(
        models.map(({ handOver }) => handOver),
        60,
        480,
      );
      assertLogUniform(
        models.flatMap(({ fixes }) => fixes.flatMap(({ ways }) => ways.map(({ minutes }) => minutes))),
        1,
        60,
      );
      const doors = models.flatMap((model) => model.doors.map(({ price }) => price));
      if (doors.length > 0) assertLogUniform(doors, 10, 120);
      const questions = models.flatMap((model) => model.questions);
      if (questions.length === 0) return;
      assertLogUniform(
        questions.flatMap(({ ways }) => ways.map(({ minutes }) => minutes)),
        0.5,
        10,
      );
      const [least, most] = ends(questions.map(({ canTell }) => canTell));
      assert.ok(least >= 0.2 && least < 0.25 && most <= 1 && most > 0.95, `${least} to ${most}`);
      assert.deepEqual(ends(questions.map(({ answers }) => answers.length)), [2, 3]);
    });

    test(`of the kind ${kind} has chances that sum to 1, and a tenth for something else that nothing cures`, () => {
      for (const { causes, questions, fixes } of modelsOf(kind)) {
        const total = causes.reduce((sum, { weight }) => sum + weight, 0);
        assert.equal(causes.at(-1)?.id, 'something-else');
        assert.ok(Math.abs((causes.at(-1)?.weight ?? 0) / total - 0.1) < 1e-12);
        for (const { cures } of fixes) assert.equal(cures.at(-1), 0);
        for (const { answers } of questions) {
          for (const cause of causes.keys()) {
            const sum = answers.reduce((so, row) => so + (row[cause] ?? Number.NaN), 0);
            assert.ok(Math.abs(sum - 1) < 1e-12, `${sum}`);
          }
        }
      }
    });
  }

  test('is the same for the same seed and another for the next', () => {
    assert.deepEqual(randomModel('dependent', seededRandom(5)), randomModel('dependent', seededRandom(5)));
    assert.notDeepEqual(randomModel('dependent', seededRandom(5)), randomModel('dependent', seededRandom(6)));
  });

  test('is what its kind says of cures', () => {
    assert.deepEqual(ends(modelsOf('independent').flatMap(curedBy)), [1, 1]);
    assert.deepEqual(ends(modelsOf('dependent').flatMap(curedBy)), [2, 3]);
    assert.deepEqual(ends(modelsOf('two-doors').flatMap(curedBy)), [1, 3]);
  });

  test('is what its kind says of doors', () => {
    const doors = (kind: Kind) => ends(modelsOf(kind).map((model) => model.doors.length));
    assert.deepEqual(doors('independent'), [0, 0]);
    assert.deepEqual(doors('dependent'), [0, 0]);
    assert.deepEqual(doors('two-doors'), [2, 2]);
    assert.deepEqual(doors('one-door'), [1, 1]);
    assert.deepEqual(doors('doors-only'), [3, 3]);
    for (const { fixes } of modelsOf('one-door')) {
      const behind = fixes.filter(({ ways }) => ways.some(({ door }) => door !== null));
      assert.ok(behind.length >= fixes.length / 2, `${behind.length} of ${fixes.length}`);
    }
  });

  test('is as large as asked for', () => {
    const { causes, fixes, questions } = randomModel('two-doors', seededRandom(1), {
      causes: [20, 20],
      fixes: [25, 25],
      questions: [12, 12],
    });
    assert.deepEqual([causes.length, fixes.length, questions.length], [21, 25, 12]);
  });
});
