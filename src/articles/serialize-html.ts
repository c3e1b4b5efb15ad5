import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** HTML text of an article's elements. Raw HTML nodes are refused, so everything in it is escaped. */
export function serializeHtml(tree: Root): string {
  return toHtml(tree);
}
