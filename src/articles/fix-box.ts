import type { BlockContent } from 'mdast';
import type { Entry } from '#dataset/dataset.ts';
import type { Chance } from '#dataset/vocabulary.ts';
import { mostUseful } from '#domain/most-useful.ts';
import { type CureOf, hrefTo } from './article-context.ts';
import type { Draft } from './draft.ts';
import { flow, type FlowElement, inline } from './jsx.ts';
import { ACCESS_LABELS, CHANCE_LABELS, CUT_LABELS, RISK_LABELS } from './labels.ts';
import { link, paragraph, SPACE } from './nodes.ts';
import { prose } from './prose.ts';
import { stepList } from './steps.ts';
import { text } from './text.ts';

/**
 * A fix as one line of a list: to where it stands above in the article, else to its page. What it costs is said there
 * first; a risk worth a warning is named here too.
 */
export function fixLine(draft: Draft, { fix: { id, data }, chance }: CureOf): BlockContent[] {
  const above = draft.shownFixes.has(id);
  const words = [
    ...(above ? ['above'] : []),
    ...(data.risk.level === 'medium' || data.risk.level === 'high' ? [RISK_LABELS[data.risk.level]] : []),
    ...(data.weakens === undefined ? [] : ['weakens protection']),
    CHANCE_LABELS[chance],
  ];
  const to = above ? `#fix-${id}` : hrefTo('fixes', id);
  return [paragraph(link(to, data.title), SPACE, inline('Note', {}, [text(words.join(', '))]))];
}

/** A fix under a cause in few lines: what it does, its price and its cautions; the steps are on its own page. */
export function fixBrief(draft: Draft, { fix, chance }: CureOf): BlockContent {
  draft.shownFixes.add(fix.id);
  return fixHead(fix, chance, `fix-${fix.id}`, [
    ...prose(draft, fix.data.summary, fix.data),
    ...fixCaution(draft, fix),
  ]);
}

/** A fix under the cause it cures, complete for the most useful access. */
export function fixBox(draft: Draft, { fix, chance }: CureOf): BlockContent {
  draft.shownFixes.add(fix.id);
  const { data } = fix;
  const best = mostUseful(data.variants);
  const others = data.variants.filter((variant) => variant !== best).map(({ access }) => ACCESS_LABELS[access]);
  return fixHead(fix, chance, `fix-${fix.id}`, [
    ...prose(draft, data.summary, data),
    ...fixCaution(draft, fix),
    ...(data.before === undefined ? [] : [flow('Detail', { kind: 'before' }, prose(draft, data.before))]),
    ...armFirst(draft, fix),
    stepList(draft, best.steps),
    ...fixAfter(draft, fix),
    ...(others.length === 0
      ? []
      : [flow('Detail', { kind: 'more' }, [paragraph(link(hrefTo('fixes', fix.id), others.join(', ')))])]),
  ]);
}

function fixHead(
  { id, data }: Entry<'fixes'>,
  chance: Chance,
  anchor: string,
  content: readonly BlockContent[],
): FlowElement {
  const { access, minutes } = mostUseful(data.variants);
  return flow(
    'Fix',
    {
      id: anchor,
      href: hrefTo('fixes', id),
      title: data.title,
      kind: data.kind,
      risk: data.risk.level,
      chance,
      minutes: String(minutes ?? data.minutes),
      access,
    },
    content,
  );
}

/** The price, where there is one worth a warning: before anything else. */
export function fixCaution(draft: Draft, { data }: Entry<'fixes'>): FlowElement[] {
  const { risk, cuts, weakens, lastResort } = data;
  const serious = risk.level === 'medium' || risk.level === 'high' || cuts.length > 0;
  const cut = cuts.map((access) => CUT_LABELS[access]).join(', ');
  return [
    ...(serious ? [flow('Caution', {}, prose(draft, risk.reason))] : []),
    ...(cuts.length === 0 ? [] : [flow('Caution', { label: 'Can cut' }, [paragraph(`${cut}.`)])]),
    ...(weakens === undefined ? [] : [flow('Caution', { label: 'Weakens protection' }, prose(draft, weakens))]),
    ...(lastResort === undefined ? [] : [flow('Detail', { kind: 'last-resort' }, prose(draft, lastResort))]),
  ];
}

/** The way back that has to be armed before the first step, where the fix can cut the way in. */
export function armFirst(draft: Draft, { data: { rollback } }: Entry<'fixes'>): FlowElement[] {
  if (rollback === undefined) return [];
  return [flow('Detail', { kind: 'rollback' }, [...prose(draft, rollback.text), stepList(draft, rollback.steps)])];
}

/** How to see that it worked, and the way back. */
export function fixAfter(draft: Draft, { data }: Entry<'fixes'>): FlowElement[] {
  const { undo, verify } = data;
  return [
    flow('Detail', { kind: 'verify' }, [stepList(draft, verify)]),
    ...(undo === undefined ? [] : [flow('Detail', { kind: 'undo' }, undoBlocks(draft, undo))]),
  ];
}

export function undoBlocks(draft: Draft, { text, steps }: NonNullable<Entry<'fixes'>['data']['undo']>): BlockContent[] {
  return [...prose(draft, text), ...(steps === undefined ? [] : [stepList(draft, steps)])];
}
