import { KIND_NAMES } from '#dataset/kinds.ts';
import { PLACEHOLDERS } from '#dataset/vocabulary.ts';
import { everyEntry } from '../every-entry.ts';
import { everyText } from '../every-text.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

const BLANK = /\{\{(.*?)\}\}/g;

export const placeholdersKnown: Rule = {
  name: 'placeholders-known',
  why: 'The page fills only the blanks it knows; any other would be pasted into a shell as it stands.',
  scope: KIND_NAMES,
  check(dataset, report) {
    for (const entry of everyEntry(dataset)) {
      for (const { path, text } of everyText(entry)) {
        for (const [whole, name = ''] of text.matchAll(BLANK)) {
          if ((PLACEHOLDERS as readonly string[]).includes(name)) continue;
          const hint = `the nearest is {{${nearest(name.trim().toLowerCase(), PLACEHOLDERS)}}}; the list is PLACEHOLDERS in src/dataset/vocabulary.ts`;
          report({ entry, path, message: `no such blank: ${whole}`, hint });
        }
      }
    }
  },
};
