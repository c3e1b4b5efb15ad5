import type { Case } from '#domain/contract.d.ts';
import { element } from '../element.ts';
import { button } from '../triage/drawing.ts';
import { fill, type Words } from '../words.ts';
import type { AtlasEvent } from './atlas-event.ts';
import type { AtlasView } from './atlas-view.ts';
import { type Attribute, ATTRIBUTES, readSettings, START, textOf, THINGS } from './element-settings.ts';
import { hostWords } from './host-words.ts';
import { loadView } from './load-view.ts';
import { readFile } from './read-file.ts';
import { siteOf } from './site-of.ts';

/** Where this file lies; its neighbors are found from here. */
const HERE = import.meta.url;

/** The attributes as properties, null where nothing is said. Texts reflect in their attribute, objects do not. */
type Properties = {
  -readonly [Name in Attribute as CamelCase<Name>]: Name extends (typeof THINGS)[number] ? unknown : string | null;
};

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/** Where there is no document, as on a server that renders pages, the class can be read and is never used. */
const Base = (globalThis.HTMLElement ?? class {}) as new () => HTMLElement & Properties;

/**
 * `<rdp-triage>`: the whole widget in a shadow root. What the page has put inside the element is shown until the first
 * view is ready, and again where something cannot be read.
 */
export class RdpTriageElement extends Base {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;
  readonly #shadow = this.attachShadow({ mode: 'open' });
  /** Objects that were set as properties. */
  readonly #things = new Map<Attribute, unknown>();
  readonly #stale = { view: true, start: true };
  #view: AtlasView | undefined;
  #waiting = false;
  #turn = 0;

  static {
    for (const name of ATTRIBUTES)
      Object.defineProperty(RdpTriageElement.prototype, propertyOf(name), {
        // A page may have added to Object.prototype, which a descriptor would inherit.
        __proto__: null,
        get(this: RdpTriageElement) {
          return this.#read(name);
        },
        set(this: RdpTriageElement, value: unknown) {
          this.#write(name, value);
        },
      } as PropertyDescriptor);
  }

  constructor() {
    super();
    this.#shadow.append(element('slot'));
  }

  connectedCallback(): void {
    for (const name of ATTRIBUTES) {
      const property = propertyOf(name);
      // Set before this class was there: such a property hides the accessor.
      if (!Object.hasOwn(this, property)) continue;
      const value: unknown = Reflect.get(this, property);
      Reflect.deleteProperty(this, property);
      this.#write(name, value);
    }
    this.#wait();
  }

  /** What is on its way is dropped. View and case stay, for an element that is only moved. */
  disconnectedCallback(): void {
    this.#turn++;
  }

  /** A sheet belongs to the document that it was made in. */
  adoptedCallback(): void {
    this.#stale.view = true;
  }

  attributeChangedCallback(name: Attribute, before: string | null, after: string | null): void {
    if (before === after) return;
    this.#things.delete(name);
    // The sheet follows the theme by itself.
    if (name !== 'theme') this.#change(isOf(START, name) ? 'start' : 'view');
  }

  /** The case as it is now, frozen; undefined before one has begun. */
  get case(): Case | undefined {
    return this.#view?.case;
  }

  /** What was seen, said, tried and found; undefined before a case has begun. */
  transcript(form: 'text' | 'markdown' | 'json' = 'text'): string | undefined {
    return this.#view?.transcript(form);
  }

