import type { Rule } from '../rule.ts';

export const weakeningFixGuarded: Rule = {
  name: 'weakening-fix-guarded',
  why: 'A lowered protection stays lowered, so it is offered only where no safer way is left.',
  scope: ['fixes'],
  check(dataset, report) {
    for (const entry of dataset.fixes.values()) {
      const { weakens, safer, lastResort } = entry.data;
      // That there is an undo is for `changing-fix-undo` to say.
      if (weakens === undefined || safer !== undefined || lastResort !== undefined) continue;
      report({
        entry,
        path: ['weakens'],
        message: 'it weakens a protection and names no safer fix',
        hint: 'name the fix to try before it under `safer`, or say under `lastResort` why there is none',
      });
    }
  },
};
