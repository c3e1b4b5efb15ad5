import type { Rule } from '../rule.ts';

export const cuttingFixWayBack: Rule = {
  name: 'cutting-fix-way-back',
  why: 'An administrator at night has one way into the server; a fix that closes it must leave or prepare another.',
  scope: ['fixes'],
  check(dataset, report) {
    for (const entry of dataset.fixes.values()) {
      const { cuts, variants, rollback } = entry.data;
      if (cuts.length === 0 || rollback !== undefined) continue;
      if (variants.some(({ access }) => !cuts.includes(access))) continue;
      report({
        entry,
        path: ['cuts'],
        message: `it can cut ${cuts.join(', ')}, and every variant works from there`,
        hint: 'add a variant from an access that stays, or say under `rollback` what to arm first',
      });
    }
  },
};
