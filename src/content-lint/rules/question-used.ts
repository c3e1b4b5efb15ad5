import type { Rule } from '../rule.ts';

export const questionUsed: Rule = {
  name: 'question-used',
  why: 'A question that tells no two causes apart is never asked.',
  scope: ['questions'],
  check(dataset, report) {
    const used = new Set([
      ...[...dataset.causes.values()].flatMap(({ data }) => Object.keys(data.answers)),
      ...[...dataset.symptoms.values()].flatMap(({ data }) => [
        ...data.first,
        ...data.redFlags.map(({ when }) => when.question),
      ]),
    ]);
    for (const entry of dataset.questions.values()) {
      if (used.has(entry.id) || entry.data.retired !== undefined) continue;
      const hint = 'say under `answers` of a cause what it answers, or ask it under `first` of a symptom';
      report({
        entry,
        path: [],
        message: 'no cause answers this question and no symptom asks it',
        hint,
        severity: 'warning',
      });
    }
  },
};
