import type { Element } from 'hast';
import { type Children, unwrap } from './children.ts';
import { element } from './element.ts';

/** A box of short facts, such as what a fix costs or what an answer means. */
export function facts({ kind }: { kind: string }, children: Children): Element {
  return element('dl', { className: ['facts', kind] }, ...children);
}

export function fact({ name, id }: { name: string; id?: string | undefined }, children: Children): Element {
  return element('div', { className: 'fact', id }, element('dt', {}, name), element('dd', {}, ...unwrap(children)));
}
