import type { Element } from 'hast';
import type { Access } from '#dataset/vocabulary.ts';
import { ACCESS_LABELS } from '../labels.ts';
import { type Children, paragraph } from './children.ts';
import { element } from './element.ts';

/** Numbered steps, one action a line with the state it must produce. */
export function actionLines(_props: object, children: Children): Element {
  return element('ol', { className: 'action-lines' }, ...children);
}

/** One step: caution, action, state, command and where to do it, in this order and each only where there is one. */
export function actionLine({ id }: { id?: string | undefined }, children: Children): Element {
  return element('li', { className: 'action-line', id }, ...children);
}

/** What to do. The style sheet lays a leader behind the words, so they are one box, whatever stands in them. */
export function action(_props: object, children: Children): Element {
  const line = paragraph('action', children);
  return line.tagName === 'p' ? element('p', { className: 'action' }, element('span', {}, line.children)) : line;
}

/** The state that the action must produce; the leader between the two is drawn by the style sheet. */
export function state(_props: object, children: Children): Element {
  return paragraph('state', children);
}

/** From where a check is done, and the page that says what its answers mean. */
export function where({ access, href }: { access: Access; href: string }): Element {
  return element(
    'p',
    { className: 'where', dataAccess: access },
    ACCESS_LABELS[access],
    ' · ',
    element('a', { href }, 'what the answers mean'),
  );
}
