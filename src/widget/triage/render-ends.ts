import type { Outcome, Step } from '#domain/contract.d.ts';
import type { Side } from '#dataset/vocabulary.ts';
import { SIDE_OWNERS } from '#domain/step-labels.ts';
import { HAND_OVER_ANYWHERE } from '#domain/triage/hand-over.ts';
import { preparationTitle } from '#domain/triage/transcript.ts';
import { parsePreparation } from '#domain/triage/preparation.ts';
import { ACCESS_WORDS, fixTitle } from '#domain/triage/wording.ts';
import { element } from '../element.ts';
import { fill, fillNodes } from '../words.ts';
import { type Drawing, partHeading, stepHeading } from './drawing.ts';
import type { FixRecord } from './host.ts';
import { recordLink } from './record-link.ts';
import { renderOutcomes } from './render-outcomes.ts';
import { renderProse } from './render-prose.ts';
import { renderContact } from './render-rules.ts';
import { renderBlanks, renderSteps } from './render-steps.ts';

/** What has to be ready before a fix that can cut the way in. */
export function renderPreparation(
  drawing: Drawing,
  step: Extract<Step, { kind: 'prepare' }>,
  record: FixRecord | undefined,
  onOutcome: (outcome: Outcome) => void,
  beside: readonly Node[],
): HTMLElement[] {
  const { words } = drawing;
  const { atlas } = drawing.host;
  const body = element('div', { class: 'triage-body' });
  const preparation = parsePreparation(step.id);
  if (preparation && 'open' in preparation)
    body.append(element('p', {}, fill(words.openNow, { access: ACCESS_WORDS[preparation.open] })));
  if (record?.rollback && preparation && 'rollbackOf' in preparation) {
    const steps = renderSteps(drawing, record.rollback.steps);
    body.append(...renderProse(drawing, record.rollback.text), ...present(renderBlanks(drawing, steps)), steps);
  }
  if (step.for !== '') {
    const fix = recordLink(drawing.host, 'fixes', step.for, fixTitle(atlas, step.for));
    body.append(element('p', { class: 'triage-more' }, ...fillNodes(words.neededBefore, { fix })));
  }
  return [
    stepHeading(drawing, preparationTitle(atlas, step.id)),
    body,
    renderOutcomes(
      words.isItReady,
      [
        { outcome: 'fixed', words: words.ready, main: true },
        { outcome: 'skipped', words: words.notPossible },
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
  const { words } = drawing;
  const { atlas } = drawing.host;
  const known = step.id !== HAND_OVER_ANYWHERE;
  const title = known ? fixTitle(atlas, step.id) : fill(words.handOverTo, { owner: SIDE_OWNERS[step.to as Side] });
  const steps = record?.variants[0] && renderSteps(drawing, record.variants[0].steps);
  return [
    stepHeading(drawing, title),
    element(
      'div',
      { class: 'triage-body' },
      ...(record ? renderProse(drawing, record.summary) : []),
      ...renderContact(drawing, step.to as Side),
      ...(step.evidence.length > 0 ? [partHeading(drawing, words.foundForTaker)] : []),
      step.evidence.length > 0
        ? element('ul', { class: 'triage-evidence' }, ...step.evidence.map((line) => element('li', {}, line)))
        : undefined,
      ...(steps ? [partHeading(drawing, words.whatToSend), ...present(renderBlanks(drawing, steps)), steps] : []),
    ),
    renderOutcomes(
      words.whereDoesItStand,
      [
        { outcome: 'fixed', words: words.handedOver, main: true },
        ...(known
          ? ([
              { outcome: 'failed', words: words.couldNotHelp },
              { outcome: 'skipped', words: words.nobodyThere },
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
  const { words } = drawing;
  const { atlas } = drawing.host;
  const fixed = step.outcome === 'fixed';
  const fix = by && recordLink(drawing.host, 'fixes', by.id, fixTitle(atlas, by.id));
  const undo = by?.kind === 'workaround' ? words.undoWorkaround : words.undoRepair;
  return [
    stepHeading(drawing, fixed ? words.worksAgain : words.handedOver),
    element(
      'div',
      { class: 'triage-body' },
      fixed
        ? element('p', {}, ...(fix ? [...fillNodes(words.whatHelped, { fix }), ' '] : []), undo)
        : element('p', {}, ...(fix ? fillNodes(words.somebodyHasItBy, { fix }) : [words.somebodyHasIt])),
      element(
        'p',
        { class: 'triage-end' },
        element('strong', {}, words.end),
        ' ',
        fixed ? words.endFixed : words.endHandedOver,
      ),
    ),
  ];
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
