import type { Atlas, Id, Outcome, Step } from '#domain/contract.d.ts';
import { recordPath } from '#domain/addresses.ts';
import { ACCESS_LABELS } from '#domain/step-labels.ts';
import { fixTitle } from '#domain/triage/wording.ts';
import { element } from '../element.ts';
import { type Drawing, partHeading, stepHeading } from './drawing.ts';
import type { FixRecord } from './host.ts';
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
  const { atlas } = drawing.host;
  const body = element('div', { class: 'triage-body' });
  const variant = record?.variants.find(({ access }) => access === step.access) ?? record?.variants[0];
  if (record && variant) {
    body.append(
      ...renderProse(drawing, record.summary),
      ...cautions(drawing, record),
      ...part(drawing, 'Before you start', record.before ? renderProse(drawing, record.before) : []),
      ...part(drawing, 'Steps', [renderSteps(drawing, variant.steps)]),
      ...part(drawing, 'Then check', [renderSteps(drawing, record.verify)]),
      ...undo(drawing, record),
      ...more(drawing, step.id, record),
    );
    const blanks = renderBlanks(drawing, body);
    if (blanks) body.querySelector('.action-lines')?.before(blanks);
  } else {
    const page = drawing.host.href(recordPath('fixes', step.id));
    body.append(
      element('p', {}, element('a', { href: page }, 'The steps could not be loaded here; they are on its page')),
    );
  }
  return [
    stepHeading(drawing, fixTitle(atlas, step.id)),
    body,
    renderOutcomes('What came of it?', outcomesOf(atlas, step.id), onOutcome),
    ...(beside.length > 0 ? [element('p', { class: 'triage-go' }, ...beside)] : []),
  ];
}

function part(drawing: Drawing, title: string, content: readonly Node[]): Node[] {
  return content.length > 0 ? [partHeading(drawing, title), ...content] : [];
}

function cautions(drawing: Drawing, record: FixRecord): Node[] {
  const { risk, cuts, weakens, lastResort } = record;
  const cut = cuts.map((access) => ACCESS_LABELS[access]).join(', ');
  return [
    ...(isSerious(record) ? [renderCaution(drawing, 'Caution', risk.reason)] : []),
    ...(cut === '' ? [] : [renderCaution(drawing, 'Can cut', `work ${cut}.`)]),
    ...(weakens ? [renderCaution(drawing, 'Weakens protection', weakens)] : []),
    ...(lastResort ? [element('div', { class: 'detail' }, ...renderProse(drawing, lastResort))] : []),
  ];
}

function undo(drawing: Drawing, { undo }: FixRecord): Node[] {
  if (!undo) return [];
  const details = element(
    'details',
    { class: 'triage-undo' },
    element('summary', {}, 'To undo it'),
    ...renderProse(drawing, undo.text),
    undo.steps ? renderSteps(drawing, undo.steps) : undefined,
  );
  return [details];
}

function more(drawing: Drawing, id: Id, { variants }: FixRecord): Node[] {
  const words = variants.length > 1 ? 'Other ways to do it, and the sources' : 'Its page, with the sources';
  const page = drawing.host.href(recordPath('fixes', id));
  return [element('p', { class: 'triage-more' }, element('a', { href: page }, words))];
}

function outcomesOf(atlas: Atlas, id: Id): readonly OutcomeChoice[] {
  const cures = atlas.fixes.find((fix) => fix.id === id)?.cures ?? [];
  // What mends nothing by itself, such as the first step of a red flag, is only done.
  const mends = cures.some(({ chance }) => chance !== 'seldom');
  return [
    { outcome: 'fixed', words: mends ? 'It works now' : 'Done', main: true },
    { outcome: 'failed', words: 'Did not help', main: true },
    { outcome: 'skipped', words: 'Skip' },
    { outcome: 'no-access', words: 'I have no access' },
    { outcome: 'not-allowed', words: 'Not allowed here' },
  ];
}
