import type { Element } from 'hast';
import type { Children } from './children.ts';
import { element } from './element.ts';

/** A part of an article; `id` is its anchor, `kind` the class for the style sheet where it is not the same word. */
export function section({ id, kind = id }: { id: string; kind?: string | undefined }, children: Children): Element {
  return element('section', { className: ['section', kind], id }, ...children);
}
