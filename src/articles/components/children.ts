import type { Element, ElementContent } from 'hast';
import { element } from './element.ts';

/** What a component is given between its tags. */
export type Children = readonly ElementContent[];

/** The words of a lone paragraph, for places where a paragraph would be one box too many; else the blocks as they are. */
export function unwrap(children: Children): Children {
  return loneParagraph(children)?.children ?? children;
}

/** `<p class>` where the prose is one paragraph, `<div class>` where it is more; `label` comes first in both. */
export function paragraph(
  className: string,
  children: Children,
  label: readonly (ElementContent | string)[] = [],
): Element {
  return element(loneParagraph(children) ? 'p' : 'div', { className: className }, ...label, ...unwrap(children));
}

/** All text inside, as a reader without styles would hear it. */
export function textOf(children: Children): string {
  return children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child.children) : ''))
    .join('');
}

function loneParagraph(children: Children): Element | undefined {
  const [only] = children;
  return children.length === 1 && only?.type === 'element' && only.tagName === 'p' ? only : undefined;
}
