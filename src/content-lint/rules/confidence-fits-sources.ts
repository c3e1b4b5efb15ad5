import { PRIMARY_KINDS, type SourceKind } from '#dataset/vocabulary.ts';
import type { Rule } from '../rule.ts';

const PRIMARY: ReadonlySet<SourceKind | undefined> = new Set(PRIMARY_KINDS);

export const confidenceFitsSources: Rule = {
  name: 'confidence-fits-sources',
  why: 'The word beside a meaning tells how far to trust it, so it may not promise more than the sources hold.',
  scope: ['code-spaces'],
  check(dataset, report) {
    for (const entry of dataset['code-spaces'].values()) {
      for (const [index, { confidence, sources }] of entry.data.codes.entries()) {
        const path = ['codes', index, 'confidence'];
        if (confidence === 'community') continue;
        if (sources === undefined) {
          report({
            entry,
            path,
            message: `"${confidence}" without a source`,
            hint: 'a meaning that is unverified is "community"',
          });
          continue;
        }
        if (confidence !== 'primary') continue;
        const kinds = sources.map((id) => dataset.sources.get(id)?.data.kind);
        // A source that does not exist is for `reference-exists` to say.
        if (kinds.includes(undefined) || kinds.some((kind) => PRIMARY.has(kind))) continue;
        const message = `"primary", but its sources are only: ${[...new Set(kinds)].join(', ')}`;
        report({ entry, path, message, hint: `cite one of kind ${PRIMARY_KINDS.join(', ')}, or write "secondary"` });
      }
    }
  },
};
