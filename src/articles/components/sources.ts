import type { Element } from 'hast';
import type { SourceKind } from '#dataset/vocabulary.ts';
import { SOURCE_KIND_LABELS } from '../labels.ts';
import { type Children, unwrap } from './children.ts';
import { element } from './element.ts';
import { letterOf, strengthOf } from './evidence.ts';

/** What the article cites, in the order of its marks. */
export function sources(_props: object, children: Children): Element {
  return element('ul', { className: 'sources' }, ...children);
}

interface Props {
  readonly number: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** Exactly one of `read` (a day) and `unread` (a reason) is given. */
  readonly read?: string | undefined;
  readonly unread?: string | undefined;
}

export function source({ number, kind, title, publisher, url, read, unread }: Props): Element {
  return element('li', { className: ['source', strengthOf(kind)], id: `source-${number}` }, [
    element('b', {}, `${letterOf(kind)}${number}`),
    ' ',
    element('a', { href: url }, title),
    `, ${publisher} · ${SOURCE_KIND_LABELS[kind]} · `,
    ...(read === undefined ? [`not read yet: ${unread}`] : ['read ', element('time', {}, read)]),
  ]);
}

/** A statement without a source, with the reason why there is none. */
export function unverified({ number }: { number: string }, children: Children): Element {
  return element('li', { className: 'source unverified', id: `unverified-${number}` }, [
    element('b', {}, `${letterOf('unverified')}${number}`),
    ' not verified: ',
    ...unwrap(children),
  ]);
}