  #read(name: Attribute): unknown {
    return this.#things.get(name) ?? this.getAttribute(name);
  }

  #write(name: Attribute, value: unknown): void {
    if (this.#things.delete(name)) this.#change('view');
    if (typeof value === 'object' && value && isOf(THINGS, name)) {
      this.#things.set(name, value);
      this.#change('view');
    } else if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  }

  #change(what: 'view' | 'start'): void {
    this.#stale[what] = true;
    this.#wait();
  }

  /** Attributes that are set one after the other make one update. */
  #wait(): void {
    if (this.#waiting || !this.isConnected || !(this.#stale.view || this.#stale.start)) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      void this.#update();
    });
  }

  async #update(): Promise<void> {
    const turn = ++this.#turn;
    const current = () => turn === this.#turn;
    let words: Words | undefined;
    try {
      const loading = Promise.all([neighbor('rdp-triage.css', 'text'), loadView()]);
      words = (await Promise.all([neighbor('words.json'), loading.catch(() => undefined)]))[0] as Words;
      const [css, { openView }] = await loading;
      const problems: string[] = [];
      const [strings, overlay] = await Promise.all(THINGS.map((name) => this.#thing(name, words as Words, problems)));
      words = hostWords(words, strings);
      const { start, ...settings } = readSettings((name) => this.#read(name), words, problems);
      const before = this.#view;
      if (before && !this.#stale.view) {
        if (current()) await before.begin(start, false);
        this.#stale.start = !current();
        return;
      }
      const site = this.#folder('site', words, problems) ?? new URL(siteOf(HERE));
      const data = this.#folder('data-src', words, problems) ?? new URL('data/', HERE);
      for (const problem of problems) console.error(`rdp-triage: ${problem}`);
      const root = element('div', { part: 'root' });
      const kept = this.#stale.start ? undefined : before?.case;
      const view = await openView(root, start, kept, {
        ...settings,
        words,
        problems,
        overlay,
        data,
        site,
        onFail: () => this.#shadow.append(element('slot')),
        on: (event) => this.#tell(event),
      });
      if (!current()) return;
      this.#stale.view = this.#stale.start = false;
      this.#view = view;
      this.#draw(css as string, root);
    } catch (error) {
      console.error('rdp-triage:', error);
      if (current()) this.#fail(words);
    }
  }

  /** An object that was set, or what is at the address of the attribute. */
  async #thing(name: Attribute, words: Words, problems: string[]): Promise<unknown> {
    const set = this.#things.get(name);
    const address = set ? undefined : this.#address(name, words, problems);
    if (!address) return set;
    return readFile(address).catch(({ message }: Error) => void problems.push(message));
  }

  #folder(name: Attribute, words: Words, problems: string[]): URL | undefined {
    const address = this.#address(name, words, problems);
    if (address && !address.pathname.endsWith('/')) address.pathname += '/';
    return address;
  }

  #address(name: Attribute, words: Words, problems: string[]): URL | undefined {
    const value = textOf((one) => this.#read(one), name);
    if (!value) return undefined;
    const address = URL.canParse(value, this.baseURI) ? new URL(value, this.baseURI) : undefined;
    if (address && /^(?:https?|file):$/.test(address.protocol)) return address;
    problems.push(fill(words.badAddress, { name, value }));
    return undefined;
  }

  /** @returns False where a listener has prevented what would happen now. */
  #tell({ type, ...told }: AtlasEvent): boolean {
    const detail = { version: 1, ...told };
    const init = { bubbles: true, composed: true, cancelable: type === 'link', detail };
    return this.dispatchEvent(new CustomEvent(`rdp-${type}`, init));
  }

  #draw(css: string, root: HTMLElement): void {
    const sheet = new (this.ownerDocument.defaultView ?? globalThis).CSSStyleSheet();
    this.#shadow.adoptedStyleSheets = [sheet];
    this.#shadow.replaceChildren(root);
    // The size of type that the reader has set, whatever the page has made of it.
    sheet.replaceSync('.rdp-atlas{all:initial}');
    sheet.replaceSync(`${css}:host{--_measured:${getComputedStyle(root).fontSize}}`);
  }

  /** What the page has put inside the element is shown again, under a sentence that says why. */
  #fail(words: Words | undefined): void {
    const { dataNotLoaded, tryAgain } = words ?? WITHOUT_WORDS;
    this.#shadow.replaceChildren(
      element(
        'p',
        { part: 'notice', role: 'alert' },
        dataNotLoaded,
        ' ',
        button(tryAgain, () => this.#change('view')),
      ),
      element('slot'),
    );
  }
}

/** Said where the file of words itself could not be read. */
const WITHOUT_WORDS = {
  dataNotLoaded: 'The help with Remote Desktop errors could not be loaded.',
  tryAgain: 'Try again',
};

const neighbor = (name: string, kind?: 'text') => readFile(new URL(name, HERE), kind);

function propertyOf(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function isOf(list: readonly string[], name: string): boolean {
  return list.includes(name);
}
