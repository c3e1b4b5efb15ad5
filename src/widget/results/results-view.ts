import type { Atlas, Code, Id, Lookup } from '#domain/contract.d.ts';
import { chooseReading } from '#domain/lookup/choose-reading.ts';
import { element } from '../element.ts';
import { type Fact, renderLookup, type RenderOptions } from './render-lookup.ts';
import { button } from '../triage/drawing.ts';
import { fill, fillNodes } from '../words.ts';
import type { FirstStep } from './first-step.ts';
import { plainLine } from './plain-line.ts';
import { factLabel } from './render-facts.ts';
import { type Begun, renderFirst } from './render-first.ts';

const NOTHING: Lookup = { codes: [], unknownCodes: [], symptoms: [], facts: [] };

/** What the answer needs from whoever holds it. */
export interface ResultsHost extends Omit<RenderOptions, 'text' | 'onChoose' | 'onLeaveOut'> {
  /** What a case would begin with; rejects where the data cannot be read. Absent where there is no triage. */
  readonly readFirst?: (begun: Begun) => Promise<FirstStep>;
  /** One sentence under the title of an article; undefined where it cannot be read. */
  readonly readSummary?: (symptom: Id) => Promise<string | undefined>;
  /** Says something in the status line. */
  readonly tell: (words: string) => void;
}

/**
 * The answer to a text, in one place: it keeps what the reader said about it (where a number was seen, what is not so)
 * while the text is edited, and draws again in place.
 */
export class ResultsView {
  private readonly chosen = new Map<string, Code>();
  private readonly leftOut = new Map<string, Fact>();
  private asked: { readonly atlas: Atlas; readonly found: Lookup; readonly text: string | undefined } | undefined;
  private full: Atlas | undefined;
  private turn = 0;
  private readonly place: HTMLElement;
  private readonly host: ResultsHost;

  constructor(place: HTMLElement, host: ResultsHost) {
    this.place = place;
    this.host = host;
    place.classList.add('results');
  }

  /**
   * Draws what was found; empty where that is nothing.
   *
   * @param text What it was read from, to show the parts; it goes nowhere else.
   */
  show(atlas: Atlas, found: Lookup, text?: string): void {
    this.asked = { atlas, found, text };
    this.draw();
  }

  /** The next text is another one: nothing of what the reader said holds for it. */
  clear(): void {
    this.asked = undefined;
    this.chosen.clear();
    this.leftOut.clear();
    this.turn++;
    this.place.replaceChildren();
  }

  /** What was found with what the reader said about it; nothing where nothing is shown. */
  get found(): Lookup {
    if (!this.asked) return NOTHING;
    const { atlas, found } = this.asked;
    const narrowed = [...this.chosen].reduce(
      (left, [text, code]) =>
        left.codes.some((one) => one.text === text && one.entries.some(({ id }) => id === code.id))
          ? chooseReading(atlas, left, text, code)
          : left,
      found,
    );
    return { ...narrowed, facts: narrowed.facts.filter((fact) => !this.leftOut.has(nameOf(fact))) };
  }

  /** Whether the reader said something about it that the text does not say. */
  get isNarrowed(): boolean {
    const { found } = this.asked ?? {};
    return (
      found !== undefined &&
      (found.codes.some(({ text }) => this.chosen.has(text)) ||
        found.facts.some((fact) => this.leftOut.has(nameOf(fact))))
    );
  }

  private draw(): void {
    const { found, asked } = this;
    if (!asked) return;
    const { atlas, text } = asked;
    const options: RenderOptions = {
      ...this.host,
      ...(text === undefined ? {} : { text }),
      onChoose: (number, code) => this.choose(number, code),
      onLeaveOut: (fact) => this.leaveOut(fact, text),
    };
    this.place.replaceChildren(
      ...this.renderChosen(asked.found),
      ...(hasSomething(found) ? renderLookup(this.named(atlas), found, options) : []),
      ...this.renderPutBack(asked.found),
    );
    void this.fillIn(found, options);
  }

  /** The atlas with the questions, where it has been read, so that what was read can be named. */
  private named(atlas: Atlas): Atlas {
    return this.full ? { ...atlas, questions: this.full.questions } : atlas;
  }

