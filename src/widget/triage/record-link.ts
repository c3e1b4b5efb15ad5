import { recordPath } from '#domain/addresses.ts';
import type { Id } from '#domain/contract.d.ts';
import { isOwn } from '#domain/overlay/rules-of.ts';
import { element } from '../element.ts';
import type { TriageHost } from './host.ts';

/** A link to the page of a record; of a company's own record, which has none, only the words. */
export function recordLink(
  { atlas, href }: TriageHost,
  kind: Parameters<typeof recordPath>[0],
  id: Id,
  words: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  return isOwn(atlas, id)
    ? element('span', attributes, words)
    : element('a', { ...attributes, href: href(recordPath(kind, id)) }, words);
}
