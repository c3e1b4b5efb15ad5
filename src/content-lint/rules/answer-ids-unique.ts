import type { Rule } from '../rule.ts';

export const answerIdsUnique: Rule = {
  name: 'answer-ids-unique',
  why: 'A case is kept as the ids of its answers; two answers with one id cannot be told apart when it is opened again.',
  scope: ['questions'],
  check(dataset, report) {
    for (const entry of dataset.questions.values()) {
      const seen = new Set<string>();
      entry.data.answers.forEach(({ id }, index) => {
        if (seen.has(id)) {
          report({
            entry,
            path: ['answers', index, 'id'],
            message: `the answer "${id}" stands twice`,
            hint: 'give one of the two another id',
          });
        }
        seen.add(id);
      });
    }
  },
};
