import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

type Child = ElementContent | string | readonly Child[];
type Properties = Readonly<Record<string, string | true | readonly string[] | undefined>>;

/**
 * An HTML element. The properties are never left out: where they are, hastscript takes a text node that comes first for
 * them, because that node has `type` and `value`.
 */
export function element(name: string, properties: Properties, ...children: readonly Child[]): Element {
  return h(name, properties as Record<string, string>, ...(children as ElementContent[]));
}
