import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { element } from '#articles/components/element.ts';
import { serializeMeta } from '#policy/serialize-policy.ts';
import type { Directives } from '#policy/table.ts';

export interface Page {
  readonly title: string;
  readonly description: string;
  /** Stands before everything that it could refuse. */
  readonly policy: Directives;
  /** What else is in the head. */
  readonly head: readonly ElementContent[];
  readonly body: readonly ElementContent[];
}

/** A page that no framework makes, as text. */
export function htmlDocument({ title, description, policy, head, body }: Page): string {
  const html = element(
    'html',
    { lang: 'en' },
    element(
      'head',
      {},
      element('meta', { charSet: 'utf-8' }),
      element('meta', { httpEquiv: 'Content-Security-Policy', content: serializeMeta(policy) }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, title),
      element('meta', { name: 'description', content: description }),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('meta', { name: 'referrer', content: 'no-referrer' }),
      head,
    ),
    element('body', {}, body),
  );
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, html] })}\n`;
}

/**
 * A script or a sheet that stands in the page itself, letter by letter, so that its hash is that of the text.
 *
 * @throws {Error} Where the text would end its element, or a parser would read it otherwise.
 */
export function inlined(name: 'script' | 'style', text: string, properties: Readonly<Record<string, string>> = {}) {
  if (/<\/(script|style)|<!--|\r|\0/i.test(text)) throw new Error(`${name}: its text cannot stand in a page`);
  return element(name, properties, text);
}
