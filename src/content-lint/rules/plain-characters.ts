import { KIND_NAMES } from '#dataset/kinds.ts';
import { everyEntry } from '../every-entry.ts';
import { everyText } from '../every-text.ts';
import type { Rule } from '../rule.ts';

/** Control and format characters (zero width, direction, soft hyphen), line separators and the replacement mark. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u;

export const plainCharacters: Rule = {
  name: 'plain-characters',
  why: 'A character that cannot be seen breaks a copied command, hides what it does, and keeps a pasted text from being recognized.',
  scope: KIND_NAMES,
  check(dataset, report) {
    for (const entry of everyEntry(dataset)) {
      for (const { path, text } of everyText(entry)) {
        const found = INVISIBLE.exec(text)?.[0];
        if (found === undefined) continue;
        const name = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
        report({
          entry,
          path,
          message: `${path.join('.')} has the invisible character ${name}`,
          hint: 'type the text again, or paste it through a plain-text editor',
        });
      }
    }
  },
};
