import type { Element } from 'hast';
import type { Client } from '#dataset/vocabulary.ts';
import { CLIENT_LABELS } from '../labels.ts';
import { type Children, unwrap } from './children.ts';
import { element } from './element.ts';

/** The same failure as other clients name it. `codes`: there is a column for them, because a row has one. */
export function elsewhere({ codes }: { codes?: true | undefined }, children: Children): Element {
  const heads = ['Client', ...(codes ? ['Code'] : []), 'What it shows'];
  return element('table', { className: 'elsewhere' }, [
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    element('tbody', {}, ...children),
  ]);
}

interface Row {
  readonly client: Client;
  /** Empty where only other rows have one, undefined where none has. */
  readonly code?: string | undefined;
  readonly href?: string | undefined;
}

export function elsewhereRow({ client, code, href }: Row, children: Children): Element {
  const link = code ? [element('a', { href }, element('code', {}, code))] : [];
  return element('tr', {}, [
    element('th', { scope: 'row' }, CLIENT_LABELS[client]),
    ...(code === undefined ? [] : [element('td', {}, ...link)]),
    element('td', {}, ...unwrap(children)),
  ]);
}
