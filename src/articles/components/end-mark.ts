import type { Element } from 'hast';
import { type Children, unwrap } from './children.ts';
import { element } from './element.ts';

/** Closes an article, so that nobody wonders whether there is more. */
export function endMark(_props: object, children: Children): Element {
  return element(
    'p',
    { className: 'end-mark' },
    element('strong', { className: 'end-mark-label' }, 'End'),
    ' ',
    ...unwrap(children),
  );
}
