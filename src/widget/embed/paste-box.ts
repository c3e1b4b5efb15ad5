import type { Case } from '#domain/contract.d.ts';
import { lookUp } from '#domain/lookup/look-up.ts';
import { element } from '../element.ts';
import { firstStep } from '../results/first-step.ts';
import { ResultsView } from '../results/results-view.ts';
import { summarize } from '../results/summarize.ts';
import type { AtlasViewOptions } from './atlas-view.ts';

interface PasteBoxOptions extends Pick<AtlasViewOptions, 'source' | 'words' | 'href' | 'level' | 'onFail'> {
  /** The reader wants the triage that what was found leads to; absent where there is none. */
  readonly onBegin: ((c: Case) => Promise<void>) | undefined;
}

/** At most this many lines in one list; the rest is one link away. */
const MOST_LINES = 8;

/** The box for codes and pasted text, and what it answers while somebody types. */
export class PasteBox {
  readonly place: HTMLFormElement;
  private readonly field: HTMLTextAreaElement;
  private readonly answer = element('div', { class: 'results', part: 'results' });
  private readonly status = element('p', { class: 'visually-hidden', role: 'status' });
  private readonly results: ResultsView;
  private readonly options: PasteBoxOptions;
  private turn = 0;

  constructor(options: PasteBoxOptions) {
    const { source, words, href, level, onBegin } = options;
    this.options = options;
    this.field = element('textarea', {
      part: 'field',
      rows: '2',
      placeholder: words.pastePlaceholder,
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
    });
    this.place = element(
      'form',
      { class: 'lookup', role: 'search', part: 'box' },
      element('label', {}, element('span', { class: 'lookup-label' }, words.pasteLabel), this.field),
      this.answer,
      this.status,
    );
    this.results = new ResultsView(this.answer, {
      words,
      href,
      level,
      most: MOST_LINES,
      tell: (said) => {
        this.status.textContent = said;
      },
      ...(onBegin
        ? { readFirst: async (begun) => firstStep(await source.atlas(), begun), onBegin: (c) => void onBegin(c) }
        : {}),
    });
    this.field.addEventListener('input', () => void this.update().catch(() => this.fail()));
    this.field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.place.requestSubmit();
    });
    this.place.addEventListener('submit', (event) => {
      event.preventDefault();
      this.answer.querySelector<HTMLElement>('.answer-begin')?.click();
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
    this.results.clear();
  }

  /** Says that data could not be read, in place of an answer. */
  fail(): void {
    const { words, onFail } = this.options;
    this.tell(words.dataNotLoaded);
    onFail?.();
  }

  private async update(): Promise<void> {
    const { source, words } = this.options;
    const turn = ++this.turn;
    const { text } = this;
    if (text.trim() === '') {
      this.results.clear();
      this.status.textContent = '';
      return;
    }
    const atlas = await source.lookup();
    if (turn !== this.turn) return;
    const found = lookUp(atlas, text);
    this.results.show(atlas, found, text);
    const told = summarize(atlas, this.results.found ?? found, words);
    if (this.answer.childElementCount > 0) this.status.textContent = told;
    else this.tell(told);
  }

  private tell(words: string): void {
    this.results.clear();
    this.answer.replaceChildren(element('p', { class: 'notice' }, words));
    this.status.textContent = words;
  }
}
