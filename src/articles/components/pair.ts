import type { Element } from 'hast';
import type { Children } from './children.ts';
import { element } from './element.ts';

/** Two sections side by side where there is room. */
export function pair(_props: object, children: Children): Element {
  return element('div', { className: 'pair' }, ...children);
}
