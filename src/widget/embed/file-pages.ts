import { type ArticlePlace, renderArticle } from '../article/render-article.ts';
import type { ArticleOptions } from '../article/article.ts';
import { element } from '../element.ts';
import type { AtlasStart, AtlasView } from './atlas-view.ts';
import { fileHref, readPlace } from './file-address.ts';

interface FilePagesOptions {
  readonly home: HTMLElement;
  readonly article: HTMLElement;
  readonly view: AtlasView;
  readonly articles: ArticleOptions;
}

/** Where somebody was on a page that they left. */
interface Left {
  readonly top: number;
  readonly focus: Element | null;
}

/** The pages of the single file: what its fragment names is drawn, and Back leads to where somebody was. */
export class FilePages {
  private readonly options: FilePagesOptions;
  private readonly title = document.title;
  private readonly left = new Map<string, Left>();
  private hash = location.hash;
  /** The case that the view shows, by its fragment. */
  private shown = '';

  constructor(options: FilePagesOptions) {
    this.options = options;
    history.scrollRestoration = 'manual';
    addEventListener('popstate', () => void this.show(false));
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.getAttribute('href')?.startsWith('#') || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      this.go(link.hash);
    });
  }

  /** Goes to a fragment as a link does. */
  go(hash: string): void {
    this.leave();
    history.pushState(null, '', hash === '' ? '#' : hash);
    void this.show(true);
  }

  /** The reader took a step: a place to come back to, and nothing to draw. */
  passed(address: string): void {
    this.leave();
    history.pushState(null, '', fileHref(address));
    this.hash = location.hash;
    this.shown = this.hash;
  }

  /**
   * Draws what the address names.
   *
   * @param fresh Whether somebody went there, and so begins at its top; else they come back.
   */
  async show(fresh: boolean): Promise<void> {
    if (!fresh) this.leave();
    this.hash = location.hash;
    const place = readPlace(this.hash);
    const { home, article, view } = this.options;
    const apart = place.kind !== 'home' && place.kind !== 'case' && place.kind !== 'triage';
    home.hidden = apart;
    article.hidden = !apart;
    if (apart) this.draw(place);
    else document.title = this.title;
    if (!apart && this.shown !== this.hash) {
      this.shown = this.hash;
      await view.begin(startOf(this.hash), fresh);
    }
    this.arrive(fresh, apart ? article : home);
  }

  private draw(place: ArticlePlace): void {
    const { article, articles } = this.options;
    const { title, parts } = renderArticle(place, articles);
    const back = element('p', { class: 'back' }, element('a', { href: '#' }, '← Search and step by step'));
    article.replaceChildren(back, ...parts);
    document.title = `${title} · RDP Atlas`;
  }

  private leave(): void {
    this.left.set(this.hash, { top: scrollY, focus: document.activeElement });
  }

  private arrive(fresh: boolean, page: HTMLElement): void {
    const before = fresh ? undefined : this.left.get(this.hash);
    if (before) {
      scrollTo(0, before.top);
      if (before.focus instanceof HTMLElement && before.focus.isConnected) before.focus.focus({ preventScroll: true });
    } else if (page === this.options.article || this.hash === '') {
      scrollTo(0, 0);
      page.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
  }
}

function startOf(hash: string): AtlasStart {
  const place = readPlace(hash);
  if (place.kind === 'case') return { case: place.address };
  return place.kind === 'triage' ? { symptom: place.symptom } : {};
}
