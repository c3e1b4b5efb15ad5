import type { SymptomData } from '#dataset/schema/symptom.ts';
import { recordPath } from '#domain/addresses.ts';
import { PHASE_TABS } from '#domain/phase-tabs.ts';
import { CHANCE_LABELS } from '#domain/record-labels.ts';
import { minutesLabel, RISK_LABELS } from '#domain/step-labels.ts';
import { element } from '../element.ts';
import { renderProse, renderWords } from '../triage/render-prose.ts';
import { type ArticleOptions, linkTo, list } from './article.ts';
import { type Cure, curesOf } from './library.ts';
import { renderCautions } from './render-cautions.ts';

/** A cause below its symptom: what it is, how it leads to what is seen, its best fix, and what else there is. */
export function renderCauseBrief(
  { cause: id, likelihood, note }: SymptomData['causes'][number],
  number: number,
  options: ArticleOptions,
): HTMLElement {
  const { library, drawing } = options;
  const cause = library.causes.get(id);
  if (!cause) throw new Error(`no cause "${id}" among the records`);
  const [best, ...others] = curesOf(library, id);
  return element(
    'section',
    { class: 'cause', 'data-phase': cause.phase },
    element('h3', {}, `${number}. `, linkTo(drawing, 'causes', id)),
    element('p', { class: 'small soft' }, [likelihood, PHASE_TABS[cause.phase], note].filter(Boolean).join(' · ')),
    ...renderProse(drawing, likelihood === 'common' ? cause.mechanism : cause.summary),
    best ? bestFix(best, options) : undefined,
    list(others.map((cure) => cureLine(cure, options))),
  );
}

function bestFix({ fix: { id, data }, chance }: Cure, { drawing }: ArticleOptions): HTMLElement {
  return element(
    'div',
    { class: 'best-fix' },
    element(
      'p',
      {},
      element('strong', { class: 'detail-label' }, 'Best fix'),
      ' ',
      element('a', { href: drawing.host.href(recordPath('fixes', id)) }, data.title),
      ' ',
      element(
        'span',
        { class: 'note' },
        [CHANCE_LABELS[chance], RISK_LABELS[data.risk.level], minutesLabel(data.minutes)].join(', '),
      ),
    ),
    element('p', {}, ...renderWords(drawing, data.summary)),
    ...renderCautions(drawing, data),
  );
}

/** A fix as one line; what it costs is said on its page first, and a risk worth a warning here too. */
export function cureLine({ fix: { id, data }, chance }: Cure, { drawing }: ArticleOptions): (Node | string)[] {
  const words = [
    ...(data.risk.level === 'medium' || data.risk.level === 'high' ? [RISK_LABELS[data.risk.level]] : []),
    ...(data.weakens === undefined ? [] : ['weakens protection']),
    CHANCE_LABELS[chance],
  ];
  return [linkTo(drawing, 'fixes', id), ' ', element('span', { class: 'note' }, words.join(', '))];
}
