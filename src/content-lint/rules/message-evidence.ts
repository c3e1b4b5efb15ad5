import type { Rule } from '../rule.ts';

export const messageEvidence: Rule = {
  name: 'message-evidence',
  why: 'A dialog text is recognized by its exact words, so a reader must be able to see where they were read.',
  scope: ['symptoms'],
  check(dataset, report) {
    for (const entry of dataset.symptoms.values()) {
      entry.data.signs.messages.forEach(({ source, unverified }, index) => {
        const path = ['signs', 'messages', index];
        if (source === undefined && unverified === undefined) {
          report({
            entry,
            path,
            message: 'a message without `source`',
            hint: 'name the source that quotes it, or write `unverified:` with the reason',
          });
        }
        if (source !== undefined && unverified !== undefined) {
          report({
            entry,
            path: [...path, 'unverified'],
            message: 'a message with both `source` and `unverified`',
            hint: 'keep one',
          });
        }
      });
    }
  },
};
