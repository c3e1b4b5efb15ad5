import type { Lookup } from '#domain/contract.d.ts';
import { lookUp } from '#domain/lookup/look-up.ts';
import { element } from '../element.ts';
import { renderLookup, summarize } from '../render-lookup.ts';
import type { AtlasSource } from './atlas-source.ts';
import type { Words } from '../words.ts';

interface PasteBoxOptions {
  readonly source: AtlasSource;
  readonly words: Words;
  readonly href: (path: string) => string;
  /** The reader wants the triage of what stands in the box; absent where there is none. */
  readonly onStart?: ((text: string) => Promise<void>) | undefined;
  /** The data could not be read. */
  readonly onFail?: () => void;
}

/** At most this many meanings of one number; the rest is one link away. */
const MOST_MEANINGS = 8;

/** The box for codes and pasted text, and what it answers while somebody types. */
export class PasteBox {
  readonly place: HTMLFormElement;
  private readonly field: HTMLTextAreaElement;
  private readonly start: HTMLButtonElement;
  private readonly answer = element('div', { class: 'lookup-answer', part: 'results' });
  private readonly status = element('p', { class: 'visually-hidden', role: 'status' });
  private readonly options: PasteBoxOptions;
  private turn = 0;

  constructor(options: PasteBoxOptions) {
    const { words, onStart } = options;
    this.options = options;
    this.field = element('textarea', {
      part: 'field',
      rows: '2',
      placeholder: words.pastePlaceholder,
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
    });
    this.start = element(
      'button',
      { type: 'submit', part: 'button main-button', class: 'triage-main', hidden: '' },
      words.startTriage,
    );
    this.place = element(
      'form',
      { class: 'lookup lookup-large', role: 'search', part: 'box' },
      element('label', {}, element('span', { class: 'lookup-label' }, words.pasteLabel), this.field),
      element('p', { class: 'triage-go' }, this.start),
      this.answer,
      this.status,
    );
    this.field.addEventListener('input', () => {
      this.update().catch(() => {
        this.tell(words.dataNotLoaded);
        options.onFail?.();
      });
    });
    this.field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.place.requestSubmit();
    });
    this.place.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.start.hidden) void onStart?.(this.field.value);
    });
  }

  /** What stands in the box. */
  get text(): string {
    return this.field.value;
  }

  /** Puts a text into the box and answers it. Rejects where the data cannot be read. */
  fill(text: string): Promise<void> {
    this.field.value = text;
    return this.update();
  }

  /** Makes room for the triage: the answer comes again with the next change. */
  fold(): void {
    this.turn++;
    this.show([], '', undefined);
  }

  /** Says something in place of an answer. */
  tell(words: string): void {
    this.answer.replaceChildren(element('p', { class: 'notice' }, words));
    this.status.textContent = words;
  }

  private async update(): Promise<void> {
    const { source, href, onStart } = this.options;
    const turn = ++this.turn;
    const text = this.field.value;
    if (text.trim() === '') return this.show([], '', undefined);
    const atlas = await source.lookup();
    if (turn !== this.turn) return;
    const found = lookUp(atlas, text);
    const told = summarize(found);
    const blocks = renderLookup(atlas, found, { href, most: MOST_MEANINGS, text });
    this.show(blocks.length > 0 ? blocks : [element('p', {}, told)], told, onStart && found);
  }

  private show(blocks: readonly HTMLElement[], told: string, found: Lookup | undefined): void {
    this.answer.replaceChildren(...blocks);
    this.status.textContent = told;
    this.start.hidden = !found || found.symptoms.length === 0;
  }
}
