import { codePath } from '#domain/addresses.ts';
import type { Atlas, Code, Id } from '#domain/contract.d.ts';
import { PHASE_TABS } from '#domain/phase-tabs.ts';
import type { Phase } from '#dataset/vocabulary.ts';
import { element } from '../element.ts';
import { type Article, type ArticleOptions, facts, linkTo, list, section } from './article.ts';

/** One number of one list: where it is seen, what it means, and what it leads to. */
export function renderCodeArticle(code: Code, { drawing, library }: ArticleOptions): Article {
  const { atlas } = drawing.host;
  const space = atlas.spaces.find(({ id }) => id === code.space);
  const title = code.symbol === null ? code.written : `${code.written} ${code.symbol}`;
  const sources = code.sources.flatMap((id) => {
    const source = library.sources.get(id);
    return source ? [[element('a', { href: source.url, rel: 'external noreferrer' }, source.title)]] : [];
  });
  const parts = [
    element(
      'header',
      { class: 'article-head' },
      element('p', { class: 'article-kind', 'data-phase': code.phase }, space?.title ?? code.space),
      element('h1', { tabindex: '-1' }, title),
    ),
    element('p', { class: 'lead' }, code.meaning),
    facts([
      ['Where it is seen', [space?.seen.join(' ').replaceAll('`', '') ?? '']],
      ['Phase', [PHASE_TABS[code.phase as Phase]]],
      ...(code.decimal === null ? [] : [['Decimal', [String(code.decimal)]] as const]),
    ]),
    ...section('What it leads to', [list(code.symptoms.map((id) => [linkTo(drawing, 'symptoms', id)]))]),
    ...section('The same number elsewhere', [others(atlas, code, drawing.host.href)]),
    ...section('Sources', [list(sources)]),
  ];
  return { title, parts };
}

function others(atlas: Atlas, { id, value }: Code, href: (path: string) => string): HTMLElement | undefined {
  const same = value === null ? [] : atlas.codes.filter((code) => code.value === value && code.id !== id);
  return list(same.map((code) => line(atlas, code, href)));
}

/** Every meaning of a number, each in its list. */
export function renderNumberArticle(value: Id, codes: readonly Code[], { drawing }: ArticleOptions): Article {
  const { atlas, href } = drawing.host;
  const meanings = codes.map((code) => line(atlas, code, href));
  const parts = [
    element(
      'header',
      { class: 'article-head' },
      element('p', { class: 'article-kind' }, 'Where did you see it? The place decides what it means.'),
      element('h1', { tabindex: '-1' }, value),
    ),
    ...section('What it can mean', [list(meanings)]),
  ];
  return { title: value, parts };
}

function line(atlas: Atlas, code: Code, href: (path: string) => string): (Node | string)[] {
  const space = atlas.spaces.find(({ id }) => id === code.space);
  return [element('a', { href: href(codePath(code.id)) }, space?.short ?? code.space), `: ${code.meaning}`];
}
