import { commandsOf } from '../commands/commands-of.ts';
import type { Rule } from '../rule.ts';

export const commandEffect: Rule = {
  name: 'command-effect',
  why: 'Readers run what is marked read-only without thinking, so the mark must be what the command does.',
  scope: ['questions', 'fixes', 'guides'],
  check(dataset, report) {
    for (const { entry, path, command, judgment } of commandsOf(dataset)) {
      for (const { what, table } of judgment.unknown) {
        const message = `nobody said what ${what} does`;
        report({ entry, path: [...path, 'run'], message, hint: `add it to the table ${table}` });
      }
      const { effect } = judgment;
      if (effect === undefined || effect === command.effect) continue;
      const message = `marked ${command.effect}, but it is ${effect}`;
      const tag = effect === 'changing' ? 'write <Command changing ...>' : 'take "changing" out of the tag';
      const hint = entry.kind === 'guides' ? tag : `write "effect: ${effect}"`;
      report({ entry, path: [...path, 'effect'], message, hint });
    }
  },
};
