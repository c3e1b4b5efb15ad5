import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Example, trainClassifier } from '../../../../src/generate/search/train-classifier.ts';

const BLACK = 0;
const SCREEN = 1;
const LOCKED = 2;
const ACCOUNT = 3;
const PLEASE = 4;
const EVEN = new Float64Array(5).fill(1);

const example = (label: number, ...words: number[]): Example => ({ words, label, weight: 1 });
const EXAMPLES = [
  example(0, BLACK, SCREEN),
  example(0, BLACK, SCREEN, PLEASE),
  example(1, LOCKED, ACCOUNT),
  example(1, LOCKED, ACCOUNT, PLEASE),
];

describe('a classifier', () => {
  const { weights, bias } = trainClassifier(EXAMPLES, 2, EVEN);

  test('weighs a word for the label whose texts have it, and against the other', () => {
    for (const [label, own, others] of [
      [0, [BLACK, SCREEN], [LOCKED, ACCOUNT]],
      [1, [LOCKED, ACCOUNT], [BLACK, SCREEN]],
    ] as const) {
      for (const word of own) assert.ok((weights[label]?.[word] ?? 0) > 0.5);
      for (const word of others) assert.ok((weights[label]?.[word] ?? 0) < -0.5);
    }
  });

  test('weighs a word of all labels for none, and what is alike alike', () => {
    for (const label of [0, 1]) assert.ok(Math.abs(weights[label]?.[PLEASE] ?? 1) < 1e-3);
    assert.ok(Math.abs((bias[0] ?? 0) - (bias[1] ?? 1)) < 1e-3);
    assert.ok(Math.abs((weights[0]?.[BLACK] ?? 0) - (weights[1]?.[LOCKED] ?? 1)) < 1e-3);
  });

  test('counts every label alike, however many examples it has', () => {
    const many = Array.from({ length: 20 }, () => example(0, BLACK));
    const { bias: uneven } = trainClassifier([...many, example(1, LOCKED)], 2, EVEN);
    assert.ok(Math.abs((uneven[0] ?? 0) - (uneven[1] ?? 9)) < 1e-3);
  });

  test('of the same examples has the same bits', () => {
    assert.deepEqual(trainClassifier(EXAMPLES, 2, EVEN), { weights, bias });
  });
});
