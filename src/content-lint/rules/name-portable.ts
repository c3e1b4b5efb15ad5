import { KIND_NAMES } from '#dataset/kinds.ts';
import { codeSlug } from '../code-slug.ts';
import { everyEntry } from '../every-entry.ts';
import { isA } from '../is-a.ts';
import { isReservedName } from '../is-reserved-name.ts';
import type { Rule } from '../rule.ts';

/** What `codeId` of the schema can name, for codes that are only a name. */
const NAMEABLE = /^[a-z][a-z0-9_.]*$/;

export const namePortable: Rule = {
  name: 'name-portable',
  why: 'Ids and symbols become addresses and file names, and a checkout or an export must work on every system.',
  scope: KIND_NAMES,
  check(dataset, report) {
    for (const entry of everyEntry(dataset)) {
      if (isReservedName(entry.id)) {
        report({
          entry,
          path: [],
          message: `Windows reserves the name "${entry.id}"`,
          hint: 'rename the file, for example with a word before it',
        });
      }
      if (!isA('code-spaces', entry)) continue;
      entry.data.codes.forEach((code, index) => {
        if (code.value !== undefined) return;
        const path = ['codes', index, 'symbol'];
        const slug = codeSlug(code);
        if (isReservedName(slug)) {
          report({
            entry,
            path,
            message: `Windows reserves the name "${slug}"`,
            hint: 'write the symbol with the prefix its source uses',
          });
        } else if (!NAMEABLE.test(slug)) {
          report({
            entry,
            path,
            message: `"${code.symbol}" cannot be an address`,
            hint: 'a code without a number needs a symbol of letters, digits, "_" and ".", beginning with a letter',
          });
        }
      });
    }
  },
};
