import type { Outcome, Step } from '#domain/contract.d.ts';
import type { Side } from '#dataset/vocabulary.ts';
import { recordPath } from '#domain/addresses.ts';
import { SIDE_OWNERS } from '#domain/step-labels.ts';
import { HAND_OVER_ANYWHERE } from '#domain/triage/hand-over.ts';
import { preparationTitle } from '#domain/triage/transcript.ts';
import { parsePreparation } from '#domain/triage/preparation.ts';
import { ACCESS_WORDS, fixTitle } from '#domain/triage/wording.ts';
import { element } from '../element.ts';
import { type Drawing, partHeading, stepHeading } from './drawing.ts';
import type { FixRecord } from './host.ts';
import { renderOutcomes } from './render-outcomes.ts';
import { renderProse } from './render-prose.ts';
import { renderBlanks, renderSteps } from './render-steps.ts';

/** What has to be ready before a fix that can cut the way in. */
export function renderPreparation(
  drawing: Drawing,
  step: Extract<Step, { kind: 'prepare' }>,
  record: FixRecord | undefined,
  onOutcome: (outcome: Outcome) => void,
  beside: readonly Node[],
): HTMLElement[] {
  const { atlas } = drawing.host;
  const body = element('div', { class: 'triage-body' });
  const preparation = parsePreparation(step.id);
  if (preparation && 'open' in preparation)
    body.append(
      element(
        'p',
        {},
        `Sign in there now and leave it open: ${ACCESS_WORDS[preparation.open]}. Nothing is changed yet.`,
      ),
    );
  if (record?.rollback && preparation && 'rollbackOf' in preparation) {
    const steps = renderSteps(drawing, record.rollback.steps);
    body.append(...renderProse(drawing, record.rollback.text), ...present(renderBlanks(drawing, steps)), steps);
  }
  if (step.for !== '') {
    const page = drawing.host.href(recordPath('fixes', step.for));
    body.append(
      element(
        'p',
        { class: 'triage-more' },
        'Needed before: ',
        element('a', { href: page }, fixTitle(atlas, step.for)),
      ),
    );
  }
  return [
    stepHeading(drawing, preparationTitle(atlas, step.id)),
    body,
    renderOutcomes(
      'Is it ready?',
      [
        { outcome: 'fixed', words: 'Ready', main: true },
        { outcome: 'skipped', words: 'Not possible' },
      ],
      onOutcome,
    ),
    ...(beside.length > 0 ? [element('p', { class: 'triage-go' }, ...beside)] : []),
  ];
}

/** The hand-over: to whom, with what was found. */
export function renderHandOver(
  drawing: Drawing,
  step: Extract<Step, { kind: 'hand-over' }>,
  record: FixRecord | undefined,
  onOutcome: (outcome: Outcome) => void,
  beside: readonly Node[],
): HTMLElement[] {
  const { atlas } = drawing.host;
  const known = step.id !== HAND_OVER_ANYWHERE;
  const title = known ? fixTitle(atlas, step.id) : `Hand over to ${SIDE_OWNERS[step.to as Side]}`;
  const steps = record?.variants[0] && renderSteps(drawing, record.variants[0].steps);
  return [
    stepHeading(drawing, title),
    element(
      'div',
      { class: 'triage-body' },
      ...(record ? renderProse(drawing, record.summary) : []),
      ...(step.evidence.length > 0 ? [partHeading(drawing, 'What was found, for whoever takes over')] : []),
      step.evidence.length > 0
        ? element('ul', { class: 'triage-evidence' }, ...step.evidence.map((line) => element('li', {}, line)))
        : undefined,
      ...(steps ? [partHeading(drawing, 'What to send'), ...present(renderBlanks(drawing, steps)), steps] : []),
    ),
    renderOutcomes(
      'Where does it stand?',
      [
        { outcome: 'fixed', words: 'Handed over', main: true },
        ...(known
          ? ([
              { outcome: 'failed', words: 'They could not help' },
              { outcome: 'skipped', words: 'Nobody there' },
            ] as const)
          : []),
      ],
      onOutcome,
    ),
    ...(beside.length > 0 ? [element('p', { class: 'triage-go' }, ...beside)] : []),
  ];
}

/** The end: what helped, or who has it now. */
export function renderDone(
  drawing: Drawing,
  step: Extract<Step, { kind: 'done' }>,
  by: { readonly id: string; readonly kind: string | undefined } | undefined,
): HTMLElement[] {
  const { atlas, href } = drawing.host;
  const fixed = step.outcome === 'fixed';
  const page = by && element('a', { href: href(recordPath('fixes', by.id)) }, fixTitle(atlas, by.id));
  const last =
    by?.kind === 'workaround'
      ? ' It goes around the fault and does not mend it: the cause is still there. Its page says how to undo it.'
      : ' Its page says how to undo it, should that be needed.';
  return [
    stepHeading(drawing, fixed ? 'It works again' : 'Handed over'),
    element(
      'div',
      { class: 'triage-body' },
      fixed
        ? element('p', {}, 'What helped: ', page, '.', last)
        : element('p', {}, 'Somebody else has it now, with what was found', ...(page ? [': ', page] : []), '.'),
      element('p', { class: 'triage-end' }, element('strong', {}, 'End'), fixed ? ' fixed' : ' handed over'),
    ),
  ];
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
