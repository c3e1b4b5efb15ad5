import type { Element } from 'hast';
import type { Client } from '#dataset/vocabulary.ts';
import { CLIENT_LABELS } from '../labels.ts';
import { type Children, unwrap } from './children.ts';
import { element } from './element.ts';

/** Other texts and languages in which the same condition is met. */
export function messages(_props: object, children: Children): Element {
  return element('ul', { className: 'messages' }, ...children);
}

/** One text, quoted exactly; between the tags stand its evidence marks. */
export function message(
  { client, lang, text }: { client: Client; lang: string; text: string },
  children: Children,
): Element {
  return element('li', {}, [
    element('span', { className: 'client' }, CLIENT_LABELS[client]),
    ' ',
    element('q', { lang }, text),
    ' ',
    ...unwrap(children),
  ]);
}
