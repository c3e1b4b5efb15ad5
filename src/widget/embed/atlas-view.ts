import type { Atlas, Case, Id, Outcome } from '#domain/contract.d.ts';
import { isFact } from '#domain/overlay/rules-event.ts';
import { startCase } from '#domain/triage/case.ts';
import type { CaseEvent } from '#domain/triage/case-event.ts';
import { caseToUrl } from '#domain/triage/case-to-url.ts';
import { caseFromUrl } from '#domain/triage/case-url.ts';
import { nextStep } from '#domain/triage/next-step.ts';
import { transcript } from '#domain/triage/transcript.ts';
import { element } from '../element.ts';
import type { FixRecord, QuestionRecord, TriageHost } from '../triage/host.ts';
import { makeHandOver } from '../triage/make-hand-over.ts';
import { TriageView } from '../triage/triage-view.ts';
import { fillNodes, type Words } from '../words.ts';
import type { OnAtlasEvent } from './atlas-event.ts';
import type { AtlasSource } from './atlas-source.ts';
import { PasteBox } from './paste-box.ts';

/** Which parts there are: paste box, results and triage; paste box and results; triage alone. */
export type AtlasMode = 'full' | 'lookup' | 'triage';

/** Of the heading of a step; the headings of its parts are one deeper. */
export type HeadingLevel = 2 | 3 | 4 | 5;

/** What a view needs from whoever holds it: an element, a frame, a single file. */
export interface AtlasViewOptions {
  readonly source: AtlasSource;
  readonly words: Words;
  /** The full address of a path of the site; paths have no slash before them. */
  readonly href: (path: string) => string;
  readonly mode: AtlasMode;
  readonly level: HeadingLevel;
  /** A company's rules, parsed and not checked: `withRules` applies them, before there is a view. */
  readonly overlay?: unknown;
  /** Whose rules apply. */
  readonly company?: { readonly name: string; readonly logo: string | undefined };
  /** Why the company's rules do not apply. */
  readonly refused?: readonly string[];
  /** What the holder said and cannot be; shown to the reader. */
  readonly problems?: readonly string[];
  /** The address of a new ticket, with the places that the hand-over fills. */
  readonly ticket?: string | undefined;
  readonly on: OnAtlasEvent;
  /** The data could not be read when it was needed. The reader has been told. */
  readonly onFail?: () => void;
}

/** What a view begins with: the address of a case, or else what was seen and what can be reached. */
export interface AtlasStart {
  /** As `caseToUrl` writes it. */
  readonly case?: string | undefined;
  readonly code?: string | undefined;
  readonly extended?: string | undefined;
  /** Pasted text; it stands in the paste box and goes nowhere. */
  readonly text?: string | undefined;
  readonly symptom?: Id | undefined;
  /** Answers that are known already, by question. */
  readonly facts?: Readonly<Record<Id, Id>>;
  readonly has?: readonly Id[];
  readonly lacks?: readonly Id[];
}

/** The whole widget in a root that it is given. It knows no custom elements, frames or files, and asks nothing of the page. */
export class AtlasView {
  private readonly options: AtlasViewOptions;
  private readonly box: PasteBox;
  private readonly place = element('div', { part: 'triage' });
  private atlas: Atlas | undefined;
  private triage: TriageView | undefined;
  private turn = 0;
  /** The reader did something, and the step that follows from it does not stand yet. */
  private moved = false;

  constructor(root: HTMLElement, options: AtlasViewOptions) {
    const { mode, words, href, problems = [], refused = [], company } = options;
    this.options = options;
    this.box = new PasteBox(options);
    root.classList.add('rdp-atlas');
    root.addEventListener('click', (event) => this.followLink(event));
    root.replaceChildren(
      ...(company?.logo ? [element('img', { class: 'logo', part: 'logo', src: company.logo, alt: company.name })] : []),
      ...(refused.length > 0 ? [renderRefused(words, refused)] : []),
      ...problems.map((problem) => element('p', { class: 'notice', part: 'notice' }, problem)),
      this.box.place,
      ...(mode === 'lookup' ? [] : [this.place]),
      element(
        'p',
        { class: 'foot', part: 'foot' },
        ...fillNodes(words.foot, { atlas: element('a', { href: href('') }, 'RDP Atlas') }),
      ),
    );
  }

  /** The case as it is now; undefined before one has begun. */
  get case(): Case | undefined {
    return this.triage?.case;
  }

  /** Of the case; undefined before one has begun. */
  transcript(form: 'text' | 'markdown' | 'json'): string | undefined {
    const { atlas, case: c } = this;
    return atlas && c && transcript(atlas, c, form);
  }

