import type { Atlas, Code, Lookup } from '#domain/contract.d.ts';
import { formatHex } from '#domain/error-code/format.ts';
import { parseCode } from '#domain/error-code/parse.ts';
import { readingsIn } from '#domain/lookup/readings-in.ts';
import { element } from '../element.ts';
import type { RenderOptions } from './render-lookup.ts';
import { plainLine } from './plain-line.ts';
import { button } from '../triage/drawing.ts';
import { fill, fillNodes } from '../words.ts';
import { heading } from './heading.ts';
import { phaseWord } from './render-rows.ts';

type Found = Lookup['codes'][number];

/** "Where did you see this number?": each meaning by its place, and how to recognize it. */
export function renderChoice(atlas: Atlas, found: Found, options: RenderOptions): HTMLElement {
  const { words, href, most } = options;
  const { text, entries, space } = found;
  const own = readingsIn(entries, space);
  const value = own.find((code) => code.value !== null)?.value;
  const all =
    own.length > most && value !== undefined
      ? element('a', { href: href(`c/${value}/`) }, fill(words.allMeanings, { number: own.length }))
      : undefined;
  return element(
    'div',
    { class: 'answer-block answer-ask', 'data-number': text },
    heading(
      options,
      'answer-title',
      ...fillNodes<Node | string>(words.whereSeen, { number: element('b', { class: 'answer-plate' }, text) }),
    ),
    element('p', { class: 'answer-hint' }, [words.samePlaces, readingsOf(found, words)].filter(Boolean).join(' ')),
    element(
      'ul',
      { class: 'answer-choices' },
      ...own.slice(0, most).map((code) => element('li', {}, renderReading(atlas, found, code, options))),
    ),
    all && element('p', { class: 'answer-hint' }, all),
  );
}

/** A button that narrows the answer, or a link to the page of the code where nothing can be narrowed. */
function renderReading(atlas: Atlas, { text }: Found, code: Code, { href, onChoose }: RenderOptions): HTMLElement {
  const space = atlas.spaces.find(({ id }) => id === code.space);
  const line = (name: string, ...parts: (Node | string)[]) => element('span', { class: name }, ...parts);
  const parts = [
    line('reading-list', space?.short ?? code.space, ' ', line('answer-phase', phaseWord(code))),
    ...(space?.seen[0] === undefined ? [] : [line('reading-seen', plainLine(space.seen[0]))]),
    line('reading-means', code.meaning),
    ...(space ? [line('reading-tell', plainLine(space.recognize))] : []),
  ];
  if (!onChoose) return element('a', { class: 'reading', href: href(code.path), 'data-phase': code.phase }, ...parts);
  const made = button('', () => onChoose(text, code), { class: 'reading', 'data-phase': code.phase });
  made.append(...parts);
  return made;
}

/** Bare digits can be decimal or hexadecimal: what each of the two is, listed or not. */
function readingsOf({ text, entries }: Found, words: RenderOptions['words']): string {
  const readings = parseCode(text)?.readings ?? [];
  if (readings.length < 2) return '';
  const listed = new Set(entries.map(({ decimal }) => decimal));
  return readings
    .map(({ value, as }) => {
      const number = formatHex(value);
      if (as === 'hex')
        return listed.has(value) ? fill(words.asHex, { number }) : fill(words.asHexUnlisted, { number });
      return listed.has(value) ? fill(words.asDecimal, { number }) : fill(words.asDecimalUnlisted, { number });
    })
    .join(' ');
}
