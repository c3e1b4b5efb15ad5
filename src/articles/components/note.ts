import type { Element } from 'hast';
import { type Children, unwrap } from './children.ts';
import { element } from './element.ts';

/** A quiet remark in a heading or a line. */
export function note(_props: object, children: Children): Element {
  return element('small', { className: 'note' }, ...unwrap(children));
}
