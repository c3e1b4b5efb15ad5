import type { Dataset, Entry, Guide, Path } from '#dataset/dataset.ts';
import { everyEntry } from '../every-entry.ts';
import { stepsOf } from '../steps-of.ts';
import { type Command, judgeCommand } from './judge-command.ts';
import type { Judgment } from './judgment.ts';

export interface CommandAt {
  readonly entry: Entry | Guide;
  readonly path: Path;
  readonly command: Command;
  readonly judgment: Judgment;
}

/** Every command of the dataset and of its guides, judged. */
export function commandsOf(dataset: Dataset): CommandAt[] {
  return [...recordCommands(dataset), ...guideCommands(dataset)];
}

function guideCommands(dataset: Dataset): CommandAt[] {
  return [...dataset.guides.values()].flatMap((entry) =>
    entry.commands.map((command, index) => {
      return { entry, path: ['commands', index], command, judgment: judgeCommand(command) };
    }),
  );
}

function recordCommands(dataset: Dataset): CommandAt[] {
  return everyEntry(dataset).flatMap((entry) =>
    stepsOf(entry).flatMap(({ path, step: { command } }) =>
      command === undefined ? [] : [{ entry, path: [...path, 'command'], command, judgment: judgeCommand(command) }],
    ),
  );
}
