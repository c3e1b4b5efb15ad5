import type { Atlas, Case } from '#domain/contract.d.ts';
import { handOver, type HandOverForm, type HandOverOptions } from '#domain/hand-over/hand-over.ts';
import { mailtoAddress } from '#domain/hand-over/mailto-address.ts';
import { ticketAddress } from '#domain/hand-over/ticket-address.ts';
import { ticketFields } from '#domain/hand-over/ticket-fields.ts';
import { contactOf } from '#domain/overlay/contact.ts';
import { rulesOf } from '#domain/overlay/rules-of.ts';
import { nextStep } from '#domain/triage/next-step.ts';
import { caseToUrl } from '#domain/triage/case-to-url.ts';
import { element } from '../element.ts';
import { fill } from '../words.ts';
import { copyButton } from './drawing.ts';
import type { HandOverMaker } from './host.ts';
import { radio } from './render-question.ts';

/** The case for whoever takes over, as it will be sent: its form, what the reader adds, and the ways to send it. */
export const makeHandOver: HandOverMaker = (place, drawing, read) => {
  const { words, host, blanks } = drawing;
  const preview = element('textarea', { rows: '12', readonly: '', spellcheck: 'false' });
  const told = element('div', { class: 'triage-link' });

  // What a company fills in for everybody tells nothing about the case, and is hidden wherever it was typed.
  const placeholders: Readonly<Record<string, string>> = rulesOf(host.atlas)?.placeholders ?? {};

  const options = (): HandOverOptions => {
    const said = new FormData(form);
    const field = (name: string) => String(said.get(name) ?? '');
    return {
      form: field('as') as HandOverForm,
      note: field('note'),
      blanks: new Map([...blanks].filter(([name, value]) => placeholders[name] !== value)),
      pasted: said.has('pasted') ? (host.pasted?.() ?? '') : '',
      keep: said.has('keep'),
      hide: [...field('hide').split(','), ...Object.values(placeholders)],
      link: new URL(host.href(caseToUrl(read())), document.baseURI).href,
    };
  };
  const write = () => {
    const given = options();
    const { title, text, link, hidden } = handOver(host.atlas, read(), given);
    const to = host.mailTo ?? companyMail(host.atlas, read());
    const made = mailtoAddress({ title, text, link, ...(to === undefined ? {} : { to }) });
    const opened = host.ticketTemplate
      ? ticketAddress(host.ticketTemplate, ticketFields(host.atlas, read(), given))
      : undefined;
    preview.value = text;
    mail.href = made.address;
    ticket.hidden = !opened || 'problem' in opened;
    if (opened && 'address' in opened) ticket.href = opened.address;
    told.replaceChildren(
      ...line(given.keep ? words.namesKept : fill(words.namesHidden, { count: hidden })),
      ...line(made.leftOut > 0 && fill(words.cutInMail, { count: made.leftOut })),
      ...line(opened && 'problem' in opened && opened.problem),
      ...line(
        opened && 'address' in opened && opened.leftOut > 0 && fill(words.cutInTicket, { count: opened.leftOut }),
      ),
    );
  };
  const take = () => {
    write();
    host.onTranscript?.(options().form, preview.value);
    return preview.value;
  };

  const mail = element('a', {}, words.writeMail);
  const ticket = element('a', { target: '_blank', rel: 'noreferrer' }, words.openTicket);
  for (const link of [mail, ticket]) link.addEventListener('click', () => void take());
  // No link out of the widget: nothing opens beside the page, and no host need see the text as an address.
  mail.addEventListener('click', (event) => event.stopPropagation());
  const form = element(
    'form',
    { class: 'triage-hand-over' },
    element(
      'fieldset',
      {},
      element('legend', {}, words.handOverAs),
      radio('as', 'text', words.asText, true, false),
      radio('as', 'markdown', words.asMarkdown, false, false),
      radio('as', 'json', words.asJson, false, false),
    ),
    element('label', {}, words.yourNote, element('textarea', { name: 'note', rows: '3' })),
    checkbox('keep', words.keepNames),
    element('label', {}, words.alsoHide, element('input', { name: 'hide', autocomplete: 'off', spellcheck: 'false' })),
    host.pasted ? checkbox('pasted', words.addPasted) : undefined,
    element('label', {}, words.preview, preview),
    told,
    element('p', { class: 'triage-go' }, copyButton(drawing, words.copy, take, { class: 'triage-main' }), mail, ticket),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', write);
  place.replaceChildren(form);
  return write;
};

/** Of whom a company names for the side that the case goes to as it stands. */
function companyMail(atlas: Atlas, c: Case): string | undefined {
  const step = nextStep(atlas, c);
  return step.kind === 'hand-over' ? contactOf(atlas, step.to)?.mail : undefined;
}

function checkbox(name: string, words: string): HTMLElement {
  return element(
    'label',
    { class: 'triage-answer' },
    element('input', { type: 'checkbox', name }),
    element('span', {}, words),
  );
}

function line(words: string | false | undefined): HTMLElement[] {
  return words ? [element('p', {}, words)] : [];
}
