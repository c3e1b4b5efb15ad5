import type { Element } from 'hast';
import { element } from './element.ts';

/** The day the whole record was last checked against its sources. */
export function verified({ on }: { on: string }): Element {
  return element('p', { className: 'verified' }, 'Last verified ', element('time', {}, on));
}
