import type { Atlas, Code, Lookup } from '#domain/contract.d.ts';
import type { Result } from '#domain/lookup/rank-results.ts';
import { readingsIn } from '#domain/lookup/readings-in.ts';
import { element } from '../element.ts';
import type { RenderOptions } from './render-lookup.ts';
import { renderStart } from './render-start.ts';
import { heading } from './heading.ts';
import { renderFirst } from './render-first.ts';
import { phaseWord, placeOf } from './render-rows.ts';

/** More plates than a pair and a status say nothing more at a glance. */
const MOST_PLATES = 3;

/** The article that the text leads to: its numbers, its title, what they mean, and what to do first. */
export function renderSymptomAnswer(
  atlas: Atlas,
  found: Lookup,
  { id, match }: Extract<Result, { kind: 'symptom' }>,
  options: RenderOptions,
): HTMLElement {
  const { words, href } = options;
  const symptom = atlas.symptoms.find((other) => other.id === id);
  if (!symptom) throw new Error(`lookup: no symptom "${id}" in the atlas`);
  const isMisspelt = match === 'code' && found.codes.length === 0;
  const codes = (isMisspelt ? meantCodes(found) : saidCodes(found)).filter(({ symptoms }) => symptoms.includes(id));
  const sounds = match === 'words' || isMisspelt;
  const label = match === 'message' ? words.textBelongsTo : sounds ? words.soundsLike : undefined;
  return element(
    'div',
    { class: 'answer answer-block', 'data-phase': codes[0]?.phase, 'data-symptom': id },
    renderPlates(codes, label),
    heading(options, 'answer-title', element('a', { href: href(symptom.path) }, symptom.title)),
    element('p', { class: 'answer-means', 'data-summary': '' }, ...(codes[0] ? [codes[0].meaning] : [])),
    element(
      'div',
      { class: 'answer-first' },
      ...renderFirst(atlas, { symptom: id, facts: found.facts }, undefined, options),
    ),
  );
}

/** A code that no article tells more about: its meaning and where it is seen. */
export function renderCodeAnswer(
  atlas: Atlas,
  { facts }: Lookup,
  { code, reading }: Extract<Result, { kind: 'code' }>,
  options: RenderOptions,
): HTMLElement {
  return element(
    'div',
    { class: 'answer answer-block', 'data-phase': code.phase },
    renderPlates([code], reading === 'told' ? options.words.soundsLike : undefined),
    heading(options, 'answer-title', element('a', { href: options.href(code.path) }, code.meaning)),
    element('p', { class: 'answer-means' }, placeOf(atlas, code)),
    element('div', { class: 'answer-first' }, ...renderStart(atlas, facts, options)),
  );
}

/** The meaning of each number of which the text says which one it is. */
function saidCodes({ codes }: Lookup): Code[] {
  return codes.flatMap(({ entries, space }) => {
    const own = readingsIn(entries, space);
    return own.length === 1 ? own : [];
  });
}

/** The codes whose names are misspelt; several entries of one error are one. */
function meantCodes({ unknownNames = [] }: Lookup): Code[] {
  return unknownNames.flatMap(({ near = [] }) => near.slice(0, 1));
}

function renderPlates(codes: readonly Code[], label?: string): HTMLElement | undefined {
  const [first] = codes;
  if (!first && label === undefined) return undefined;
  return element(
    'p',
    { class: 'answer-head' },
    label,
    ...codes.slice(0, MOST_PLATES).map(({ written }) => element('b', { class: 'answer-plate' }, written)),
    first ? element('span', { class: 'answer-phase' }, phaseWord(first)) : undefined,
  );
}
