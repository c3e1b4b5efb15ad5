import type { Element } from 'hast';
import { type Children, unwrap } from './children.ts';
import { element } from './element.ts';

/** What changed in an article, newest first. */
export function changes(_props: object, children: Children): Element {
  return element('ul', { className: 'changes' }, ...children);
}

export function change({ on }: { on: string }, children: Children): Element {
  return element('li', {}, [element('time', {}, on), ' ', ...unwrap(children)]);
}
