import type { Rule } from '../rule.ts';

export const refutationCitesSource: Rule = {
  name: 'refutation-cites-source',
  why: 'Somebody arrives believing the claim; calling it wrong without evidence is one opinion against another.',
  scope: ['symptoms'],
  check(dataset, report) {
    for (const entry of dataset.symptoms.values()) {
      entry.data.claims.forEach((claim, index) => {
        if (claim.verdict !== 'wrong' || claim.sources !== undefined) return;
        report({
          entry,
          path: ['claims', index, 'verdict'],
          message: 'the verdict "wrong" without a source',
          hint: 'cite what refutes it, or write "unsupported"',
        });
      });
    }
  },
};