  /** What takes reading first: the sentence under the title, and the step to begin with. */
  private async fillIn({ facts }: Lookup, options: RenderOptions): Promise<void> {
    const turn = ++this.turn;
    const { host, asked } = this;
    const answer = this.place.querySelector<HTMLElement>('[data-symptom]');
    const symptom = answer?.dataset['symptom'];
    if (!answer || !asked || symptom === undefined) return;
    const slot = answer.querySelector<HTMLElement>('.answer-first');
    slot?.setAttribute('aria-busy', 'true');
    const [summary, first] = await Promise.all([
      host.readSummary?.(symptom).catch(() => undefined),
      host.readFirst?.({ symptom, facts }).catch(() => undefined),
    ]);
    if (turn !== this.turn) return;
    const means = answer.querySelector('[data-summary]');
    if (means && summary !== undefined) means.textContent = summary;
    slot?.removeAttribute('aria-busy');
    if (!slot || !first) return;
    this.full = first.atlas;
    const focused = [...slot.querySelectorAll('a, button')].indexOf(activeIn(slot) as HTMLElement);
    slot.replaceChildren(...renderFirst(asked.atlas, { symptom, facts }, first, options));
    if (focused >= 0) slot.querySelectorAll<HTMLElement>('a, button')[focused]?.focus();
  }

  private choose(text: string, code: Code): void {
    this.chosen.set(text, code);
    this.draw();
    this.place.querySelector<HTMLElement>('.answer a')?.focus();
    this.host.tell(fill(this.host.words.seenIn, { number: text, place: this.placeOf(code) }));
  }

  private forget(text: string): void {
    this.chosen.delete(text);
    this.draw();
    this.place.querySelector<HTMLElement>('.answer-choices button')?.focus();
  }

  private leaveOut(fact: Fact, text: string | undefined): void {
    const chips = [...this.place.querySelectorAll<HTMLElement>('.chip')];
    const place = chips.findIndex(({ dataset }) => dataset['fact'] === nameOf(fact));
    this.leftOut.set(nameOf(fact), fact);
    this.draw();
    const left = [...this.place.querySelectorAll<HTMLElement>('button.chip, .put-back')];
    left[Math.min(Math.max(place, 0), left.length - 1)]?.focus();
    const what = factLabel(this.full ?? { questions: [] }, fact, text);
    this.host.tell(fill(this.host.words.leftOut, { what }));
  }

  private renderChosen({ codes }: Lookup): HTMLElement[] {
    const { words } = this.host;
    return codes.flatMap(({ text }) => {
      const code = this.chosen.get(text);
      if (!code) return [];
      const said = fillNodes<Node | string>(words.seenIn, {
        number: element('b', { class: 'answer-plate' }, text),
        place: this.placeOf(code),
      });
      const change = button(words.seenElsewhere, () => this.forget(text), { class: 'answer-change' });
      return [element('p', { class: 'answer-chosen' }, element('span', {}, ...said), change)];
    });
  }

  private renderPutBack({ facts }: Lookup): HTMLElement[] {
    if (!facts.some((fact) => this.leftOut.has(nameOf(fact)))) return [];
    const { words, tell } = this.host;
    const back = () => {
      this.leftOut.clear();
      this.draw();
      this.place.querySelector<HTMLElement>('button.chip')?.focus();
      tell(words.broughtBack);
    };
    return [element('p', { class: 'answer-hint' }, button(words.putBack, back, { class: 'answer-change put-back' }))];
  }

  private placeOf({ space }: Code): string {
    const found = this.asked?.atlas.spaces.find(({ id }) => id === space);
    return found?.seen[0] === undefined ? space : plainLine(found.seen[0]);
  }
}

function nameOf({ question, answer }: Fact): string {
  return `${question}.${answer}`;
}

function hasSomething({ codes, unknownCodes, unknownNames = [], symptoms, facts }: Lookup): boolean {
  return codes.length + unknownCodes.length + unknownNames.length + symptoms.length + facts.length > 0;
}

/** The focused element of a page or a shadow tree. */
function activeIn(place: Element): Element | null {
  return (place.getRootNode() as Document | ShadowRoot).activeElement;
}
