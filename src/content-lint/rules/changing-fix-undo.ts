import { stepsOf } from '../steps-of.ts';
import type { Rule } from '../rule.ts';

export const changingFixUndo: Rule = {
  name: 'changing-fix-undo',
  why: 'Most fixes do not help on the first try, and what did not help must be taken back.',
  scope: ['fixes'],
  check(dataset, report) {
    for (const entry of dataset.fixes.values()) {
      const { risk, undo, weakens } = entry.data;
      if (undo !== undefined) continue;
      const hint = 'say under `undo` how to go back, or why there is nothing to undo';
      if (risk.level !== 'none') {
        report({
          entry,
          path: ['risk', 'level'],
          message: `the risk is "${risk.level}" and there is no \`undo\``,
          hint,
        });
        continue;
      }
      if (weakens !== undefined) {
        report({ entry, path: ['weakens'], message: 'it weakens a protection and there is no `undo`', hint });
        continue;
      }
      const changing = stepsOf(entry).find(
        ({ purpose, step }) => purpose === 'do' && step.command?.effect === 'changing',
      );
      if (changing)
        report({ entry, path: [...changing.path, 'command'], message: 'a changing command and no `undo`', hint });
    }
  },
};
