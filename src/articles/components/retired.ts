import type { Element } from 'hast';
import { type Children, unwrap } from './children.ts';
import { element } from './element.ts';

/** Says at the top of a page that its record is no longer offered, and where to go on. */
export function retired({ on, href }: { on: string; href?: string | undefined }, children: Children): Element {
  return element('p', { className: 'retired', role: 'note' }, [
    element('strong', {}, 'Retired'),
    ' on ',
    element('time', {}, on),
    ': ',
    ...unwrap(children),
    href === undefined ? [] : [' ', element('a', { href }, 'Go on here')],
  ]);
}
