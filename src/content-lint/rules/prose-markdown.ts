import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { KIND_NAMES } from '#dataset/kinds.ts';
import { parseProse } from '#dataset/parse-prose.ts';
import { everyEntry } from '../every-entry.ts';
import { proseFields } from '../prose-fields.ts';
import type { Rule } from '../rule.ts';

interface Slip {
  readonly what: string;
  readonly instead: string;
}

/** What full Markdown would make of a text, and what to write instead. `<name>` and `{GUID}` are plain text in error messages. */
const REFUSED: Readonly<Partial<Record<Nodes['type'], Slip>>> = {
  heading: { what: 'a heading', instead: 'the page has its own; put a leading "#" into `code`' },
  image: { what: 'an image', instead: 'say in words what is to be seen' },
  code: { what: 'a code block', instead: 'use `command` of a step, or `code` within the sentence' },
  blockquote: { what: 'a block quotation', instead: 'write it as a sentence, with its source' },
  thematicBreak: { what: 'a line across', instead: 'begin a new paragraph' },
  definition: { what: 'a link definition', instead: 'write the target behind the text: [text](cause:id)' },
  break: { what: 'a forced line break', instead: 'begin a new paragraph or a list' },
};

export const proseMarkdown: Rule = {
  name: 'prose-markdown',
  why: 'Only the small Markdown of docs/contributing/prose.md is read; anything else would stand on the page as signs.',
  scope: KIND_NAMES,
  check(dataset, report) {
    for (const entry of everyEntry(dataset)) {
      for (const { path, text } of proseFields(entry)) {
        if (isPlain(text)) continue;
        for (const { what, instead } of new Set([...refused(text), ...misread(text)])) {
          report({ entry, path, message: `${path.join('.')} has ${what}`, hint: instead });
        }
      }
    }
  },
};

/** One line without a sign of Markdown, as most are: parsing all of them takes half the time of all rules. */
function isPlain(text: string): boolean {
  return /^\p{L}[^\n\\`*_[\]<>#&~!]*$/u.test(text) && !text.includes('://');
}

/** What the author meant as Markdown that `parseProse` leaves as text. */
function refused(text: string): Slip[] {
  const full = fromMarkdown(text, {
    extensions: [{ disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } }],
  });
  return everyNode(full).flatMap(({ type }) => REFUSED[type] ?? []);
}

/** What `parseProse` reads otherwise than it should reach the reader. */
function misread(text: string): Slip[] {
  const slips: Slip[] = [];
  for (const node of everyNode(parseProse(text))) {
    if (node.type === 'list' && node.ordered) {
      slips.push({ what: 'a numbered list', instead: 'use "- ", or steps where the order matters' });
    }
    if (node.type !== 'text') continue;
    const written = text.slice(node.position?.start.offset, node.position?.end.offset);
    if (written.includes('\\\\'))
      slips.push({ what: 'a "\\\\" that would lose a stroke', instead: 'put the path into `code`' });
    const address = /\bhttps?:\/\/\S*/.exec(node.value)?.[0];
    if (address !== undefined)
      slips.push({ what: `the bare URL ${address}`, instead: 'write [what it is](source:id)' });
  }
  return slips;
}

function everyNode(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(everyNode) : [])];
}
