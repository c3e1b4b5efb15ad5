import { everyEntry } from '../every-entry.ts';
import { isA } from '../is-a.ts';
import { stepsOf } from '../steps-of.ts';
import type { Rule } from '../rule.ts';

export const changingStepCaution: Rule = {
  name: 'changing-step-caution',
  why: 'What a step can cost is read before it, or not at all.',
  scope: ['questions', 'fixes'],
  check(dataset, report) {
    for (const entry of everyEntry(dataset)) {
      const cuts = isA('fixes', entry) ? entry.data.cuts : [];
      for (const { path, purpose, step } of stepsOf(entry)) {
        if (step.command?.effect !== 'changing' || step.caution !== undefined) continue;
        if (purpose === 'look') {
          const hint = 'use a read-only command, or say in `caution` what it changes';
          report({
            entry,
            path: [...path, 'command', 'effect'],
            message: 'a check that changes something, without `caution`',
            hint,
          });
        } else if (purpose === 'do' && cuts.length > 0) {
          const message = `a changing step of a fix that can cut ${cuts.join(', ')}, without \`caution\``;
          report({
            entry,
            path: [...path, 'command', 'effect'],
            message,
            hint: 'say in `caution` what it can cut and how to come back',
          });
        }
      }
    }
  },
};
