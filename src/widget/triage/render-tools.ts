import type { Case } from '#domain/contract.d.ts';
import { caseToUrl } from '#domain/triage/case-to-url.ts';
import { element } from '../element.ts';
import { fill, fillNodes } from '../words.ts';
import { dateOf } from './case-steps.ts';
import { button, copyButton, type Drawing } from './drawing.ts';

/** What can be done with the case at any step, always in the same place. */
export function renderTools(
  drawing: Drawing,
  c: Case,
  { onAll, onAgain }: { readonly onAll: () => void; readonly onAgain: () => void },
): HTMLElement[] {
  const { words } = drawing;
  const { atlas, href } = drawing.host;
  const address = href(caseToUrl(c));
  return [
    element(
      'p',
      { class: 'triage-tools' },
      button(words.showAllQuestions, onAll),
      button(words.startAgain, onAgain),
      copyButton(drawing, words.copyLink, () => absolute(address)),
      button(words.print, () => window.print()),
    ),
    element(
      'p',
      { class: 'triage-link' },
      ...fillNodes<Node | string>(words.permanentLinkNote, {
        link: element('a', { href: address }, words.permanentLink),
        date: dateOf(atlas.version, words),
      }),
    ),
  ];
}

function absolute(address: string): string {
  return new URL(address, document.baseURI).href;
}

/** What the reader has to know about the case itself: another data version, and what of it could not be used. */
export function renderNotices({ host: { atlas }, words }: Drawing, c: Case): HTMLElement[] {
  const old =
    c.atlas === atlas.version
      ? []
      : [
          element(
            'p',
            { class: 'notice' },
            fill(words.replayed, {
              begunDate: dateOf(c.atlas, words),
              begun: c.atlas,
              date: dateOf(atlas.version, words),
              version: atlas.version,
            }),
          ),
        ];
  if (c.refused.length === 0) return old;
  const reasons = [...new Set(c.refused.map(({ reason }) => reason))];
  const refused = element(
    'div',
    { class: 'notice' },
    element('p', {}, words.notUsed),
    element('ul', {}, ...reasons.map((reason) => element('li', {}, reason))),
  );
  return [...old, refused];
}
