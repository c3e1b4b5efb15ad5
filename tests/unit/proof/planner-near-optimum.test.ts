import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decide } from '#domain/triage/decide.ts';
import { compareWithExact } from '#proof/compare-with-exact.ts';
import { KINDS, type Kind, randomModel } from '#proof/random-models.ts';
import { seededRandom } from '#proof/seeded-random.ts';
import { runs } from '../../run-count.ts';

/** The bounds of `npm run check:triage`, which takes 500 of each kind. */
describe('the planner, on 40 random models of a kind', () => {
  for (const kind of Object.keys(KINDS) as Kind[]) {
    test(`is on average within 1 % of the optimum and nowhere 15 % off: ${kind}`, () => {
      const ratios = Array.from({ length: runs(40, 500) }, (_, place) => {
        const { cost, optimum } = compareWithExact(randomModel(kind, seededRandom(place + 1)), decide);
        return cost / (optimum ?? Number.NaN);
      });
      const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
      const worst = Math.max(...ratios);
      assert.ok(mean <= 1.01, `mean ${mean}`);
      assert.ok(worst <= 1.15, `${worst} with seed ${ratios.indexOf(worst) + 1}`);
    });
  }
});
