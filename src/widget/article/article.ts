import { recordPath } from '#domain/addresses.ts';
import type { Id } from '#domain/contract.d.ts';
import { causeTitle, fixTitle, questionTitle, symptomTitle } from '#domain/triage/wording.ts';
import { element } from '../element.ts';
import type { Drawing } from '../triage/drawing.ts';
import { renderProse } from '../triage/render-prose.ts';
import { citedBy, type Library } from './library.ts';

/** An article, drawn: the title stands in its heading, which takes the focus. */
export interface Article {
  readonly title: string;
  readonly parts: readonly Node[];
}

export interface ArticleOptions {
  readonly library: Library;
  readonly drawing: Drawing;
}

export type ArticleKind = 'symptoms' | 'causes' | 'questions' | 'fixes';

const KIND_WORDS: Readonly<Record<ArticleKind, string>> = {
  symptoms: 'Symptom',
  causes: 'Cause',
  questions: 'Check',
  fixes: 'Fix',
};

const TITLES = { symptoms: symptomTitle, causes: causeTitle, questions: questionTitle, fixes: fixTitle } as const;

/** What kind of article it is, and its title. */
export function articleHead(kind: ArticleKind, title: string, phase?: string): HTMLElement {
  return element(
    'header',
    { class: 'article-head' },
    element('p', { class: 'article-kind', 'data-phase': phase }, KIND_WORDS[kind]),
    element('h1', { tabindex: '-1' }, title),
  );
}

/** A heading with what stands below it; nothing where nothing does. */
export function section(title: string, content: readonly (Node | undefined)[], note?: string): HTMLElement[] {
  const there = content.filter((node) => node !== undefined);
  if (there.length === 0) return [];
  const small = note === undefined ? undefined : element('small', {}, note);
  return [element('section', {}, element('h2', {}, title, small), ...there)];
}

export function linkTo({ host }: Drawing, kind: ArticleKind, id: Id): HTMLElement {
  return element('a', { href: host.href(recordPath(kind, id)) }, TITLES[kind](host.atlas, id));
}

/** A list; nothing where it would be empty. */
export function list(items: readonly (readonly (Node | string)[])[], name = 'plain-list'): HTMLElement | undefined {
  if (items.length === 0) return undefined;
  return element('ul', { class: name }, ...items.map((item) => element('li', {}, ...item)));
}

/** A label, then prose: "Instead", "Before you start". */
export function labeled(drawing: Drawing, label: string, text: string | undefined): HTMLElement | undefined {
  if (text === undefined) return undefined;
  return element(
    'div',
    { class: 'detail' },
    element('strong', { class: 'detail-label' }, label),
    ...renderProse(drawing, text),
  );
}

/** Terms with what is said of each. */
export function facts(rows: readonly (readonly [term: string, content: readonly (Node | string)[]])[]): HTMLElement {
  return element(
    'dl',
    { class: 'facts' },
    ...rows.flatMap(([term, content]) => [element('dt', {}, term), element('dd', {}, ...content)]),
  );
}

/** That a record is no longer offered, and what took its place. */
export function retiredNotice(
  drawing: Drawing,
  kind: ArticleKind,
  retired: { readonly on: string; readonly why: string; readonly see?: Id | undefined } | undefined,
): HTMLElement[] {
  if (!retired) return [];
  const see = retired.see === undefined ? [] : [' See ', linkTo(drawing, kind, retired.see), '.'];
  return [element('p', { class: 'notice' }, `No longer offered since ${retired.on}: ${retired.why}.`, ...see)];
}

/** How it ends, when it was checked, and whatever it cites. */
export function articleEnd(
  { library }: ArticleOptions,
  record: { readonly verified: string; readonly unverified?: string | undefined },
  end: readonly Node[],
): HTMLElement[] {
  const cited = citedBy(record).flatMap((id) => {
    const source = library.sources.get(id);
    return source
      ? [[element('a', { href: source.url, rel: 'external noreferrer' }, source.title), `, ${source.publisher}`]]
      : [];
  });
  const sources = list(cited);
  return [
    element('div', { class: 'article-end' }, ...end),
    element(
      'p',
      { class: 'small soft' },
      `Checked on ${record.verified}.${record.unverified ? ` No source: ${record.unverified}` : ''}`,
    ),
    ...(sources
      ? [
          element(
            'details',
            { class: 'sources small' },
            element('summary', {}, cited.length === 1 ? 'The source' : `The ${cited.length} sources`),
            sources,
          ),
        ]
      : []),
  ];
}
