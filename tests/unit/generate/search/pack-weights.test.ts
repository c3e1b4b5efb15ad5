import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { likelihoods, readWordModel } from '#domain/lookup/word-model.ts';
import { packWeights } from '../../../../src/generate/search/pack-weights.ts';

const VOCABULARY = {
  stems: ['black', 'screen', 'lock', 'pleas'],
  factors: new Float64Array(4).fill(1),
  often: [9, 9, 9, 9],
};

describe('packed weights', () => {
  const lines = packWeights(
    { weights: [Float64Array.of(50, 30, -30, 1), Float64Array.of(-50, -4, 60, -1)], bias: Float64Array.of(0, 0) },
    VOCABULARY,
  );

  test('are levels, the highest first, without what is next to nothing', () => {
    assert.deepEqual(lines, ['0|17 black|10 screen|-10 lock', '0|20 lock|-1 screen|-17 black']);
  });

  test('stay within the highest level', () => {
    const [line] = packWeights({ weights: [Float64Array.of(900, 0, 0, -900)], bias: Float64Array.of(0) }, VOCABULARY);
    assert.equal(line, '0|40 black|-40 pleas');
  });

  test('say of a text what they were learnt to say', () => {
    const model = readWordModel(lines);
    const [screen = 0, locked = 0] = likelihoods(model, ['black', 'screen', 'office']) ?? [];
    assert.ok(screen > 0.9 && screen + locked > 0.999 && screen + locked < 1.001);
    const [, later = 0] = likelihoods(model, ['lock']) ?? [];
    assert.ok(later > 0.9);
    assert.equal(likelihoods(model, ['office', 'hours']), undefined);
  });
});
