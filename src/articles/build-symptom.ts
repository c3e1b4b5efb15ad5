import type { BlockContent, Root } from 'mdast';
import type { Entry } from '#dataset/dataset.ts';
import { LIKELIHOODS } from '#dataset/vocabulary.ts';
import { type ArticleContext, hrefTo } from './article-context.ts';
import { claimList } from './claim-list.ts';
import { doThisFirst } from './do-this-first.ts';
import { createDraft, type Draft, finish, listOrNothing, retiredNotice, section } from './draft.ts';
import { fixBox } from './fix-box.ts';
import { flow, type FlowElement } from './jsx.ts';
import { link, paragraph, SPACE } from './nodes.ts';
import { prose } from './prose.ts';
import { tells } from './tells.ts';
import { whatYouSee } from './what-you-see.ts';

type Symptom = Entry<'symptoms'>['data'];

/** The article of a symptom, below the plate with its number, title and summary, which the page draws. */
export function buildSymptom(entry: Entry<'symptoms'>, context: ArticleContext): Root {
  const draft = createDraft(context);
  const { data } = entry;
  const parts = [
    ...retiredNotice(data.retired, (id) => hrefTo('symptoms', id)),
    flow('Pair', {}, [
      ...section('what-you-see', 'What you see', whatYouSee(draft, data.signs)),
      ...section('what-it-means', 'What it means', [...prose(draft, data.saying, data), ...meanings(draft, data)]),
    ]),
    ...doThisFirst(draft, entry),
    ...section('choose-one', 'Choose one', ways(draft, data)),
    ...causes(draft, data),
    ...section('what-you-may-have-read', 'What you may have read', claimList(draft, data.claims)),
    ...section('elsewhere', 'The same failure elsewhere', elsewhere(draft, data)),
    ...section('confused-with', 'Easily confused with', confusedWith(draft, data)),
  ];
  return finish(draft, parts, { verified: data.verified, changes: data.changes, end: prose(draft, data.end) });
}

function meanings(draft: Draft, data: Symptom): BlockContent[] {
  if (data.meanings.length === 0) return [];
  return [
    flow(
      'Meanings',
      {},
      data.meanings.map(({ code: id, says, not }) => {
        const code = draft.context.code(id);
        return flow('Meaning', { code: code.written, href: code.href }, [
          flow('Says', {}, prose(draft, says, code.data)),
          ...not.map((one) => flow('Not', {}, prose(draft, one))),
        ]);
      }),
    ),
  ];
}

function ways(draft: Draft, data: Symptom): BlockContent[] {
  if (data.ways.length === 0) return [];
  const here = new Set(data.causes.map(({ cause }) => cause));
  return [
    flow(
      'Choose',
      {},
      data.ways.map(({ title, text, phase, cause, symptom }) => {
        const toCause = cause && (here.has(cause) ? `#cause-${cause}` : hrefTo('causes', cause));
        const href = toCause ?? (symptom && hrefTo('symptoms', symptom));
        return flow('Way', { title: title, phase, href }, prose(draft, text));
      }),
    ),
  ];
}

/** The likely first; equally likely ones keep the order of the record. */
function causes(draft: Draft, data: Symptom): FlowElement[] {
  return data.causes
    .map((candidate) => ({ ...candidate, entry: draft.context.record('causes', candidate.cause) }))
    .filter(({ entry }) => entry.data.retired === undefined)
    .sort((a, b) => LIKELIHOODS.indexOf(a.likelihood) - LIKELIHOODS.indexOf(b.likelihood))
    .map(({ entry, likelihood, note }, index) =>
      flow('Section', { id: `cause-${entry.id}`, kind: 'cause' }, [
        flow(
          'CauseHead',
          {
            number: String(index + 1),
            href: hrefTo('causes', entry.id),
            likelihood,
            phase: entry.data.phase,
            note,
          },
          [paragraph(entry.data.title)],
        ),
        ...prose(draft, entry.data.mechanism, entry.data),
        ...tellBox(draft, entry),
        ...draft.context.fixesFor(entry.id).map((cure) => fixBox(draft, cure)),
      ]),
    );
}

function tellBox(draft: Draft, cause: Entry<'causes'>): FlowElement[] {
  const content = tells(draft, cause);
  return content.length === 0 ? [] : [flow('Detail', { kind: 'tell' }, content)];
}

function elsewhere(draft: Draft, data: Symptom): BlockContent[] {
  if (data.elsewhere.length === 0) return [];
  return [
    flow(
      'Elsewhere',
      {},
      data.elsewhere.map((row) => {
        const code = row.code === undefined ? undefined : draft.context.code(row.code);
        return flow(
          'ElsewhereRow',
          { client: row.client, code: code?.written, href: code?.href },
          prose(draft, row.shows, row),
        );
      }),
    ),
  ];
}

function confusedWith(draft: Draft, data: Symptom): BlockContent[] {
  return listOrNothing(
    data.confusedWith.map((id) => {
      const other = draft.context.record('symptoms', id);
      const [first, ...rest] = prose(draft, other.data.summary);
      const lead = link(hrefTo('symptoms', id), other.data.title);
      if (first?.type !== 'paragraph') return [paragraph(lead)];
      return [{ ...first, children: [lead, { type: 'text', value: ':' }, SPACE, ...first.children] }, ...rest];
    }),
  );
}
