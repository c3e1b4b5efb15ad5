import type { Lookup } from '#domain/contract.d.ts';
import type { ResultsView } from '#widget/results/results-view.ts';
import { baseAddress } from './base-address.ts';

const MOST_LINES = 8;
const NOT_LOADED = 'The data could not be loaded. Check the connection and type again.';

/** The detail of the event `answered` on the form. Whoever cancels it writes the status line instead. */
export interface Answered {
  readonly text: string;
  /** One sentence on what was found; empty where that is nothing. */
  readonly found: string;
  /** Absent where nothing was looked up. */
  readonly find?: (text: string) => Lookup;
}

export interface BoxParts {
  readonly form: HTMLFormElement;
  readonly field: HTMLTextAreaElement;
  readonly place: HTMLElement;
  readonly status: HTMLElement;
}

/** What a box answers, and where Enter leads from there. The engine is loaded with the first text. */
export class BoxAnswer {
  readonly #parts: BoxParts;
  /** What an answer waits for: its style sheet, and whoever listens. */
  readonly #ready: Promise<unknown>;
  #view: ResultsView | undefined;
  #turn = 0;
  /** The text of the field that the view answers to. */
  #text: string | undefined;
  #isRecognized = false;

  constructor(parts: BoxParts, ready: Promise<unknown>) {
    this.#parts = parts;
    this.#ready = ready;
  }

  /**
   * Answers to what stands in the field, or to what an address says that was recognized in a text; then the field gets
   * the numbers of it.
   */
  async answer(recognized?: URLSearchParams): Promise<void> {
    const { field } = this.#parts;
    const turn = ++this.#turn;
    const text = field.value;
    if (text.trim() === '' && !recognized) return this.#say('', '');
    try {
      const engine = await import('./engine.ts');
      const address = recognized && (await import('#domain/lookup/recognized.ts'));
      const atlas = await engine.siteAtlas(text);
      await this.#ready;
      if (turn !== this.#turn) return;
      const again = recognized && address?.readRecognized(atlas, recognized);
      if (recognized && !again) return;
      if (again) field.value = [...again.codes, ...again.unknownCodes].map((code) => code.text).join(' ');
      const found = again ?? engine.lookUp(atlas, text);
      this.#view ??= this.#makeView(engine);
      this.#view.show(atlas, found, again ? undefined : text);
      this.#text = field.value;
      this.#isRecognized = again !== undefined;
      const words = engine.summarize(atlas, this.#view.found, engine.words);
      const isFound = this.#parts.place.childElementCount > 0;
      const find = (part: string) => engine.lookUp(atlas, part);
      this.#say(words, isFound ? words : '', { find, keep: isFound });
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#say(NOT_LOADED, '');
    }
  }

  /** Where Enter leads, below the base path. */
  async address(): Promise<string> {
    const [{ lookUp, siteAtlas }, { addressOf }] = await Promise.all([
      import('./engine.ts'),
      import('./query-address.ts'),
    ]);
    const { value } = this.#parts.field;
    const atlas = await siteAtlas(value);
    const shown = this.#text === value ? this.#view?.found : undefined;
    const narrowed = shown !== undefined && (this.#isRecognized || this.#view?.isNarrowed === true);
    return addressOf(atlas, value, shown ?? lookUp(atlas, value), narrowed);
  }

  #makeView({ ResultsView, readSummary, words }: typeof import('./engine.ts')): ResultsView {
    const { form, place, status } = this.#parts;
    return new ResultsView(place, {
      words,
      href: baseAddress,
      most: MOST_LINES,
      ...(form.classList.contains('lookup-large') ? { level: 2 as const } : {}),
      readSummary,
      readFirst: async (begun) => (await import('./first-step.ts')).readFirst(begun),
      tell: (said) => {
        status.textContent = said;
      },
    });
  }

  /** Says it in the answer, unless something is found and stands there, and in the status line, unless another part does. */
  #say(words: string, found: string, { find, keep = false }: { find?: Answered['find']; keep?: boolean } = {}): void {
    const { form, field, place, status } = this.#parts;
    if (!keep) {
      this.#view?.clear();
      this.#text = undefined;
      const note = document.createElement('p');
      note.textContent = words;
      place.replaceChildren(...(words === '' ? [] : [note]));
    }
    place.hidden = words === '';
    const detail: Answered = { text: field.value, found, ...(find ? { find } : {}) };
    if (form.dispatchEvent(new CustomEvent('answered', { detail, cancelable: true }))) status.textContent = words;
  }
}
