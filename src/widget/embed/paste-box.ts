import { lookUp } from '#domain/lookup/look-up.ts';
import { element } from '../element.ts';
import { firstStep } from '../results/first-step.ts';
import { ResultsView } from '../results/results-view.ts';
import { summarize } from '../results/summarize.ts';
import type { AtlasViewOptions } from './atlas-view.ts';

type PasteBoxOptions = Pick<AtlasViewOptions, 'source' | 'words' | 'href' | 'level' | 'onFail'>;

/** At most this many lines in one list; the rest is one link away. */
const MOST_LINES = 8;

/** The box for codes and pasted text, and what it answers while somebody types. */
export class PasteBox {
  readonly place: HTMLFormElement;
  private readonly field: HTMLTextAreaElement;
  private readonly answer = element('div', { class: 'lookup-answer', part: 'results' });
  private readonly status = element('p', { class: 'visually-hidden', role: 'status' });
  private readonly options: PasteBoxOptions;
  private readonly results: ResultsView;
  private turn = 0;
  /** The answer that is on its way. */
  private answering = Promise.resolve();

  constructor(options: PasteBoxOptions) {
    const { words, href, level, source } = options;
    this.options = options;
    this.field = element('textarea', {
      part: 'field',
      rows: '2',
      placeholder: words.pastePlaceholder,
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
    });
    this.results = new ResultsView(this.answer, {
      words,
      href,
      level,
      most: MOST_LINES,
      readFirst: async (begun) => firstStep(await source.atlas(), begun),
      tell: (told) => {
        this.status.textContent = told;
      },
    });
    this.place = element(
      'form',
      // The page around it may have a search of its own, which a name tells from this one.
      { class: 'lookup lookup-large', role: 'search', part: 'box', 'aria-label': words.pasteLabel },
      element('label', {}, element('span', { class: 'lookup-label' }, words.pasteLabel), this.field),
      this.answer,
      this.status,
    );
    this.field.addEventListener('input', () => {
      this.answering = this.update().catch(() => this.fail());
    });
    this.field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      void this.begin();
    });
    this.place.addEventListener('submit', (event) => event.preventDefault());
  }

  /** By the answer, once it stands: whoever pastes and presses Enter at once is faster than the data. */
  private async begin(): Promise<void> {
    await this.answering;
    // Not by submitting: a sandbox swallows that.
    this.answer.querySelector<HTMLElement>('.answer-begin')?.click();
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
    this.clear();
  }

  /** Says that data could not be read, in place of an answer. */
  fail(): void {
    const { words, onFail } = this.options;
    this.results.clear();
    this.answer.replaceChildren(element('p', { class: 'notice' }, words.dataNotLoaded));
    this.status.textContent = words.dataNotLoaded;
    onFail?.();
  }

  private async update(): Promise<void> {
    const { source, words } = this.options;
    const turn = ++this.turn;
    const text = this.field.value;
    if (text.trim() === '') return this.clear();
    const atlas = await source.lookup(text);
    if (turn !== this.turn) return;
    this.results.show(atlas, lookUp(atlas, text), text);
    const told = summarize(atlas, this.results.found, words);
    if (this.answer.childElementCount === 0) this.answer.append(element('p', {}, told));
    this.status.textContent = told;
  }

  private clear(): void {
    this.results.clear();
    this.status.textContent = '';
  }
}
