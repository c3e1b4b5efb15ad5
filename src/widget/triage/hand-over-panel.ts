import type { Case } from '#domain/contract.d.ts';
import { handOver, type HandOverForm, type HandOverOptions } from '#domain/hand-over/hand-over.ts';
import { mailtoAddress } from '#domain/hand-over/mailto-address.ts';
import { ticketAddress } from '#domain/hand-over/ticket-address.ts';
import { ticketFields } from '#domain/hand-over/ticket-fields.ts';
import { nextStep } from '#domain/triage/next-step.ts';
import { contactOf } from '#domain/overlay/contact.ts';
import { rulesOf } from '#domain/overlay/rules-of.ts';
import { element } from '../element.ts';
import { fill } from '../words.ts';
import { copyButton, type Drawing } from './drawing.ts';
import { radio } from './render-question.ts';

/** The case for whoever takes over, as it will be sent: its form, what the reader adds, and the ways to send it. */
export class HandOverPanel {
  readonly place: HTMLElement;
  private readonly drawing: Drawing;
  private readonly read: () => Case;
  private readonly details = element('details', {});
  private readonly form = element('form', { class: 'triage-hand-over' });
  private readonly preview = element('textarea', { rows: '12', readonly: '', spellcheck: 'false' });
  private readonly told = element('div', { class: 'triage-link' });
  private readonly mail: HTMLAnchorElement;
  private readonly ticket: HTMLAnchorElement;

  /** @param read The case as it is now. */
  constructor(drawing: Drawing, read: () => Case) {
    const { words, host } = drawing;
    this.drawing = drawing;
    this.read = read;
    this.mail = this.link(words.writeMail);
    this.ticket = this.link(words.openTicket);
    this.ticket.target = '_blank';
    this.ticket.rel = 'noreferrer';
    this.form.append(
      element(
        'fieldset',
        {},
        element('legend', {}, words.handOverAs),
        radio('as', 'text', words.asText, true, false),
        radio('as', 'markdown', words.asMarkdown, false, false),
        radio('as', 'json', words.asJson, false, false),
      ),
      label(words.yourNote, element('textarea', { name: 'note', rows: '3' })),
      checkbox('keep', words.keepNames),
      label(words.alsoHide, element('input', { name: 'hide', autocomplete: 'off', spellcheck: 'false' })),
      ...(host.pasted ? [checkbox('pasted', words.addPasted)] : []),
      label(words.preview, this.preview),
      this.told,
      element(
        'p',
        { class: 'triage-go' },
        copyButton(drawing, words.copy, () => this.take(), { class: 'triage-main' }),
        this.mail,
        this.ticket,
      ),
    );
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', () => this.write());
    this.details.addEventListener('toggle', () => this.write());
    this.details.append(element('summary', {}, words.handOverCase), this.form);
    this.place = element('div', {}, this.details);
  }

  /** Shows the case as it is now. @param open Whether handing over is the step that stands. */
  show(open: boolean): void {
    if (open) this.details.open = true;
    this.write();
  }

  private write(): void {
    if (!this.details.open) return;
    const { words, host } = this.drawing;
    const options = this.options();
    const { title, text, link, hidden } = handOver(host.atlas, this.read(), options);
    this.preview.value = text;
    const to = host.mailTo ?? this.companyMail();
    const mail = mailtoAddress({ title, text, link, ...(to === undefined ? {} : { to }) });
    const ticket =
      host.ticketTemplate === undefined
        ? undefined
        : ticketAddress(host.ticketTemplate, ticketFields(host.atlas, this.read(), options));
    this.mail.href = mail.address;
    this.ticket.hidden = !ticket || 'problem' in ticket;
    if (ticket && 'address' in ticket) this.ticket.href = ticket.address;
    this.told.replaceChildren(
      ...line(options.keep ? words.namesKept : fill(words.namesHidden, { count: hidden })),
      ...line(mail.leftOut > 0 && fill(words.cutInMail, { count: mail.leftOut })),
      ...line(ticket && 'problem' in ticket && ticket.problem),
      ...line(
        ticket && 'address' in ticket && ticket.leftOut > 0 && fill(words.cutInTicket, { count: ticket.leftOut }),
      ),
    );
  }

  /** Of whom a company names for the side that the case goes to as it stands. */
  private companyMail(): string | undefined {
    const { atlas } = this.drawing.host;
    const step = nextStep(atlas, this.read());
    return step.kind === 'hand-over' ? contactOf(atlas, step.to)?.mail : undefined;
  }

  private options(): HandOverOptions {
    const { host, blanks } = this.drawing;
    const said = new FormData(this.form);
    const field = (name: string) => String(said.get(name) ?? '');
    // What a company fills in for everybody tells nothing about the case, and is hidden wherever it was typed.
    const placeholders: Readonly<Record<string, string>> = rulesOf(host.atlas)?.placeholders ?? {};
    return {
      form: field('as') as HandOverForm,
      note: field('note'),
      blanks: new Map([...blanks].filter(([name, value]) => placeholders[name] !== value)),
      pasted: said.has('pasted') ? (host.pasted?.() ?? '') : '',
      keep: said.has('keep'),
      hide: [...field('hide').split(','), ...Object.values(placeholders)],
      site: new URL(host.href(''), document.baseURI).href,
    };
  }

  /** The text, for whoever takes it out of the page; the host is told. */
  private take(): string {
    this.write();
    const text = this.preview.value;
    this.drawing.host.onTranscript?.(this.options().form, text);
    return text;
  }

  private link(words: string): HTMLAnchorElement {
    const made = element('a', {}, words);
    made.addEventListener('click', () => void this.take());
    return made;
  }
}

function label(words: string, field: HTMLElement): HTMLElement {
  return element('label', {}, words, field);
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
