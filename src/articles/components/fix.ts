import type { Element } from 'hast';
import type { Access, Chance, FixKind, Risk } from '#dataset/vocabulary.ts';
import { ACCESS_LABELS, CHANCE_LABELS, FIX_KIND_LABELS, minutesLabel, RISK_LABELS } from '../labels.ts';
import type { Children } from './children.ts';
import { element } from './element.ts';

interface Props {
  /** Undefined where the fix is only listed. */
  readonly id?: string | undefined;
  readonly href: string;
  readonly title: string;
  readonly kind: FixKind;
  readonly risk: Risk;
  readonly chance: Chance;
  readonly minutes: string;
  readonly access: Access;
}

/** One fix under the cause it cures: its price first, then what to do. */
export function fix({ id, href, title, kind, risk, chance, minutes, access }: Props, children: Children): Element {
  const price = [
    FIX_KIND_LABELS[kind],
    minutesLabel(Number(minutes)),
    ACCESS_LABELS[access],
    RISK_LABELS[risk],
    CHANCE_LABELS[chance],
  ];
  return element('section', { className: 'fix', id, dataRisk: risk }, [
    element('h3', {}, element('a', { href }, title)),
    element('p', { className: 'price' }, price.join(' · ')),
    ...children,
  ]);
}
