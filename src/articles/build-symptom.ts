import type { BlockContent, Link, Root } from 'mdast';
import type { Entry } from '#dataset/dataset.ts';
import { type Likelihood, LIKELIHOODS } from '#dataset/vocabulary.ts';
import { type ArticleContext, hrefTo } from './article-context.ts';
import { causeFixes } from './cause-fixes.ts';
import { claimList } from './claim-list.ts';
import { doThisFirst } from './do-this-first.ts';
import { createDraft, type Draft, finish, listOrNothing, retiredNotice, section } from './draft.ts';
import { flow, type FlowElement } from './jsx.ts';
import { link, paragraph, SPACE } from './nodes.ts';
import { prose } from './prose.ts';
import { type Told, tells } from './tells.ts';
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
      ...section('what-it-means', 'What it means', prose(draft, data.saying, data)),
    ]),
    ...meanings(draft, data),
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
  const here = new Set(data.causes.filter(({ likelihood }) => likelihood !== 'rare').map(({ cause }) => cause));
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

/** The likely first; equally likely ones keep the order of the record. The rare ones share a section at the end. */
function causes(draft: Draft, data: Symptom): BlockContent[] {
  const candidates = data.causes
    .map((candidate) => ({ ...candidate, entry: draft.context.record('causes', candidate.cause) }))
    .filter(({ entry }) => entry.data.retired === undefined)
    .sort((a, b) => LIKELIHOODS.indexOf(a.likelihood) - LIKELIHOODS.indexOf(b.likelihood));
  const rare = candidates.filter(({ likelihood }) => likelihood === 'rare');
  const shown = candidates.filter((candidate) => !rare.includes(candidate));
  const told = tellingAnswers(
    shown.map(({ entry }) => entry),
    data.first,
  );
  return [
    ...shown.map((candidate, index) => causeSection(draft, candidate, index + 1, told)),
    ...section('rare-causes', 'Rare causes', listOrNothing(rare.map((candidate) => rareCause(draft, candidate)))),
  ];
}

interface Candidate {
  readonly entry: Entry<'causes'>;
  readonly likelihood: Likelihood;
  readonly note?: string | undefined;
}

function causeSection(draft: Draft, { entry, likelihood, note }: Candidate, number: number, told: Told): FlowElement {
  const { title, phase, mechanism, summary } = entry.data;
  const head = { number: String(number), href: hrefTo('causes', entry.id), likelihood, phase, note };
  return flow('Section', { id: `cause-${entry.id}`, kind: 'cause' }, [
    flow('CauseHead', head, [paragraph(title)]),
    ...prose(draft, likelihood === 'common' ? mechanism : summary, entry.data),
    ...tellBox(draft, entry, told),
    ...causeFixes(draft, entry.id, likelihood),
  ]);
}

/** Its mechanism, how to tell and its fixes are on its own page. */
function rareCause(draft: Draft, { entry }: Candidate): BlockContent[] {
  return led(link(hrefTo('causes', entry.id), entry.data.title), prose(draft, entry.data.summary, entry.data));
}

function tellBox(draft: Draft, cause: Entry<'causes'>, told: Told): FlowElement[] {
  const content = tells(draft, cause, told);
  return content.length === 0 ? [] : [flow('Detail', { kind: 'tell' }, content)];
}

/**
 * Of the checks to do first, the answers that tell these causes apart: one that most of them share says nothing here,
 * and each cause has all of its own on its page.
 */
function tellingAnswers(causes: readonly Entry<'causes'>[], first: readonly string[]): Told {
  const expecting = (question: string, answer: string) =>
    causes.filter(({ data }) => data.answers[question]?.[answer] === 'expected').length;
  const most = Math.max(causes.length / 2, 1);
  return (question, answer) => first.includes(question) && expecting(question, answer) <= most;
}

function elsewhere(draft: Draft, data: Symptom): BlockContent[] {
  if (data.elsewhere.length === 0) return [];
  const codes = data.elsewhere.some((row) => row.code !== undefined) || undefined;
  return [
    flow(
      'Elsewhere',
      { codes },
      data.elsewhere.map((row) => {
        const code = row.code === undefined ? undefined : draft.context.code(row.code);
        return flow(
          'ElsewhereRow',
          { client: row.client, code: code?.written ?? (codes && ''), href: code?.href },
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
      return led(link(hrefTo('symptoms', id), other.data.title), prose(draft, other.data.summary));
    }),
  );
}

/** A list item that starts with a link and goes on with what is said of it. */
function led(lead: Link, [first, ...rest]: readonly BlockContent[]): BlockContent[] {
  if (first?.type !== 'paragraph') return [paragraph(lead)];
  return [{ ...first, children: [lead, { type: 'text', value: ':' }, SPACE, ...first.children] }, ...rest];
}
