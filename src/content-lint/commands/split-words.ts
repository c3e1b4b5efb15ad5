/** How a command shell reads quotes: `cmd` and `azure-cli` know `"`, a Unix shell also `'`. */
export type Quotes = '"' | `"'`;

/** The commands of one line, each a list of words, or what is wrong with the line. */
export type Split = { readonly commands: readonly (readonly string[])[] } | { readonly problem: string };

/** Per shell: a word with its quoted parts, what divides commands, blanks; anything else is refused. */
const TOKENS: Readonly<Record<Quotes, RegExp>> = {
  '"': /(?<word>(?:"[^"\n]*"|[^ "&|<>^`\n])+)|(?<divide>[&|]+)| +/y,
  [`"'`]: /(?<word>(?:"[^"\n]*"|'[^'\n]*'|[^ "'&|<>^`\n])+)|(?<divide>[&|]+)| +/y,
};

const QUOTED: Readonly<Record<Quotes, RegExp>> = { '"': /"([^"]*)"/g, [`"'`]: /"([^"]*)"|'([^']*)'/g };

/**
 * Splits a line into commands (at `&`, `&&`, `||`, `|`) and words. Refuses what the dataset has no use for and a reader would
 * stumble over: redirections, escapes, an open quote, an empty command.
 */
export function splitWords(line: string, quotes: Quotes): Split {
  const commands: string[][] = [[]];
  const token = TOKENS[quotes];
  token.lastIndex = 0;
  while (token.lastIndex < line.length) {
    const at = token.lastIndex;
    const { word, divide } = token.exec(line)?.groups ?? {};
    if (token.lastIndex === 0) return { problem: problemAt(line[at] ?? '', quotes) };
    if (divide !== undefined) commands.push([]);
    if (word !== undefined) commands.at(-1)?.push(unquote(word, quotes));
  }
  if (commands.some((words) => words.length === 0)) return { problem: 'an empty command' };
  return { commands };
}

function problemAt(sign: string, quotes: Quotes): string {
  return quotes.includes(sign) ? `a ${sign} that is never closed` : `${JSON.stringify(sign)} outside quotes`;
}

function unquote(word: string, quotes: Quotes): string {
  return word.replace(
    QUOTED[quotes],
    (_, inner: string | undefined, other: string | undefined) => inner ?? other ?? '',
  );
}
