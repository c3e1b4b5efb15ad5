import { canonicalUrl } from '../canonical-url.ts';
import { everyEntry } from '../every-entry.ts';
import { proseLinks } from '../prose-links.ts';
import { references } from '../references.ts';
import type { Rule } from '../rule.ts';

export const sourceCited: Rule = {
  name: 'source-cited',
  why: 'A source that nothing rests on is work for everyone who keeps the list true.',
  scope: ['sources'],
  check(dataset, report) {
    const entries = everyEntry(dataset);
    const cited = new Set([
      ...entries.flatMap((entry) => references(entry)).flatMap(({ kind, id }) => (kind === 'sources' ? [id] : [])),
      ...[...dataset.guides.values()].flatMap(({ data }) => data.sources),
    ]);
    const linked = new Set(
      entries
        .flatMap((entry) => proseLinks(entry))
        .flatMap(({ target }) => (URL.canParse(target) ? [canonicalUrl(target)] : [])),
    );
    for (const entry of dataset.sources.values()) {
      if (cited.has(entry.id) || linked.has(canonicalUrl(entry.data.url)) || entry.data.retired !== undefined) continue;
      report({
        entry,
        path: [],
        message: 'no record or guide cites this source',
        hint: 'cite it where it says something, or remove it while it is unpublished',
        severity: 'warning',
      });
    }
  },
};
