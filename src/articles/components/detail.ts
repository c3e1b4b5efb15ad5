import type { Element } from 'hast';
import { type Children, paragraph } from './children.ts';
import { element } from './element.ts';

const LABELS = {
  reason: undefined,
  before: 'Before',
  rollback: 'Arm first',
  risk: 'Risk',
  undo: 'Undo',
  verify: 'Verify',
  weakens: 'Weakens',
  'last-resort': 'Last resort',
  tell: 'Speaks for it',
  instead: 'Instead',
  helps: 'What to do',
  also: 'Or else',
  more: 'Other ways',
} as const;

export type DetailKind = keyof typeof LABELS;

/** A labelled remark beside a step, a claim or a fix. */
export function detail({ kind }: { kind: DetailKind }, children: Children): Element {
  const label = LABELS[kind];
  return paragraph(
    `detail ${kind}`,
    children,
    label === undefined ? [] : [element('strong', { className: 'detail-label' }, label), ' '],
  );
}
