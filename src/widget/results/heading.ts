import { element } from '../element.ts';
import type { RenderOptions } from './render-lookup.ts';

/** The heading of a part of the answer, one deeper for each step below it; a paragraph where the page's outline is another's. */
export function heading(
  { level }: Pick<RenderOptions, 'level'>,
  name: string,
  ...children: (Node | string)[]
): HTMLElement {
  return element(level === undefined ? 'p' : `h${level}`, { class: name }, ...children);
}
