import type { Element } from 'hast';
import type { Client } from '#dataset/vocabulary.ts';
import { CLIENT_LABELS } from '../labels.ts';
import { type Children, unwrap } from './children.ts';
import { element } from './element.ts';

const HEADS = ['Client', 'Code', 'What it shows'];

/** The same failure as other clients name it. */
export function elsewhere(_props: object, children: Children): Element {
  return element('table', { className: 'elsewhere' }, [
    element('thead', {}, element('tr', {}, ...HEADS.map((head) => element('th', { scope: 'col' }, head)))),
    element('tbody', {}, ...children),
  ]);
}

interface Row {
  readonly client: Client;
  readonly code?: string | undefined;
  readonly href?: string | undefined;
}

export function elsewhereRow({ client, code, href }: Row, children: Children): Element {
  return element('tr', {}, [
    element('th', { scope: 'row' }, CLIENT_LABELS[client]),
    element('td', {}, code === undefined ? '–' : element('a', { href }, element('code', {}, code))),
    element('td', {}, ...unwrap(children)),
  ]);
}
