import type { FixData } from '#dataset/schema/fix.ts';
import type { Id } from '#domain/contract.d.ts';
import { CHANCE_LABELS } from '#domain/record-labels.ts';
import { ACCESS_LABELS, FIX_KIND_LABELS, minutesLabel, RISK_LABELS, SIDE_OWNERS } from '#domain/step-labels.ts';
import { element } from '../element.ts';
import { renderProse, renderWords } from '../triage/render-prose.ts';
import { renderBlanks, renderSteps } from '../triage/render-steps.ts';
import { isSerious } from '../triage/step-text.ts';
import {
  type Article,
  articleEnd,
  articleHead,
  type ArticleOptions,
  facts,
  linkTo,
  list,
  retiredNotice,
  section,
} from './article.ts';
import { renderCautions } from './render-cautions.ts';

/** One repair: what it costs before the first step, the steps from wherever it can be done, undo and verification. */
export function renderFixArticle(_: Id, data: FixData, options: ArticleOptions): Article {
  const { drawing } = options;
  const { rollback, undo, to } = data;
  const end = element('p', {}, to === undefined ? 'Verified, or undone.' : `Handed over to ${SIDE_OWNERS[to]}.`);
  const steps = element(
    'div',
    { class: 'fix-steps' },
    ...section('Before you start', [
      ...(data.before ? renderProse(drawing, data.before) : []),
      ...(rollback ? [...renderProse(drawing, rollback.text), renderSteps(drawing, rollback.steps)] : []),
    ]),
    ...section('Steps', variants(data, options)),
    ...section(
      'Undo',
      undo ? [...renderProse(drawing, undo.text), undo.steps && renderSteps(drawing, undo.steps)] : [],
    ),
    ...section('Verify', [renderSteps(drawing, data.verify)]),
  );
  const blanks = renderBlanks(drawing, steps);
  if (blanks) steps.prepend(blanks);
  const parts = [
    articleHead('fixes', data.title, data.phase),
    ...retiredNotice(drawing, 'fixes', data.retired),
    element('div', { class: 'lead' }, ...renderProse(drawing, data.summary)),
    ...(data.safer ? [element('p', { class: 'caution' }, 'Try first: ', linkTo(drawing, 'fixes', data.safer))] : []),
    ...renderCautions(drawing, data),
    price(data, options),
    steps,
    ...section('What it cures', [
      list(data.cures.map(({ cause, chance }) => [linkTo(drawing, 'causes', cause), `: ${CHANCE_LABELS[chance]}`])),
    ]),
    ...articleEnd(options, data, [end]),
  ];
  return { title: data.title, parts };
}

function price(data: FixData, { drawing }: ArticleOptions): HTMLElement {
  const reason = isSerious(data) ? [] : [': ', ...renderWords(drawing, data.risk.reason)];
  return facts([
    ['Kind', [FIX_KIND_LABELS[data.kind]]],
    ['Time', [minutesLabel(data.minutes)]],
    ['Risk', [RISK_LABELS[data.risk.level], ...reason]],
    ['Where', [data.variants.map(({ access }) => ACCESS_LABELS[access]).join(', or ')]],
  ]);
}

function variants({ variants: all, minutes: usual }: FixData, { drawing }: ArticleOptions): HTMLElement[] {
  return all.flatMap(({ access, minutes, steps }) => [
    element('h3', {}, `Do it ${ACCESS_LABELS[access]}`, element('small', {}, minutesLabel(minutes ?? usual))),
    renderSteps(drawing, steps),
  ]);
}
