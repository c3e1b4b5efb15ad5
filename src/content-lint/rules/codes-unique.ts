import { codeSlug } from '../code-slug.ts';
import type { Rule } from '../rule.ts';

export const codesUnique: Rule = {
  name: 'codes-unique',
  why: 'One number has one meaning in one space; two entries would share one address and one would never be seen.',
  scope: ['code-spaces'],
  check(dataset, report) {
    for (const entry of dataset['code-spaces'].values()) {
      const { codes } = entry.data;
      const names = new Map<string, number>();
      codes.forEach(({ symbol, aliases = [] }, index) => {
        for (const name of [symbol ?? [], aliases].flat()) {
          const key = name.toLowerCase();
          if (!names.has(key)) names.set(key, index);
        }
      });
      const slugs = new Set<string>();
      codes.forEach((code, index) => {
        const slug = codeSlug(code);
        if (slugs.has(slug)) {
          const path = ['codes', index, code.value === undefined ? 'symbol' : 'value'];
          report({
            entry,
            path,
            message: `the code "${slug}" stands twice in this space`,
            hint: 'make one entry of the two; a second name of a number goes into `aliases`',
          });
        } else if (code.value === undefined && names.get(slug) !== index) {
          const other = codes[names.get(slug) ?? 0];
          report({
            entry,
            path: ['codes', index, 'symbol'],
            message: `"${slug}" is already a name of ${other && codeSlug(other)}`,
            hint: 'remove this entry, or the name there',
          });
        }
        slugs.add(slug);
      });
    }
  },
};
