import type { Element } from 'hast';
import type { Access } from '#dataset/vocabulary.ts';
import { ACCESS_LABELS, minutesLabel } from '../labels.ts';
import type { Children } from './children.ts';
import { element } from './element.ts';

/**
 * The steps from one place a reader can reach. A headed block and no `<details>`: a closed one prints empty, and whoever
 * searches the page for a command must find it.
 */
export function variant({ access, minutes }: { access: Access; minutes: string }, children: Children): Element {
  return element('section', { className: 'variant', id: `way-${access}`, dataAccess: access }, [
    element('h3', {}, [
      sentence(ACCESS_LABELS[access]),
      ' ',
      element('small', { className: 'note' }, minutesLabel(Number(minutes))),
    ]),
    ...children,
  ]);
}

function sentence(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
