import type { Element } from 'hast';
import { type Children, unwrap } from './children.ts';
import { element } from './element.ts';

/** Each number of the condition: what it says and what it does not. */
export function meanings(_props: object, children: Children): Element {
  return element('dl', { className: 'meanings' }, ...children);
}

export function meaning({ code, href }: { code: string; href: string }, children: Children): Element {
  return element(
    'div',
    { className: 'meaning' },
    element('dt', {}, element('a', { href }, element('code', {}, code))),
    ...children,
  );
}

export function says(_props: object, children: Children): Element {
  return element('dd', { className: 'says' }, ...unwrap(children));
}

export function notThis(_props: object, children: Children): Element {
  return element('dd', { className: 'not' }, element('strong', {}, 'Not:'), ' ', ...unwrap(children));
}
