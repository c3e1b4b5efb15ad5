import { KIND_NAMES } from '#dataset/kinds.ts';
import { canonicalUrl } from '../canonical-url.ts';
import { everyEntry } from '../every-entry.ts';
import { proseLinks } from '../prose-links.ts';
import { LINK_PREFIXES, parseRecordLink } from '../references.ts';
import type { Rule } from '../rule.ts';

export const proseLinkTarget: Rule = {
  name: 'prose-link-target',
  why: 'Addresses of pages are made from ids, and every page we send a reader to has been opened and is listed with its date.',
  scope: KIND_NAMES,
  check(dataset, report) {
    const listed = new Set([...dataset.sources.values()].map(({ data }) => canonicalUrl(data.url)));
    for (const entry of everyEntry(dataset)) {
      for (const { path, target } of proseLinks(entry)) {
        // Whether that record exists is for `reference-exists` and `code-exists` to say.
        if (parseRecordLink(target) !== undefined) continue;
        const isWeb = target.startsWith('https://') && URL.canParse(target);
        if (isWeb && listed.has(canonicalUrl(target))) continue;
        const message = isWeb ? `a link to ${target}, which is no source of ours` : `a link to "${target}"`;
        const hint = isWeb
          ? 'make a record with: npm run new:source -- <id>, and link to source:<id>'
          : `links go to ${LINK_PREFIXES.map((prefix) => `${prefix}:`).join(', ')} with an id behind it, or to the https URL of a source`;
        report({ entry, path, message, hint });
      }
    }
  },
};
