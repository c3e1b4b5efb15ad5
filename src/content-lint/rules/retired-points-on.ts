import { KIND_NAMES, SINGULAR } from '#dataset/kinds.ts';
import { codeSlug } from '../code-slug.ts';
import { everyEntry } from '../every-entry.ts';
import { isA } from '../is-a.ts';
import type { Rule } from '../rule.ts';

export const retiredPointsOn: Rule = {
  name: 'retired-points-on',
  why: 'An old link leads to the retired page, and from there in one step to what is true today.',
  scope: KIND_NAMES,
  check(dataset, report) {
    const hint = 'point to what is offered today, or leave `see` out';
    for (const entry of everyEntry(dataset)) {
      const see = entry.data.retired?.see;
      if (see !== undefined && dataset[entry.kind].get(see)?.data.retired !== undefined) {
        report({
          entry,
          path: ['retired', 'see'],
          message: `the ${SINGULAR[entry.kind]} "${see}" is itself retired`,
          hint,
        });
      }
      if (!isA('code-spaces', entry)) continue;
      entry.data.codes.forEach(({ retired }, index, codes) => {
        const target = codes.find((code) => codeSlug(code) === retired?.see);
        if (target?.retired === undefined) return;
        report({
          entry,
          path: ['codes', index, 'retired', 'see'],
          message: `the code "${codeSlug(target)}" is itself retired`,
          hint,
        });
      });
    }
  },
};
