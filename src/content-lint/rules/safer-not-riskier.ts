import { RISKS } from '#dataset/vocabulary.ts';
import type { Rule } from '../rule.ts';

export const saferNotRiskier: Rule = {
  name: 'safer-not-riskier',
  why: 'What is offered first as the safer way must not carry the higher risk.',
  scope: ['fixes'],
  check(dataset, report) {
    for (const entry of dataset.fixes.values()) {
      const safer = entry.data.safer === undefined ? undefined : dataset.fixes.get(entry.data.safer);
      if (safer === undefined) continue;
      const [own, other] = [entry.data.risk.level, safer.data.risk.level];
      if (RISKS.indexOf(other) <= RISKS.indexOf(own)) continue;
      report({
        entry,
        path: ['safer'],
        message: `the safer fix "${safer.id}" has the risk "${other}", this one "${own}"`,
        hint: 'correct the risk of one of the two, or name another fix',
      });
    }
  },
};
