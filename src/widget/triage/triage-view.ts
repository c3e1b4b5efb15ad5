import type { Case, Id, Outcome, Step } from '#domain/contract.d.ts';
import { answer, report } from '#domain/triage/case.ts';
import { rulesOf } from '#domain/overlay/rules-of.ts';
import { nextStep } from '#domain/triage/next-step.ts';
import { parsePreparation } from '#domain/triage/preparation.ts';
import { element } from '../element.ts';
import { questionsOfCase, startAgain, stepBack, stepNumber, stepOfEvent, withOutcome } from './case-steps.ts';
import { button, type Drawing } from './drawing.ts';
import { HandOverPanel } from './hand-over-panel.ts';
import type { TriageHost } from './host.ts';
import { renderAllQuestions } from './render-all-questions.ts';
import { renderRanking } from './render-ranking.ts';
import { RolePanel } from './render-role.ts';
import { renderSoFar } from './render-so-far.ts';
import { type Choices, renderStep } from './render-step.ts';
import { renderNotices, renderTools } from './render-tools.ts';
import { wordingOf } from './role.ts';
import type { StepRecord } from './step-text.ts';

/** What stands in the place of the step: the next one, one taken again, or all questions. */
type Shown = { readonly kind: 'next' } | { readonly kind: 'again'; readonly place: number } | { readonly kind: 'all' };

const NEXT: Shown = { kind: 'next' };

/**
 * The interactive triage. It lives in one element, keeps the case, and asks its host for everything else; who holds it
 * may put it into a page or into a shadow tree.
 */
export class TriageView {
  private c: Case;
  private shown: Shown = NEXT;
  private turn = 0;
  /** Answers taken back are offered again: nobody has to find out the same thing twice. */
  private readonly remembered = new Map<Id, Id>();
  private readonly drawing: Drawing;
  private readonly role: RolePanel;
  private readonly handOver: HandOverPanel;
  private readonly notices = element('div', { class: 'triage-notices' });
  private readonly step = element('div', { class: 'triage-step', part: 'step' });
  private readonly soFar = element('div', { class: 'triage-so-far' });
  private readonly ranking = element('div', { class: 'triage-rankings' });
  private readonly tools = element('div', {});

  constructor(place: HTMLElement, host: TriageHost, c: Case, level: Drawing['level']) {
    const status = element('p', { class: 'visually-hidden', role: 'status' });
    const tell = (words: string) => {
      status.textContent = words;
    };
    this.c = c;
    const { words } = host;
    this.drawing = {
      host,
      words,
      level,
      blanks: new Map(Object.entries(rulesOf(host.atlas)?.placeholders ?? {})),
      tell,
    };
    this.role = new RolePanel(
      this.drawing,
      () => this.c,
      (changed) => void this.become(changed, false).then(() => tell(words.stepsFit)),
    );
    this.handOver = new HandOverPanel(this.drawing, () => this.c);
    place.classList.add('triage');
    place.replaceChildren(
      this.role.place,
      this.notices,
      this.step,
      this.handOver.place,
      this.soFar,
      this.ranking,
      this.tools,
      status,
    );
  }

  /** The case as it is now. */
  get case(): Case {
    return this.c;
  }

  /**
   * Shows a case, at its next step.
   *
   * @param focus Whether the heading of the step takes the focus: not when the page has just been opened.
   */
  show(c: Case, focus: boolean): Promise<void> {
    this.c = c;
    this.shown = NEXT;
    return this.draw(focus);
  }

  private become(c: Case, step: boolean): Promise<void> {
    this.c = c;
    this.drawing.host.onChange(c, step);
    if (step) this.shown = NEXT;
    return this.draw(step);
  }

  private look(shown: Shown): void {
    this.shown = shown;
    void this.draw(true);
  }

