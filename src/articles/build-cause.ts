import type { Root } from 'mdast';
import type { Entry } from '#dataset/dataset.ts';
import { PHASE_WORDS } from '#domain/phases.ts';
import { LIKELIHOODS } from '#dataset/vocabulary.ts';
import { type ArticleContext, hrefTo } from './article-context.ts';
import { createDraft, finish, listOrNothing, retiredNotice, section } from './draft.ts';
import { fixBox } from './fix-box.ts';
import { flow, inline } from './jsx.ts';
import { SIDE_LABELS, SIDE_OWNERS } from './labels.ts';
import { link, paragraph, SPACE } from './nodes.ts';
import { prose } from './prose.ts';
import { tells } from './tells.ts';
import { text } from './text.ts';

/** The article of a cause, below the title, which the page draws. */
export function buildCause(entry: Entry<'causes'>, context: ArticleContext): Root {
  const draft = createDraft(context);
  const { data } = entry;
  const symptoms = context
    .symptomsWith(entry.id)
    .filter(({ symptom }) => symptom.data.retired === undefined)
    .sort((a, b) => LIKELIHOODS.indexOf(a.likelihood) - LIKELIHOODS.indexOf(b.likelihood))
    .map(({ symptom, likelihood }) => [
      paragraph(
        link(hrefTo('symptoms', symptom.id), symptom.data.title),
        SPACE,
        inline('Note', {}, [text(likelihood)]),
      ),
    ]);
  const parts = [
    ...retiredNotice(data.retired, (id) => hrefTo('causes', id)),
    ...section('what-it-is', 'What it is', [
      ...prose(draft, data.summary),
      flow('Facts', { kind: 'place' }, [
        flow('Fact', { name: 'Phase' }, [paragraph(PHASE_WORDS[data.phase].tab)]),
        flow('Fact', { name: 'Side' }, [paragraph(SIDE_LABELS[data.side])]),
      ]),
    ]),
    ...section('mechanism', 'How it leads to the error', prose(draft, data.mechanism, data)),
    ...section('how-to-tell', 'How to tell', tells(draft, entry)),
    ...section(
      'fixes',
      'Fixes',
      context.fixesFor(entry.id).map((cure) => fixBox(draft, cure)),
      'safest first',
    ),
    ...section('symptoms', 'Where it shows', listOrNothing(symptoms)),
  ];
  return finish(draft, parts, {
    verified: data.verified,
    end: [paragraph(`mended, or with ${SIDE_OWNERS[data.side]}`)],
  });
}
