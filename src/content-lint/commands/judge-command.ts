import type { RecordData } from '#dataset/kinds.ts';
import { fillBlanks, NUMBERS } from './sample-values.ts';
import { judgePowershell } from './judge-powershell.ts';
import { judgeProgram } from './judge-program.ts';
import { broken, does, joinJudgments, type Judgment } from './judgment.ts';
import { parsePowershell } from './powershell-parser.ts';
import { type Quotes, splitWords } from './split-words.ts';
import { AZURE_USAGES, UNIX_USAGES, WINDOWS_USAGES } from './usages.ts';

export type Command = NonNullable<RecordData['fixes']['verify'][number]['command']>;

const USAGES_FILE = 'src/content-lint/commands/usages.ts';

/** Judges a command by the grammar of its shell, with its blanks filled. */
export function judgeCommand({ shell, run }: Pick<Command, 'shell' | 'run'>): Judgment {
  const { text, blanks } = fillBlanks(run);
  switch (shell) {
    case 'powershell': {
      const bare = blanks.filter(({ name, index }) => !NUMBERS.has(name) && !isInQuotes(text, index));
      if (bare.length > 0) return broken(`the blank {{${bare[0]?.name}}} stands outside quotes`);
      return judgePowershell(text);
    }
    case 'cmd':
      return judgeLine(text, '"', (words) => judgeProgram(words, WINDOWS_USAGES, `WINDOWS_USAGES in ${USAGES_FILE}`));
    case 'azure-cli':
      return judgeLine(text, '"', (words) =>
        judgeProgram(words, AZURE_USAGES, `AZURE_USAGES in ${USAGES_FILE}`, judgeRunCommand),
      );
    case 'sh':
      return judgeLine(text, `"'`, (words) =>
        judgeProgram(words[0] === 'sudo' ? words.slice(1) : words, UNIX_USAGES, `UNIX_USAGES in ${USAGES_FILE}`),
      );
    case 'wireshark':
      // What a filter says is for `tshark` to read, in tests/content/command-programs.test.ts.
      return does('read-only');
    case 'menu':
      return / > /.test(text) && text.split('>').every((part) => part.trim() !== '')
        ? does(undefined)
        : broken('a path of clicks is written "Settings > System > Remote Desktop"');
  }
}

/**
 * A script for Run Command, where `\n` in a path is taken for the end of a line.
 *
 * @see https://learn.microsoft.com/azure/virtual-machines/windows/run-command (known issues)
 */
function judgeRunCommand(script: string): Judgment {
  return script.includes('\\n')
    ? broken('a "\\n" in the script, which Run Command breaks: write "\\N"')
    : judgePowershell(script);
}

function judgeLine(text: string, quotes: Quotes, judge: (words: readonly string[]) => Judgment): Judgment {
  const split = splitWords(text, quotes);
  return 'problem' in split ? broken(split.problem) : joinJudgments(split.commands.map(judge));
}

function isInQuotes(text: string, index: number): boolean {
  for (let node = parsePowershell(text).descendantForIndex(index, index); node; node = node.parent) {
    if (node.type === 'string_literal') return true;
  }
  return false;
}
