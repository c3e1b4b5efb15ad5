import { KIND_NAMES } from '#dataset/kinds.ts';
import { everyEntry } from '../every-entry.ts';
import { everyText } from '../every-text.ts';
import type { Rule } from '../rule.ts';

export const noTodo: Rule = {
  name: 'no-todo',
  why: 'A template that was not filled must not reach a reader.',
  scope: KIND_NAMES,
  check(dataset, report) {
    for (const entry of everyEntry(dataset)) {
      for (const { path, text } of everyText(entry)) {
        if (!/\bTODO\b/.test(text)) continue;
        report({
          entry,
          path,
          message: `${path.join('.')} still says TODO`,
          hint: 'fill it in, or remove the field if it is optional',
        });
      }
    }
  },
};
