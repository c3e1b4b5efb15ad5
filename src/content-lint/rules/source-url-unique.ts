import { canonicalUrl } from '../canonical-url.ts';
import type { Rule } from '../rule.ts';

export const sourceUrlUnique: Rule = {
  name: 'source-url-unique',
  why: 'Two records of one page make one witness look like two.',
  scope: ['sources'],
  check(dataset, report) {
    const first = new Map<string, string>();
    for (const entry of dataset.sources.values()) {
      const url = canonicalUrl(entry.data.url);
      const other = first.get(url);
      if (other === undefined) first.set(url, entry.id);
      else
        report({
          entry,
          path: ['url'],
          message: `the same page as the source "${other}"`,
          hint: `cite "${other}", or name another part of the page with #`,
        });
    }
  },
};
