import type { Side } from '#dataset/vocabulary.ts';
import { contactOf } from '#domain/overlay/contact.ts';
import { describeOverlay } from '#domain/overlay/describe-overlay.ts';
import { minutesLabel } from '#domain/step-labels.ts';
import { element } from '../element.ts';
import { fill } from '../words.ts';
import type { Drawing } from './drawing.ts';

/** What a company's rules change, in words. */
export function renderRules({ host: { atlas }, words }: Drawing, rules: object): HTMLElement {
  const lines = describeOverlay(atlas, rules).map((line) => element('li', {}, line));
  return lines.length > 0
    ? element('ul', { class: 'triage-rules', part: 'rules' }, ...lines)
    : element('p', {}, words.rulesChangeNothing);
}

/** Whom a company names for a side, with the ways to reach them. */
export function renderContact({ host: { atlas }, words }: Drawing, side: Side): HTMLElement[] {
  const contact = contactOf(atlas, side);
  if (!contact) return [];
  const { who, phone, mail, hours, wait } = contact;
  const call = phone && element('a', { href: `tel:${phone.replace(/[^\d+]/g, '')}` }, phone);
  const write = mail && element('a', { href: `mailto:${mail}` }, mail);
  const answer = wait === undefined ? undefined : fill(words.contactWait, { minutes: minutesLabel(wait) });
  const rest = [call, write, hours, answer].filter((part) => part !== undefined && part !== '');
  return [
    element(
      'p',
      { class: 'triage-contact', part: 'contact' },
      element('strong', {}, who),
      ...rest.flatMap((part) => [', ', part ?? '']),
    ),
  ];
}
