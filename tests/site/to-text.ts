import type { Element, Nodes } from 'hast';

/** The text of an element as a browser's `textContent` has it; empty for none. */
export function toText(node: Element | undefined): string {
  const read = (one: Nodes): string => {
    if (one.type === 'text') return one.value;
    return 'children' in one ? one.children.map(read).join('') : '';
  };
  return node ? read(node) : '';
}