  private async draw(focus: boolean): Promise<void> {
    const turn = ++this.turn;
    const { c, drawing, shown } = this;
    const { host } = drawing;
    const step =
      (shown.kind === 'again' ? stepOfEvent(host.atlas, c, shown.place) : undefined) ?? nextStep(host.atlas, c);
    const record = shown.kind === 'all' ? {} : await readRecord(host, step);
    if (turn !== this.turn) return;

    const parts = shown.kind === 'all' ? this.allQuestions() : renderStep(drawing, c, step, record, this.choices(step));
    const before = shown.kind === 'next' ? stepBack(host.atlas, c) : undefined;
    this.step.replaceChildren(
      ...(before ? [button(drawing.words.back, () => void this.become(before, true), { class: 'triage-back' })] : []),
      ...parts,
    );
    this.role.show(c);
    this.handOver.show(shown.kind !== 'all' && step.kind === 'hand-over');
    this.notices.replaceChildren(...renderNotices(drawing, c));
    this.soFar.replaceChildren(...renderSoFar(drawing, c, (place) => this.look({ kind: 'again', place })));
    const open = [...this.ranking.querySelectorAll<HTMLDetailsElement>('details[open]')];
    const names = new Set(open.map((details) => details.dataset['name'] ?? ''));
    this.ranking.replaceChildren(...renderRanking(drawing, c, names));
    this.tools.replaceChildren(
      ...renderTools(drawing, c, {
        onAll: () => this.look({ kind: 'all' }),
        onAgain: () => void this.become(startAgain(host.atlas, c), true),
      }),
    );
    const heading = this.step.querySelector<HTMLElement>('.triage-heading');
    host.onShow(heading?.textContent ?? '', shown.kind === 'all' ? undefined : step);
    if (focus) heading?.focus();
  }

  private allQuestions(): HTMLElement[] {
    const { atlas } = this.drawing.host;
    return renderAllQuestions(this.drawing, this.c, questionsOfCase(atlas, this.c), {
      wording: wordingOf(this.c),
      onAnswers: (answers) => {
        const changed = answers.reduce((c, [question, given]) => answer(atlas, c, question, given), this.c);
        for (const [question, given] of answers) this.remembered.set(question, given);
        void this.become(changed, true);
      },
      onLeave: () => this.look(NEXT),
    });
  }

  private choices(step: Step): Choices {
    const { atlas } = this.drawing.host;
    const { shown } = this;
    const place = shown.kind === 'again' ? shown.place : undefined;
    return {
      number: place === undefined ? stepNumber(atlas, this.c) : undefined,
      remembered: step.kind === 'question' ? this.remembered.get(step.id) : undefined,
      onAnswer: (given) => {
        if (step.kind !== 'question') return;
        this.remembered.set(step.id, given);
        void this.become(answer(atlas, this.c, step.id, given), true);
      },
      onOutcome: (outcome: Outcome) => {
        if (step.kind === 'question' || step.kind === 'done') return;
        const changed =
          place === undefined ? report(atlas, this.c, step.id, outcome) : withOutcome(atlas, this.c, place, outcome);
        void this.become(changed, true);
        this.drawing.host.onOutcome?.(step.id, outcome, changed);
      },
      onLeave: place === undefined ? undefined : () => this.look(NEXT),
    };
  }
}

async function readRecord(host: TriageHost, step: Step): Promise<StepRecord> {
  try {
    if (step.kind === 'question' && host.atlas.questions.some(({ id }) => id === step.id))
      return { question: await host.readQuestion(step.id) };
    const preparation = step.kind === 'prepare' ? parsePreparation(step.id) : undefined;
    const fix =
      preparation && 'rollbackOf' in preparation
        ? preparation.rollbackOf
        : step.kind === 'fix' || step.kind === 'hand-over'
          ? step.id
          : undefined;
    if (fix !== undefined && host.atlas.fixes.some(({ id }) => id === fix)) return { fix: await host.readFix(fix) };
  } catch {
    // Shown without its prose, with a link to its page.
  }
  return {};
}
