import { codePath, recordPath } from './addresses.ts';

/** Words of a line of prose. */
export type ProseInline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly ProseInline[] }
  | { readonly kind: 'link'; readonly target: string; readonly children: readonly ProseInline[] };

export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly children: readonly ProseInline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly ProseInline[])[] };

/**
 * The small Markdown of `docs/contributing/prose.md` for readers of the data files: the widget, and whoever sends a step
 * as text. The articles use a whole Markdown parser, ten times the size of this and too large for a browser. What it
 * may hold is checked by the rule `prose-markdown`, and a test compares both readings for every text of the dataset.
 */
export function readProse(text: string): ProseBlock[] {
  return text
    .trim()
    .split(/\n[ \t]*\n/)
    .flatMap(readBlock)
    .reduce<ProseBlock[]>(joinLists, []);
}

/** Items of one list may stand apart. */
function joinLists(blocks: ProseBlock[], block: ProseBlock): ProseBlock[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'list' || block.kind !== 'list') return [...blocks, block];
  return [...blocks.slice(0, -1), { kind: 'list', items: [...last.items, ...block.items] }];
}

function readBlock(text: string): ProseBlock[] {
  const [head = '', ...items] = text.split(/(?:^|\n)- +/);
  const lines = (part: string) => readInline(part.trim().replace(/[ \t]*\n[ \t]*/g, '\n'));
  return [
    ...(head.trim() === '' ? [] : [{ kind: 'paragraph' as const, children: lines(head) }]),
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items: items.map(lines) }]),
  ];
}

/** In this order: kept signs, code, links, strong, emphasis. */
const TOKEN =
  /\\([!-/:-@[-`{-~])|(?<!`)(`+)(?!`)([\s\S]+?)(?<!`)\2(?!`)|\[((?:[^[\]\\]|\\.)*)\]\(([^()\s]+)\)|\*\*(?!\s)([\s\S]+?)(?<!\s)\*\*|\*(?![\s*])([\s\S]+?)(?<![\s*])\*(?!\*)/g;

function readInline(text: string): ProseInline[] {
  const found: ProseInline[] = [];
  const say = (words: string) => {
    const last = found.at(-1);
    if (words === '') return;
    if (last?.kind === 'text') found[found.length - 1] = { kind: 'text', text: last.text + words };
    else found.push({ kind: 'text', text: words });
  };
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, kept, , code, label, target, strong, emphasis] = match;
    say(text.slice(from, match.index));
    from = match.index + whole.length;
    if (kept !== undefined) say(kept);
    else if (code !== undefined) found.push({ kind: 'code', text: inCode(code) });
    else if (target !== undefined) found.push({ kind: 'link', target, children: readInline(label ?? '') });
    else if (strong !== undefined) found.push({ kind: 'strong', children: readInline(strong) });
    else found.push({ kind: 'emphasis', children: readInline(emphasis ?? '') });
  }
  say(text.slice(from));
  return found;
}

/** One space at both ends only keeps a backtick from the signs around the code. */
function inCode(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return /^ .*[^ ].* $/.test(line) ? line.slice(1, -1) : line;
}

/** Prose as plain text: no marks, a line for each item of a list. */
export function proseText(text: string): string {
  return readProse(text)
    .map((block) =>
      block.kind === 'list' ? block.items.map((item) => `- ${plain(item)}`).join('\n') : plain(block.children),
    )
    .join('\n\n');
}

function plain(parts: readonly ProseInline[]): string {
  return parts
    .map((part) => ('text' in part ? part.text : plain(part.children)))
    .join('')
    .replaceAll('\n', ' ');
}

const FOLDERS = { symptom: 'symptoms', cause: 'causes', question: 'questions', fix: 'fixes' } as const;

/**
 * Where a link of prose leads: a path below the base path, or a whole address; undefined for what is no link.
 */
export function proseTarget(target: string): { readonly path: string } | { readonly url: string } | undefined {
  if (/^https?:\/\//.test(target)) return { url: target };
  const [, scheme, id = ''] = /^([a-z]+):([a-z0-9/._-]+)$/.exec(target) ?? [];
  if (scheme === 'code') return { path: codePath(id) };
  if (scheme === 'source') return { path: `browse/sources/#${id}` };
  const folder = FOLDERS[scheme as keyof typeof FOLDERS];
  return folder && { path: recordPath(folder, id) };
}
