import type { BlockContent, Heading, Link, List, Paragraph, PhrasingContent } from 'mdast';
import { text } from './text.ts';

/** mdast nodes in the few forms in which articles use them. A string is plain words, never Markdown. */

type Words = string | PhrasingContent;

export function paragraph(...words: readonly Words[]): Paragraph {
  return { type: 'paragraph', children: words.map(toNode) };
}

export function heading(depth: 2 | 3, ...words: readonly Words[]): Heading {
  return { type: 'heading', depth, children: words.map(toNode) };
}

export function link(url: string, ...words: readonly Words[]): Link {
  return { type: 'link', url, children: words.map(toNode) as Link['children'] };
}

/** A space between two nodes of a line; `text` would trim it away. */
export const SPACE: PhrasingContent = { type: 'text', value: ' ' };

/** A bulleted list, tight where every item is one block. */
export function list(items: readonly (readonly BlockContent[])[]): List {
  const spread = items.some((blocks) => blocks.length > 1);
  return {
    type: 'list',
    ordered: false,
    spread,
    children: items.map((blocks) => ({ type: 'listItem', spread: blocks.length > 1, children: [...blocks] })),
  };
}

function toNode(word: Words): PhrasingContent {
  return typeof word === 'string' ? text(word) : word;
}
