import type { Phase } from '#dataset/vocabulary.ts';
import type { Atlas, Code, Lookup } from '#domain/contract.d.ts';
import { PHASE_WORDS } from '#domain/phases.ts';
import { element } from './element.ts';
import { renderStart } from './render-start.ts';
import { renderUnlisted } from './render-unlisted.ts';

export interface RenderOptions {
  /** The full address of a path below the base. */
  readonly href: (path: string) => string;
  /** At most this many meanings of one number are listed; the rest is one link away. */
  readonly most: number;
  /** What was pasted, to show which of its words were read; it goes nowhere else. */
  readonly text?: string;
}

/** What was found, as DOM: a block for each code, the unlisted ones after them. Empty where nothing was found. */
export function renderLookup(atlas: Atlas, found: Lookup, options: RenderOptions): HTMLElement[] {
  return [
    ...found.symptoms.slice(0, MOST_SYMPTOMS).map((match) => renderSymptom(atlas, match, options)),
    ...renderStart(atlas, found, options),
    ...found.codes.map((code) => renderListed(atlas, code, options)),
    ...found.unknownCodes.map((code) => renderUnlisted(atlas, code, options)),
  ];
}

/** More is no help: the codes below lead on. */
const MOST_SYMPTOMS = 2;

function renderSymptom(atlas: Atlas, { id, match }: Lookup['symptoms'][number], { href }: RenderOptions): HTMLElement {
  const symptom = atlas.symptoms.find((other) => other.id === id);
  if (!symptom) throw new Error(`lookup: no symptom "${id}" in the atlas`);
  return element(
    'p',
    { class: 'answer-symptom' },
    match === 'message' ? 'This text belongs to: ' : match === 'words' ? 'This sounds like: ' : undefined,
    element('a', { href: href(symptom.path) }, symptom.title),
    ' What it means, what to check first, and the fix.',
  );
}

/** One sentence on what was found, for a status line. */
export function summarize(found: Lookup): string {
  const meanings = found.codes.reduce((sum, { entries }) => sum + entries.length, 0);
  const parts = [
    ...(found.codes.length > 0 ? [`${count(found.codes.length, 'code')} with ${count(meanings, 'meaning')}`] : []),
    ...(found.unknownCodes.length > 0 ? [`${found.unknownCodes.length} not listed`] : []),
  ];
  if (parts.length === 0 && found.symptoms.length > 0) return count(found.symptoms.length, 'entry', 'entries');
  return parts.join(', ') || 'No code in this text';
}

function renderListed(atlas: Atlas, { text, entries }: Lookup['codes'][number], options: RenderOptions): HTMLElement {
  const spaces = new Set(entries.map(({ space }) => space)).size;
  const shown = entries.slice(0, options.most);
  return element(
    'div',
    { class: 'answer-block' },
    element('p', { class: 'answer-title' }, element('b', {}, text), readings(text, entries)),
    spaces > 1
      ? element('p', { class: 'answer-hint' }, 'Where did you see it? The place decides what it means.')
      : undefined,
    element(
      'ul',
      { class: 'answer-list' },
      ...shown.map((code) => renderEntry(atlas, code, options)),
      more(entries, options),
    ),
  );
}

/** The numbers that the text was read as, where that is not what it says itself. */
function readings(text: string, entries: readonly Code[]): string {
  const values = [...new Set(entries.flatMap(({ value }) => (value === null ? [] : [value])))];
  const told = values.filter((value) => value !== text.toLowerCase());
  return told.length > 0 ? `read as ${told.join(' or ')}` : '';
}

function renderEntry(atlas: Atlas, code: Code, { href }: RenderOptions): HTMLElement {
  const space = atlas.spaces.find(({ id }) => id === code.space);
  const where = [space?.short, code.symbol, space?.seen[0]?.replaceAll('`', '')].filter(Boolean).join(' · ');
  const phase = PHASE_WORDS[code.phase as Phase];
  return element(
    'li',
    {},
    element(
      'a',
      { href: href(code.path), 'data-phase': code.phase },
      element('span', {}, code.meaning),
      element('span', { class: 'answer-phase' }, phase.tab),
      element('span', { class: 'where' }, where),
    ),
  );
}

function more(entries: readonly Code[], { href, most }: RenderOptions): HTMLElement | undefined {
  const value = entries.find((code) => code.value !== null)?.value;
  if (entries.length <= most || value === undefined) return undefined;
  return element('li', {}, element('a', { href: href(`c/${value}/`) }, `All ${entries.length} meanings`));
}

function count(number: number, word: string, many = `${word}s`): string {
  return `${number} ${number === 1 ? word : many}`;
}
