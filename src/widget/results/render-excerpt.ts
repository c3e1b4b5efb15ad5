import type { Lookup } from '#domain/contract.d.ts';
import { element } from '../element.ts';
import type { RenderOptions } from './render-lookup.ts';
import { excerptOf } from './excerpt.ts';

/** From which parts of the text it was read, marked. Empty where the text is nothing else, or is not at hand. */
export function renderExcerpt(
  { codes, unknownCodes, unknownNames = [], facts }: Lookup,
  { text, words }: RenderOptions,
): HTMLElement[] {
  if (text === undefined) return [];
  const parts = excerptOf(text, [
    ...[...codes, ...unknownCodes, ...unknownNames].map(({ at }) => ({ at, read: 'code' as const })),
    ...facts.map(({ at }) => ({ at, read: 'fact' as const })),
  ]);
  if (parts.length === 0) return [];
  return [
    element(
      'p',
      { class: 'answer-excerpt' },
      element('span', { class: 'answer-excerpt-label' }, words.readFrom),
      ' ',
      element(
        'q',
        {},
        ...parts.map((part) => (part.read ? element('mark', { class: `read-${part.read}` }, part.text) : part.text)),
      ),
    ),
  ];
}
