import type { Phase } from '#dataset/vocabulary.ts';
import type { Atlas, Code } from '#domain/contract.d.ts';
import type { Result } from '#domain/lookup/rank-results.ts';
import { PHASE_TABS } from '#domain/phase-tabs.ts';
import { element } from '../element.ts';
import type { RenderOptions } from './render-lookup.ts';
import { plainLine } from './plain-line.ts';
import { fill } from '../words.ts';
import { heading } from './heading.ts';

/** A titled list of results, the longest part of it folded away. Readings beside the one that is said are folded. */
export function renderRows(
  atlas: Atlas,
  title: string,
  results: readonly Result[],
  options: RenderOptions,
): HTMLElement[] {
  const { words, most } = options;
  const rows = results.flatMap((result) => renderRow(atlas, result, options));
  if (rows.length === 0) return [];
  if (title === words.otherMeanings) return [folded(`${title} (${rows.length})`, rows)];
  const rest = rows.slice(most);
  return [
    element(
      'div',
      { class: 'answer-rows' },
      heading(options, 'answer-part', title),
      element('ul', { class: 'answer-list' }, ...rows.slice(0, most)),
      rest.length > 0 ? folded(fill(words.moreLines, { number: rest.length }), rest) : undefined,
    ),
  ];
}

function folded(title: string, rows: readonly HTMLElement[]): HTMLElement {
  return element(
    'details',
    { class: 'answer-more' },
    element('summary', {}, title),
    element('ul', { class: 'answer-list' }, ...rows),
  );
}

function renderRow(atlas: Atlas, result: Result, options: RenderOptions): HTMLElement[] {
  if (result.kind === 'code') return [renderCodeRow(atlas, result.code, options)];
  const symptom = result.kind === 'symptom' ? atlas.symptoms.find(({ id }) => id === result.id) : undefined;
  if (!symptom) return [];
  return [
    element(
      'li',
      {},
      element('a', { class: 'answer-article', href: options.href(symptom.path) }, element('span', {}, symptom.title)),
    ),
  ];
}

/** One meaning of a number or name, with the place where it is seen. */
export function renderCodeRow(atlas: Atlas, code: Code, { href }: Pick<RenderOptions, 'href'>): HTMLElement {
  return element(
    'li',
    {},
    element(
      'a',
      { href: href(code.path), 'data-phase': code.phase },
      element('span', {}, element('code', {}, code.written), ` ${code.meaning}`),
      element('span', { class: 'answer-phase' }, phaseWord(code)),
      element('span', { class: 'where' }, placeOf(atlas, code)),
    ),
  );
}

/** The tab of the phase in which it fails. */
export function phaseWord({ phase }: Code): string {
  return PHASE_TABS[phase as Phase];
}

/** What the list of a code is called, its name, and where one sees it. */
export function placeOf(atlas: Atlas, code: Code): string {
  const space = atlas.spaces.find(({ id }) => id === code.space);
  const seen = space?.seen[0];
  return [space?.short, code.symbol, seen === undefined ? undefined : plainLine(seen)].filter(Boolean).join(' · ');
}
