import type { Rule } from '../rule.ts';

export const handOverTo: Rule = {
  name: 'hand-over-to',
  why: 'A hand-over that does not say who takes over leaves the reader where he was.',
  scope: ['fixes'],
  check(dataset, report) {
    for (const entry of dataset.fixes.values()) {
      const { kind, to } = entry.data;
      if (kind === 'hand-over' && to === undefined) {
        report({ entry, path: ['kind'], message: 'a hand-over without `to`', hint: 'name the side that takes over' });
      }
      if (kind !== 'hand-over' && to !== undefined) {
        report({
          entry,
          path: ['to'],
          message: `\`to\` on a ${kind}`,
          hint: 'remove it; only a hand-over goes to somebody',
        });
      }
    }
  },
};
