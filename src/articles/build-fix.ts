import type { BlockContent, Root } from 'mdast';
import type { Entry } from '#dataset/dataset.ts';
import { type ArticleContext, hrefTo } from './article-context.ts';
import { createDraft, type Draft, finish, listOrNothing, retiredNotice, section } from './draft.ts';
import { armFirst, fixCaution, undoBlocks } from './fix-box.ts';
import { flow, type FlowElement, inline } from './jsx.ts';
import { ACCESS_LABELS, CHANCE_LABELS, FIX_KIND_LABELS, minutesLabel, RISK_LABELS, SIDE_OWNERS } from './labels.ts';
import { link, paragraph, SPACE } from './nodes.ts';
import { prose } from './prose.ts';
import { stepList } from './steps.ts';
import { text } from './text.ts';

type FixData = Entry<'fixes'>['data'];

/** The article of a fix, below the title, which the page draws. */
export function buildFix(entry: Entry<'fixes'>, context: ArticleContext): Root {
  const draft = createDraft(context);
  const { data } = entry;
  const parts = [
    ...retiredNotice(data.retired, (id) => hrefTo('fixes', id)),
    ...section('what-it-does', 'What it does', [...prose(draft, data.summary, data), ...saferFirst(context, data)]),
    ...section('cures', 'What it cures', cures(context, data)),
    ...section('risk-and-cost', 'Risk and cost', [...fixCaution(draft, entry), price(draft, data)]),
    ...section('before', 'Before you start', [
      ...(data.before === undefined ? [] : prose(draft, data.before)),
      ...armFirst(draft, entry),
    ]),
    ...section('steps', 'Steps', variants(draft, data)),
    ...section('undo', 'Undo', data.undo === undefined ? [] : undoBlocks(draft, data.undo)),
    ...section('verify', 'Verify', [stepList(draft, data.verify)]),
  ];
  const end = data.to === undefined ? 'verified, or undone' : `handed over to ${SIDE_OWNERS[data.to]}`;
  return finish(draft, parts, { verified: data.verified, end: [paragraph(end)] });
}

function saferFirst(context: ArticleContext, { safer }: FixData): BlockContent[] {
  if (safer === undefined) return [];
  const other = context.record('fixes', safer);
  return [flow('Caution', { label: 'Try first' }, [paragraph(link(hrefTo('fixes', safer), other.data.title))])];
}

function cures(context: ArticleContext, data: FixData): BlockContent[] {
  return listOrNothing(
    data.cures.map(({ cause, chance }) => {
      const chanceNote = inline('Note', {}, [text(CHANCE_LABELS[chance])]);
      return [paragraph(link(hrefTo('causes', cause), context.record('causes', cause).data.title), SPACE, chanceNote)];
    }),
  );
}

function price(draft: Draft, data: FixData): FlowElement {
  const serious = data.risk.level === 'medium' || data.risk.level === 'high' || data.cuts.length > 0;
  const needs = data.variants.map(({ access }) => ACCESS_LABELS[access]).join(', or ');
  return flow('Facts', { kind: 'price' }, [
    flow('Fact', { name: 'Kind' }, [paragraph(FIX_KIND_LABELS[data.kind])]),
    flow('Fact', { name: 'Time' }, [paragraph(minutesLabel(data.minutes))]),
    flow('Fact', { name: 'Risk' }, [
      paragraph(RISK_LABELS[data.risk.level]),
      // A serious risk is told in the caution above.
      ...(serious ? [] : prose(draft, data.risk.reason)),
    ]),
    flow('Fact', { name: 'Where' }, [paragraph(needs)]),
  ]);
}

function variants(draft: Draft, data: FixData): FlowElement[] {
  return data.variants.map(({ access, minutes, steps }) =>
    flow('Variant', { access, minutes: String(minutes ?? data.minutes) }, [stepList(draft, steps)]),
  );
}