  /**
   * Begins with what the holder says; with nothing, no data is read yet. Rejects where data cannot be read; then it can
   * be called again.
   *
   * @param focus Whether the first step takes the focus: not when the page has just been opened.
   */
  async begin(start: AtlasStart, focus: boolean): Promise<void> {
    const turn = ++this.turn;
    const text = pastedOf(start);
    const begins = this.options.mode !== 'lookup' && [start.case, start.symptom, text].some(Boolean);
    const [c] = await Promise.all([begins ? this.caseOf(start) : undefined, this.box.fill(text)]);
    if (turn === this.turn) await this.show(c, focus);
  }

  /** Undefined where nothing that is given leads to a triage. */
  private async caseOf({ case: address, code, extended, text = '', ...rest }: AtlasStart): Promise<Case | undefined> {
    const { source, overlay } = this.options;
    const atlas = await source.atlas(text);
    this.atlas = atlas;
    if (address !== undefined) return caseFromUrl(atlas, address);
    const codes = [code, extended].filter((one) => one !== undefined);
    const c = startCase(atlas, { ...rest, codes, text, overlay });
    // Who somebody is and what a company wants is no case yet; a symptom that there is not is told as one.
    const events = c.events as readonly CaseEvent[];
    return rest.symptom === undefined && events.every((event) => NO_CASE.includes(event.kind) || isFact(atlas, event))
      ? undefined
      : c;
  }

  /** The reader begins a case. */
  private async startFrom(start: AtlasStart): Promise<void> {
    const turn = ++this.turn;
    try {
      const c = await this.caseOf(start);
      if (turn !== this.turn || !c) return;
      this.moved = true;
      await this.show(c, true);
    } catch {
      this.box.fail();
    }
  }

  private async show(c: Case | undefined, focus: boolean): Promise<void> {
    const { mode, level } = this.options;
    this.box.place.hidden = mode === 'triage' && c !== undefined;
    this.place.hidden = c === undefined;
    if (c && this.atlas) {
      this.box.fold();
      this.triage ??= new TriageView(this.place, this.host(this.atlas), c, level);
      await this.triage.show(c, focus);
    } else {
      this.triage = undefined;
      this.place.replaceChildren();
    }
  }

  private host(atlas: Atlas): TriageHost {
    const { source, words, href, on } = this.options;
    return {
      atlas,
      words,
      href,
      readQuestion: (id) => source.record('questions', id) as Promise<QuestionRecord>,
      readFix: (id) => source.record('fixes', id) as Promise<FixRecord>,
      onChange: () => {
        this.moved = true;
      },
      onOutcome: (step: Id, outcome: Outcome, c: Case) => {
        const ended = nextStep(atlas, c).kind === 'done';
        on({ type: 'outcome', step, outcome, ended, case: caseToUrl(c) });
      },
      pasted: () => this.box.text,
      handOver: () => Promise.resolve(makeHandOver),
      ticketTemplate: this.options.ticket,
      onTranscript: (form, text) => void on({ type: 'transcript', form, text }),
      onShow: (_, step) => {
        if (!this.moved || !step || !this.case) return;
        this.moved = false;
        on({ type: 'step', step, case: caseToUrl(this.case) });
      },
    };
  }

  /** A case among what was found begins here; every other link is told first and opens beside the page that holds this. */
  private followLink(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // A mail leads to no page.
    if (!link || link.protocol === 'mailto:') return;
    const { href, mode, on } = this.options;
    const address = link.getAttribute('href') ?? '';
    if (mode !== 'lookup' && this.box.place.contains(link) && address.startsWith(href('triage/#'))) {
      event.preventDefault();
      void this.startFrom({ case: address });
    } else if (on({ type: 'link', href: link.href }) === false) event.preventDefault();
    else {
      link.target = '_blank';
      link.relList.add('noopener');
    }
  }
}

const NO_CASE: readonly CaseEvent['kind'][] = ['access', 'overlay', 'rules'];

function renderRefused(words: Words, problems: readonly string[]): HTMLElement {
  return element(
    'div',
    { class: 'notice', part: 'notice', role: 'alert' },
    element('p', {}, words.rulesRefused),
    element('ul', {}, ...problems.map((problem) => element('li', {}, problem))),
  );
}

/** What stands in the box: the dialog as the client shows it where both of its codes are given. */
function pastedOf({ code, extended, text }: AtlasStart): string {
  if (text !== undefined || code === undefined) return text ?? '';
  return extended === undefined ? code : `Error code: ${code}\nExtended error code: ${extended}`;
}
