import type { Dataset, Entry, Path } from '#dataset/dataset.ts';
import { everyEntry } from '../every-entry.ts';
import { stepsOf } from '../steps-of.ts';
import { type Command, judgeCommand } from './judge-command.ts';
import type { Judgment } from './judgment.ts';

export interface CommandAt {
  readonly entry: Entry;
  readonly path: Path;
  readonly command: Command;
  readonly judgment: Judgment;
}

/** Every command of the dataset, judged. */
export function commandsOf(dataset: Dataset): CommandAt[] {
  return everyEntry(dataset).flatMap((entry) =>
    stepsOf(entry).flatMap(({ path, step: { command } }) =>
      command === undefined ? [] : [{ entry, path: [...path, 'command'], command, judgment: judgeCommand(command) }],
    ),
  );
}
