import type { Rule } from '../rule.ts';

export const causeUsed: Rule = {
  name: 'cause-used',
  why: 'A cause in no symptom is never suspected.',
  scope: ['causes'],
  check(dataset, report) {
    const used = new Set([...dataset.symptoms.values()].flatMap(({ data }) => data.causes.map(({ cause }) => cause)));
    for (const entry of dataset.causes.values()) {
      if (used.has(entry.id) || entry.data.retired !== undefined) continue;
      report({
        entry,
        path: [],
        message: 'no symptom lists this cause',
        hint: 'add it under `causes` of the symptoms it stands behind',
        severity: 'warning',
      });
    }
  },
};
