import type { Element } from 'hast';
import { type Children, unwrap } from './children.ts';
import { element } from './element.ts';

/** Each number of the condition: what it says and what it does not. */
export function meanings(_props: object, children: Children): Element {
  return element('dl', { class: 'meanings' }, ...children);
}

export function meaning({ code, href }: { code: string; href: string }, children: Children): Element {
  return element('div', { class: 'meaning' }, element('dt', {}, element('a', { href }, element('code', {}, code))), ...children);
}

export function says(_props: object, children: Children): Element {
  return element('dd', { class: 'says' }, ...unwrap(children));
}

export function notThis(_props: object, children: Children): Element {
  return element('dd', { class: 'not' }, element('strong', {}, 'Not:'), ' ', ...unwrap(children));
}
