import { element } from '#widget/element.ts';
import { type Chosen, countBy, type Facet, FACETS, type Facts } from './word-facets.ts';
import { inOrder, labelOf } from './word-labels.ts';

type Pages = readonly { readonly id: string }[];

/** The checkboxes by which results are narrowed. What is chosen stays chosen while the reader types on. */
export class WordFilters {
  readonly #root: HTMLElement;
  readonly #clear: HTMLButtonElement;
  readonly #chosen: Record<Facet, Set<string>> = { kind: new Set(), phase: new Set(), side: new Set() };

  /** @param changed Called when the reader chooses. */
  constructor(root: HTMLElement, changed: () => void) {
    const clear = root.querySelector('button');
    if (!clear) throw new Error('word filters: no button that clears them');
    this.#root = root;
    this.#clear = clear;
    root.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const values = this.#chosen[target.name as Facet];
      if (target.checked) values.add(target.value);
      else values.delete(target.value);
      changed();
    });
    clear.addEventListener('click', () => {
      for (const facet of FACETS) this.#chosen[facet].clear();
      for (const box of root.querySelectorAll('input')) box.checked = false;
      root.querySelector('input')?.focus();
      changed();
    });
  }

  get chosen(): Chosen {
    return this.#chosen;
  }

  hide(): void {
    this.#root.hidden = true;
  }

  /** Offers what the pages differ in. */
  offer(pages: Pages, facts: Facts): void {
    for (const facet of FACETS) {
      const held = [...facts[facet]].filter(([, ids]) => pages.some(({ id }) => ids.has(id))).map(([value]) => value);
      const values = inOrder(facet, new Set([...held, ...this.#chosen[facet]]));
      const set = this.#root.querySelector<HTMLElement>(`[data-facet="${facet}"]`);
      if (!set) throw new Error(`word filters: no fieldset for ${facet}`);
      set.hidden = values.length < 2 && this.#chosen[facet].size === 0;
      set.querySelector('ul')?.replaceChildren(...values.map((value) => this.#option(facet, value)));
    }
    this.#root.hidden = [...this.#root.querySelectorAll<HTMLElement>('[data-facet]')].every(({ hidden }) => hidden);
    this.count(pages, facts);
  }

  /** Tells at each value how many pages it leaves. */
  count(pages: Pages, facts: Facts): void {
    for (const facet of FACETS) {
      const counts = countBy(facet, pages, facts, this.#chosen);
      for (const box of this.#root.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)) {
        const count = box.parentElement?.querySelector('.count');
        if (count) count.textContent = `${counts.get(box.value) ?? 0}`;
      }
    }
    this.#clear.hidden = FACETS.every((facet) => this.#chosen[facet].size === 0);
  }

  #option(facet: Facet, value: string): HTMLLIElement {
    const box = element('input', { type: 'checkbox', name: facet, value });
    box.checked = this.#chosen[facet].has(value);
    const label = element('span', {}, labelOf(facet, value));
    const phase = facet === 'phase' ? value : undefined;
    return element(
      'li',
      {},
      element('label', { 'data-phase': phase }, box, label, ' ', element('span', { class: 'count' })),
    );
  }
}
