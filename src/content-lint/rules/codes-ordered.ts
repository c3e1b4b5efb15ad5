import type { CodeData } from '#dataset/schema/code-space.ts';
import { codeSlug } from '../code-slug.ts';
import type { Rule } from '../rule.ts';

export const codesOrdered: Rule = {
  name: 'codes-ordered',
  why: 'In a list of hundreds a person finds a number only where it belongs, and two people add a code at the same line.',
  scope: ['code-spaces'],
  check(dataset, report) {
    for (const entry of dataset['code-spaces'].values()) {
      entry.data.codes.forEach((code, index, codes) => {
        const before = codes[index - 1];
        if (before === undefined || inOrder(before, code)) return;
        report({
          entry,
          path: ['codes', index, code.value === undefined ? 'symbol' : 'value'],
          message: `"${codeSlug(code)}" stands after "${codeSlug(before)}"`,
          hint: 'numbers in ascending order first, then names without a number, in lower case by character code',
        });
      });
    }
  },
};

/** Equal codes are for `codes-unique` to say. */
function inOrder(a: CodeData, b: CodeData): boolean {
  if (a.value !== undefined && b.value !== undefined) return Number(a.value) <= Number(b.value);
  if (a.value === undefined && b.value === undefined) return codeSlug(a) <= codeSlug(b);
  return b.value === undefined;
}
