import { narrow } from './word-facets.ts';
import { WordFilters } from './word-filters.ts';
import type { Ranked } from './word-rank.ts';
import { renderResult } from './word-results.ts';
import { type WordIndex, siteWordIndex } from './word-search.ts';

const AT_ONCE = 10;
const FAILED = 'The full-text index could not be loaded. Check the connection and type again.';

interface Answer {
  readonly index: WordIndex;
  readonly ranked: readonly Ranked[];
}

/** The word lane of the search page: results below the codes, filters beside them. */
export class WordLane {
  readonly #section: HTMLElement;
  readonly #say: (words: string) => void;
  readonly #note: HTMLElement;
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  readonly #filters: WordFilters;
  #answer: Answer | undefined;
  #shown = 0;
  #turn = 0;

  /** @param say Announces what was found, as a status. */
  constructor(section: HTMLElement, say: (words: string) => void) {
    this.#section = section;
    this.#say = say;
    this.#note = part(section, '[data-word-note]');
    this.#list = part(section, '[data-word-results]');
    this.#more = part(section, '[data-word-more]');
    this.#filters = new WordFilters(part(section, '[data-word-filters]'), () => void this.#narrow());
    // Where the filters stand above the results, they are folded until somebody wants them.
    const folds = section.querySelector('details');
    if (folds) folds.open = matchMedia('(min-width: 44rem)').matches;
    this.#more.addEventListener('click', () => void this.#showMore());
  }

  /** Takes away what is shown; an answer that is still on its way is dropped. */
  clear(): void {
    this.#turn++;
    this.#answer = undefined;
    this.#section.hidden = true;
  }

  /** Finds pages for the words and shows the best ones. A later call makes this one void. */
  async find(words: readonly string[]): Promise<void> {
    const turn = ++this.#turn;
    try {
      const index = await siteWordIndex();
      if (turn !== this.#turn) return;
      const ranked = await index.search(words);
      if (turn !== this.#turn) return;
      this.#answer = { index, ranked };
      this.#filters.offer(ranked, index.facts);
      await this.#show(AT_ONCE, turn);
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  async #narrow(): Promise<void> {
    const turn = ++this.#turn;
    if (this.#answer) this.#filters.count(this.#answer.ranked, this.#answer.index.facts);
    await this.#show(AT_ONCE, turn).catch(() => turn === this.#turn && this.#fail());
  }

  async #showMore(): Promise<void> {
    const turn = ++this.#turn;
    const first = this.#shown;
    await this.#show(first + AT_ONCE, turn).catch(() => turn === this.#turn && this.#fail());
    this.#list.querySelectorAll('a')[first]?.focus();
  }

  async #show(most: number, turn: number): Promise<void> {
    if (!this.#answer) return;
    const { index, ranked } = this.#answer;
    const left = narrow(ranked, index.facts, this.#filters.chosen);
    const pages = await index.pages(left.slice(0, most));
    if (turn !== this.#turn) return;
    this.#list.replaceChildren(...pages.map(renderResult));
    this.#shown = pages.length;
    this.#more.hidden = left.length <= pages.length;
    this.#section.hidden = false;
    const words = told(left.length, ranked.length);
    this.#note.textContent = words;
    this.#say(words);
  }

  #fail(): void {
    this.#answer = undefined;
    this.#filters.hide();
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#section.hidden = false;
    this.#note.textContent = FAILED;
    this.#say(FAILED);
  }
}

function told(left: number, all: number): string {
  if (all === 0) return 'no page with these words';
  const pages = left === 1 ? '1 page' : `${left} pages`;
  return left === all ? `${pages} with these words` : `${pages} of ${all} with these words`;
}

function part(section: HTMLElement, selector: string): HTMLElement {
  const found = section.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`word lane: no ${selector}`);
  return found;
}
