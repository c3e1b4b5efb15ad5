import type { BlockContent, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { parseProse } from '#dataset/parse-prose.ts';
import type { Evidence } from '#dataset/schema/parts.ts';
import { hrefTo } from './article-context.ts';
import type { Draft } from './draft.ts';
import { cleanText, text } from './text.ts';

/** The blocks of a prose field, with its links to records made into addresses and marks of evidence behind the last word. */
export function prose(draft: Draft, value: string, evidence: Evidence = {}): BlockContent[] {
  const source = cleanText(value).trim();
  const blocks = simpleProse(source) ?? settleAll(draft, source, parseProse(source).children as BlockContent[]);
  return withMarks(blocks, draft.citations.marks(evidence));
}

/** Words and `code` in one line, and nothing else that means anything in Markdown. */
const SIMPLE = /^(?![-+]|\d+[.)])(?:[^`*_[\]\\\t\n]|(?<!`)`[^` \t\n](?:[^`\t\n]*[^` \t\n])?`(?!`))+$/;

/**
 * What the parser would make of prose of the simplest form; undefined for any other. Nine fields in ten are of it, and
 * the parser takes longer for one than all else in an article does (`bench/render-routes`). A test compares the two.
 */
export function simpleProse(source: string): [Paragraph] | undefined {
  if (!SIMPLE.test(source)) return undefined;
  const parts = source.split(/`([^`]+)`/);
  const children = parts.map((part, index): PhrasingContent => {
    return index % 2 === 0 ? { type: 'text', value: part } : { type: 'inlineCode', value: part };
  });
  return [{ type: 'paragraph', children: children.filter((child) => child.type !== 'text' || child.value !== '') }];
}

/** Puts marks behind the last word of blocks. */
export function withMarks(blocks: readonly BlockContent[], marks: readonly PhrasingContent[]): BlockContent[] {
  if (marks.length === 0) return [...blocks];
  const last = blocks.at(-1);
  if (last?.type === 'paragraph') return [...blocks.slice(0, -1), { ...last, children: [...last.children, ...marks] }];
  // MDX drops a paragraph that holds nothing but components, so the words make it one that stays.
  return [...blocks, { type: 'paragraph', children: [text('Evidence:'), ...marks] }];
}

function settleAll(draft: Draft, source: string, blocks: readonly BlockContent[]): BlockContent[] {
  return blocks.map((block) => settle(draft, source, block));
}

function settle<N extends Nodes>(draft: Draft, source: string, node: N): N {
  if (node.type === 'link') return resolveLink(draft, source, node) as N;
  // In MDX the next line is indented, and inside code that would count.
  if (node.type === 'inlineCode') return { ...node, value: node.value.replace(/\n[ \t]*/g, ' ') };
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => settle(draft, source, child)) };
}

function resolveLink(draft: Draft, source: string, node: Extract<Nodes, { type: 'link' }>): PhrasingContent {
  const target = resolveTarget(draft, node.url);
  if (target === undefined) {
    // Not a link that prose knows, such as `list[0](item)` in a command: the reader gets it as it was written.
    const { start, end } = node.position ?? {};
    return { type: 'text', value: source.slice(start?.offset, end?.offset) };
  }
  const children =
    node.children.length > 0 ? node.children.map((child) => settle(draft, source, child)) : [text(target.title)];
  return { type: 'link', url: target.href, children };
}

function resolveTarget({ context, citations }: Draft, url: string): { href: string; title: string } | undefined {
  if (/^https?:\/\//.test(url)) return { href: url, title: url };
  const [, scheme, id] = /^([a-z]+):(.+)$/.exec(url) ?? [];
  if (scheme === undefined || id === undefined) return undefined;
  switch (scheme) {
    case 'symptom':
      return { href: hrefTo('symptoms', id), title: context.record('symptoms', id).data.title };
    case 'cause':
      return { href: hrefTo('causes', id), title: context.record('causes', id).data.title };
    case 'fix':
      return { href: hrefTo('fixes', id), title: context.record('fixes', id).data.title };
    case 'question':
      return { href: hrefTo('questions', id), title: context.record('questions', id).data.title };
    case 'code': {
      const { href, written } = context.code(id);
      return { href, title: written };
    }
    case 'source':
      return { href: citations.cite(id), title: context.record('sources', id).data.title };
    default:
      return undefined;
  }
}
