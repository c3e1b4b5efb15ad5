import type { Shell } from '#dataset/vocabulary.ts';
import { commandsOf } from '../commands/commands-of.ts';
import type { Rule } from '../rule.ts';

const TABLE = 'a blank for a path or a text stands in quotes; a right way that is missing is added to the table';

const HINTS: Readonly<Record<Shell, string>> = {
  powershell: `a list is written 'A','B'; a blank for a text stands in single quotes`,
  cmd: TABLE,
  sh: TABLE,
  'azure-cli': TABLE,
  wireshark: 'only the display filter, as it stands in the filter bar',
  menu: 'at least two names, with " > " between them',
};

export const commandParses: Rule = {
  name: 'command-parses',
  why: 'A command is pasted as it stands; one that its shell cannot read costs the reader time and trust.',
  scope: ['questions', 'fixes', 'guides'],
  check(dataset, report) {
    for (const { entry, path, command, judgment } of commandsOf(dataset)) {
      for (const message of judgment.syntax) {
        report({ entry, path: [...path, 'run'], message, hint: HINTS[command.shell] });
      }
    }
  },
};
