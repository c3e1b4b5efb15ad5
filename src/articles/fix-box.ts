import type { BlockContent } from 'mdast';
import type { Entry } from '#dataset/dataset.ts';
import type { Chance } from '#dataset/vocabulary.ts';
import { type CureOf, hrefTo } from './article-context.ts';
import type { Draft } from './draft.ts';
import { flow, type FlowElement } from './jsx.ts';
import { ACCESS_LABELS, CHANCE_LABELS } from './labels.ts';
import { link, paragraph } from './nodes.ts';
import { prose } from './prose.ts';
import { mostUseful, stepList } from './steps.ts';

/** A fix under the cause it cures, complete for the most useful access; only a pointer where the article has it already. */
export function fixBox(draft: Draft, cure: CureOf): BlockContent {
  return shownBefore(draft, cure) ?? fullBox(draft, cure);
}

/** A fix under a cause in few lines: what it does, its price and its cautions; the steps are on its own page. */
export function fixBrief(draft: Draft, cure: CureOf): BlockContent {
  return shownBefore(draft, cure) ?? briefBox(draft, cure);
}

function shownBefore(draft: Draft, { fix, chance }: CureOf): BlockContent | undefined {
  if (draft.shownFixes.has(fix.id)) {
    return paragraph(link(`#fix-${fix.id}`, fix.data.title), `, as above: ${CHANCE_LABELS[chance]}.`);
  }
  draft.shownFixes.add(fix.id);
  return undefined;
}

function briefBox(draft: Draft, { fix, chance }: CureOf): BlockContent {
  const steps = link(hrefTo('fixes', fix.id), 'Steps, how to verify, how to undo');
  return fixHead(fix, chance, `fix-${fix.id}`, [
    ...prose(draft, fix.data.summary, fix.data),
    ...fixCaution(draft, fix),
    flow('Detail', { kind: 'steps' }, [paragraph(steps)]),
  ]);
}

function fullBox(draft: Draft, { fix, chance }: CureOf): BlockContent {
  const { data } = fix;
  const best = mostUseful(data.variants);
  const others = data.variants.filter((variant) => variant !== best).map(({ access }) => ACCESS_LABELS[access]);
  return fixHead(fix, chance, `fix-${fix.id}`, [
    ...prose(draft, data.summary, data),
    ...fixCaution(draft, fix),
    ...fixBefore(draft, fix),
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
  const cut = cuts.map((access) => ACCESS_LABELS[access]).join(', ');
  return [
    ...(serious ? [flow('Caution', {}, prose(draft, risk.reason))] : []),
    ...(cuts.length === 0 ? [] : [flow('Caution', { label: 'Can cut' }, [paragraph(`work ${cut}.`)])]),
    ...(weakens === undefined ? [] : [flow('Caution', { label: 'Weakens protection' }, prose(draft, weakens))]),
    ...(lastResort === undefined ? [] : [flow('Detail', { kind: 'last-resort' }, prose(draft, lastResort))]),
  ];
}

/** What to save and what to arm before the first step. */
export function fixBefore(draft: Draft, { data }: Entry<'fixes'>): FlowElement[] {
  const { before, rollback } = data;
  return [
    ...(before === undefined ? [] : [flow('Detail', { kind: 'before' }, prose(draft, before))]),
    ...(rollback === undefined
      ? []
      : [flow('Detail', { kind: 'rollback' }, [...prose(draft, rollback.text), stepList(draft, rollback.steps)])]),
  ];
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
