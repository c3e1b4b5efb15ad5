import type { Element } from 'hast';
import type { Verdict } from '#dataset/vocabulary.ts';
import { VERDICT_LABELS } from '../labels.ts';
import { type Children, unwrap } from './children.ts';
import { element } from './element.ts';

const STRUCK: readonly Verdict[] = ['unsupported', 'wrong'];

/** Statements with which readers arrive, each with its verdict. */
export function claims(_props: object, children: Children): Element {
  return element('ul', { className: 'claims' }, ...children);
}

export function claim({ id }: { id: string }, children: Children): Element {
  return element('li', { className: 'claim', id }, ...children);
}

/** The statement as people meet it; struck where it does not hold. The badge says so in words too. */
export function stated(
  { verdict, label }: { verdict: Verdict; label?: string | undefined },
  children: Children,
): Element {
  return element('div', { className: 'stated' }, [
    element(STRUCK.includes(verdict) ? 's' : 'span', { className: 'statement' }, ...unwrap(children)),
    ' ',
    element('strong', { className: ['verdict', verdict] }, label ?? VERDICT_LABELS[verdict]),
  ]);
}
