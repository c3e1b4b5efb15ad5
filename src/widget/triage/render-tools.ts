import type { Case } from '#domain/contract.d.ts';
import { caseToUrl } from '#domain/triage/case-to-url.ts';
import { transcript } from '#domain/triage/transcript.ts';
import { element } from '../element.ts';
import { dateOf } from './case-steps.ts';
import { button, copyButton, type Drawing } from './drawing.ts';

/** What can be done with the case at any step, always in the same place. */
export function renderTools(
  drawing: Drawing,
  c: Case,
  { onAll, onAgain }: { readonly onAll: () => void; readonly onAgain: () => void },
): HTMLElement[] {
  const { atlas, href } = drawing.host;
  const address = href(caseToUrl(c));
  const copy = (words: string, form: 'text' | 'markdown') =>
    copyButton(drawing, words, () => transcript(atlas, c, form).replace(caseToUrl(c), absolute(address)));
  return [
    element(
      'p',
      { class: 'triage-tools' },
      button('Show all questions', onAll),
      button('Start again', onAgain),
      copy('Copy as text', 'text'),
      copy('Copy as Markdown', 'markdown'),
      copyButton(drawing, 'Copy the link', () => absolute(address)),
      button('Print', () => window.print()),
    ),
    element(
      'p',
      { class: 'triage-link' },
      element('a', { href: address }, 'Permanent link to this case'),
      `: what was seen, answered and tried, by name; nothing that was typed. Data of ${dateOf(atlas.version)}.`,
    ),
  ];
}

function absolute(address: string): string {
  return new URL(address, document.baseURI).href;
}

/** What the reader has to know about the case itself: another data version, and what of it could not be used. */
export function renderNotices({ host: { atlas } }: Drawing, c: Case): HTMLElement[] {
  const old =
    c.atlas === atlas.version
      ? []
      : [
          element(
            'p',
            { class: 'notice' },
            `This case was begun on the data of ${dateOf(c.atlas)} (${c.atlas}) and is replayed on today's, of ${dateOf(atlas.version)} (${atlas.version}). Questions may come in another order than before.`,
          ),
        ];
  if (c.refused.length === 0) return old;
  const reasons = [...new Set(c.refused.map(({ reason }) => reason))];
  const refused = element(
    'div',
    { class: 'notice' },
    element('p', {}, 'Part of this case could not be used:'),
    element('ul', {}, ...reasons.map((reason) => element('li', {}, reason))),
  );
  return [...old, refused];
}
