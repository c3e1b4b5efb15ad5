import type { SymptomData } from '#dataset/schema/symptom.ts';
import { VERDICT_LABELS } from '#domain/record-labels.ts';
import { element } from '../element.ts';
import { renderProse, renderWords } from '../triage/render-prose.ts';
import { type ArticleOptions, labeled, linkTo } from './article.ts';

type Claim = SymptomData['claims'][number];

/** What readers have been told, each with its verdict and the true statement beside it. */
export function renderClaims(claims: readonly Claim[], options: ArticleOptions): HTMLElement[] {
  if (claims.length === 0) return [];
  return [element('ul', { class: 'claims' }, ...claims.map((claim) => renderClaim(claim, options)))];
}

function renderClaim({ claim, verdict, label, reason, risk, fix }: Claim, { drawing }: ArticleOptions): HTMLElement {
  const words = renderWords(drawing, claim);
  const instead = verdict === 'supported' || verdict === 'plausible' ? 'What helps: ' : 'Instead: ';
  return element(
    'li',
    { class: 'claim' },
    element(
      'p',
      { class: 'stated' },
      element('span', { class: `verdict ${verdict}` }, label ?? VERDICT_LABELS[verdict]),
      ' ',
      ...(verdict === 'wrong' ? [element('s', {}, ...words)] : words),
    ),
    ...renderProse(drawing, reason),
    labeled(drawing, 'Risk', risk),
    fix ? element('p', {}, instead, linkTo(drawing, 'fixes', fix)) : undefined,
  );
}
