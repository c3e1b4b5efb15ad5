import type { Element } from 'hast';
import { type Children, paragraph } from './children.ts';
import { element } from './element.ts';

/** What a step costs, what it can cut and how to go back; stands before the step. */
export function caution({ label = 'Caution' }: { label?: string | undefined }, children: Children): Element {
  const box = paragraph('caution', children, [element('strong', { className: 'caution-label' }, label), ' ']);
  box.properties['role'] = 'note';
  return box;
}
