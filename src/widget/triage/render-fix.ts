import type { Atlas, Id, Outcome, Step } from '#domain/contract.d.ts';
import { isOwn } from '#domain/overlay/rules-of.ts';
import { ACCESS_LABELS } from '#domain/step-labels.ts';
import { fixTitle } from '#domain/triage/wording.ts';
import { element } from '../element.ts';
import { fill, type Words } from '../words.ts';
import { type Drawing, partHeading, stepHeading } from './drawing.ts';
import type { FixRecord } from './host.ts';
import { recordLink } from './record-link.ts';
import { type OutcomeChoice, renderOutcomes } from './render-outcomes.ts';
import { renderProse } from './render-prose.ts';
import { renderBlanks, renderCaution, renderSteps } from './render-steps.ts';
import { isSerious } from './step-text.ts';

export interface FixOptions {
  readonly record: FixRecord | undefined;
  readonly onOutcome: (outcome: Outcome) => void;
  readonly beside: readonly Node[];
}

/** A fix: what it costs before the first step, then the steps, how to see that it worked, and the way back. */
export function renderFix(
  drawing: Drawing,
  step: Extract<Step, { kind: 'fix' }>,
  { record, onOutcome, beside }: FixOptions,
): HTMLElement[] {
  const { words } = drawing;
  const { atlas } = drawing.host;
  const body = element('div', { class: 'triage-body' });
  const variant = record?.variants.find(({ access }) => access === step.access) ?? record?.variants[0];
  if (record && variant) {
    body.append(
      ...renderProse(drawing, record.summary),
      ...cautions(drawing, record),
      ...part(drawing, words.beforeYouStart, record.before ? renderProse(drawing, record.before) : []),
      ...part(drawing, words.steps, [renderSteps(drawing, variant.steps)]),
      ...part(drawing, words.thenCheck, [renderSteps(drawing, record.verify)]),
      ...undo(drawing, record),
      ...more(drawing, step.id, record),
    );
    const blanks = renderBlanks(drawing, body);
    if (blanks) body.querySelector('.action-lines')?.before(blanks);
  } else {
    body.append(element('p', {}, recordLink(drawing.host, 'fixes', step.id, words.stepsNotLoaded)));
  }
  return [
    stepHeading(drawing, fixTitle(atlas, step.id)),
    body,
    renderOutcomes(words.whatCameOfIt, outcomesOf(atlas, words, step.id), onOutcome),
    ...(beside.length > 0 ? [element('p', { class: 'triage-go' }, ...beside)] : []),
  ];
}

function part(drawing: Drawing, title: string, content: readonly Node[]): Node[] {
  return content.length > 0 ? [partHeading(drawing, title), ...content] : [];
}

function cautions(drawing: Drawing, record: FixRecord): Node[] {
  const { words } = drawing;
  const { risk, cuts, weakens, lastResort } = record;
  const accesses = cuts.map((access) => ACCESS_LABELS[access]).join(', ');
  return [
    ...(isSerious(record) ? [renderCaution(drawing, words.caution, risk.reason)] : []),
    ...(accesses === '' ? [] : [renderCaution(drawing, words.canCut, fill(words.canCutWork, { accesses }))]),
    ...(weakens ? [renderCaution(drawing, words.weakens, weakens)] : []),
    ...(lastResort ? [element('div', { class: 'detail' }, ...renderProse(drawing, lastResort))] : []),
  ];
}

function undo(drawing: Drawing, { undo }: FixRecord): Node[] {
  if (!undo) return [];
  const details = element(
    'details',
    { class: 'triage-undo' },
    element('summary', {}, drawing.words.toUndo),
    ...renderProse(drawing, undo.text),
    undo.steps ? renderSteps(drawing, undo.steps) : undefined,
  );
  return [details];
}

function more(drawing: Drawing, id: Id, { variants }: FixRecord): Node[] {
  const words = variants.length > 1 ? drawing.words.otherWays : drawing.words.itsPage;
  if (isOwn(drawing.host.atlas, id)) return [];
  return [element('p', { class: 'triage-more' }, recordLink(drawing.host, 'fixes', id, words))];
}

function outcomesOf(atlas: Atlas, words: Words, id: Id): readonly OutcomeChoice[] {
  const cures = atlas.fixes.find((fix) => fix.id === id)?.cures ?? [];
  // What mends nothing by itself, such as the first step of a red flag, is only done.
  const mends = cures.some(({ chance }) => chance !== 'seldom');
  return [
    { outcome: 'fixed', words: mends ? words.works : words.done, main: true },
    { outcome: 'failed', words: words.didNotHelp, main: true },
    { outcome: 'skipped', words: words.skip },
    { outcome: 'no-access', words: words.noAccess },
    { outcome: 'not-allowed', words: words.notAllowed },
  ];
}
