import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from './dataset.ts';
import { listFiles } from './list-files.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { guideHead } from './schema/guide.ts';
import { SHELLS, type Shell } from './vocabulary.ts';

/** A file without a head is no guide but what guides are set from. */
const HEAD = /^---\n(.*?\n)---\n/s;

/** The one form in which a guide gives a command: the tag, one fenced block, the end of the tag, each on lines of its own. */
const COMMAND = /^<Command([^>\n]*)>\n```\w+\n(.*?)\n```\n<\/Command>$/gms;

/** The guides under `content/guides/`: the head of each, and its commands. Its prose is for the site to render. */
export function loadGuides(root: string, problems: Problem[]): Map<string, Guide> {
  const guides = new Map<string, Guide>();
  for (const name of listFiles(join(root, 'content/guides')).filter((file) => file.endsWith('.mdx'))) {
    const file = `content/guides/${name}`;
    const text = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
    const [, head] = HEAD.exec(text) ?? [];
    if (head === undefined) continue;
    const guide = readGuide(file, text, head, problems);
    if (guide) guides.set(guide.id, guide);
  }
  return guides;
}

function readGuide(file: string, text: string, head: string, problems: Problem[]): Guide | undefined {
  // A line for the first `---`, so that places in the head are places in the file.
  const { data, problems: found, at } = readYaml(file, `\n${head}`, guideHead, 'schema/guide');
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const commands = [...text.matchAll(COMMAND)].map((match) => ({ line: lineAt(match.index), ...readCommand(match) }));
  const written = [...text.matchAll(/^ *<Command\b/gm)].map(({ index }) => lineAt(index));
  const unread = written.filter((line) => !commands.some((command) => command.line === line && command.shell));
  problems.push(
    ...found,
    ...unread.map((line): Problem => {
      const hint = `<Command shell="${SHELLS.join('|')}" changing elevated>, one fenced block, </Command>, each on lines of its own`;
      return { file, line, column: 1, rule: 'schema/guide', message: 'is no command', hint, severity: 'error' };
    }),
  );
  if (data === undefined || unread.length > 0) return undefined;
  return {
    kind: 'guides',
    id: file.replace(/^.*\/|\.mdx$/g, ''),
    file,
    data,
    commands: commands.flatMap(({ shell, ...command }) => (shell ? [{ ...command, shell }] : [])),
    at: (path) => {
      const [field, index] = path;
      return field === 'commands' ? { line: commands[Number(index)]?.line ?? 1, column: 1 } : at(path);
    },
  };
}

function readCommand([, attributes = '', run = '']: RegExpMatchArray) {
  const [, named = 'powershell'] = / shell="([^"]*)"/.exec(attributes) ?? [];
  const shell = (SHELLS as readonly string[]).includes(named) ? (named as Shell) : undefined;
  const effect = / changing\b/.test(attributes) ? ('changing' as const) : ('read-only' as const);
  return { shell, run, effect, elevated: / elevated\b/.test(attributes) };
}
