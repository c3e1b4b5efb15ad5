import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { minimize } from '../../../../src/generate/search/minimize.ts';

/** A bowl whose sides are `steep[place]` steep, with its bottom at `bottom`. */
function bowl(bottom: readonly number[], steep: readonly number[]) {
  return (point: Float64Array, slope: Float64Array) => {
    let value = 7;
    for (const [place, at] of bottom.entries()) {
      const away = (point[place] ?? 0) - at;
      value += (steep[place] ?? 0) * away ** 2;
      slope[place] = 2 * (steep[place] ?? 0) * away;
    }
    return value;
  };
}

describe('the least value of a function', () => {
  test('is found in a bowl that is a thousand times steeper one way than the other', () => {
    const found = minimize(bowl([3, -2, 0.5], [1000, 1, 30]), new Float64Array(3), 60);
    for (const [place, at] of [3, -2, 0.5].entries()) assert.ok(Math.abs((found[place] ?? 0) - at) < 1e-6, `${found}`);
  });

  test('is found where the curvature changes: the two-sided exponential has its bottom at ln(3) / 2', () => {
    // d/dx (3 e^-x + e^x) = 0 where e^2x = 3.
    const found = minimize(
      ([x = 0], slope) => {
        slope[0] = -3 * Math.exp(-x) + Math.exp(x);
        return 3 * Math.exp(-x) + Math.exp(x);
      },
      Float64Array.of(-4),
      60,
    );
    assert.ok(Math.abs((found[0] ?? 0) - Math.log(3) / 2) < 1e-6, `${found}`);
  });

  test('is the start where that is the bottom already, and the start is left as it was', () => {
    const start = Float64Array.of(1, 2);
    assert.deepEqual(minimize(bowl([1, 2], [1, 1]), start, 10), start);
    minimize(bowl([5, 5], [1, 1]), start, 10);
    assert.deepEqual([...start], [1, 2]);
  });
});
