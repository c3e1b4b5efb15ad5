import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { likelihoods, readWordModel } from '#domain/lookup/word-model.ts';

describe('a word model', () => {
  const model = readWordModel(['0|15 black|10 screen', '0|15 lock|-10 screen', '0|8 screen']);
  const of = (...stems: string[]) => [...(likelihoods(model, stems) ?? [])];

  test('gives shares that add up to one', () => {
    assert.ok(Math.abs(of('black', 'screen').reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
  });

  test('adds up what words say for and against', () => {
    const [black = 0, lock = 0, other = 0] = of('screen');
    assert.ok(black > other && other > lock);
    assert.ok((of('black', 'screen')[0] ?? 0) > black);
  });

  test('is less sure beside words that it does not know', () => {
    const [alone = 0] = of('black', 'screen');
    const [among = 0] = of('black', 'screen', 'office', 'monday', 'colleague', 'printer');
    assert.ok(among < alone && among > 1 / 3);
  });

  test('says nothing of words that tell too little', () => {
    assert.equal(likelihoods(readWordModel(['0|9 work', '0|8 more']), ['work', 'more']), undefined);
    assert.equal(likelihoods(readWordModel([]), ['work']), undefined);
  });

  test('leans to what it was told to, where words are even', () => {
    const [first = 0, second = 0] = likelihoods(readWordModel(['50|12 same', '0|12 same']), ['same']) ?? [];
    assert.ok(first > second);
  });
});
