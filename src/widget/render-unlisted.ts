import type { Atlas, Lookup, StatusFields } from '#domain/contract.d.ts';
import type { RenderOptions } from './render-lookup.ts';
import { element } from './element.ts';

type Unknown = Lookup['unknownCodes'][number];

/** A code that no list has: said to be so, its bits taken apart, and the listed numbers that say the same otherwise. */
export function renderUnlisted(atlas: Atlas, unknown: Unknown, { href }: RenderOptions): HTMLElement {
  const relatives = unknown.relatives.flatMap((id) => atlas.codes.find((code) => code.id === id) ?? []);
  return element(
    'div',
    { class: 'answer-block' },
    element('p', { class: 'answer-title' }, element('b', { class: 'unlisted' }, unknown.text), 'not listed'),
    element(
      'p',
      { class: 'answer-hint' },
      'No list we know has this number, so nothing is claimed about it. This is what its bits say:',
    ),
    element('dl', { class: 'facts small' }, ...facts(unknown)),
    relatives.length > 0
      ? element(
          'ul',
          { class: 'answer-list' },
          ...relatives.map((code) =>
            element(
              'li',
              {},
              element(
                'a',
                { href: href(code.path), 'data-phase': code.phase },
                `${code.written}: ${code.meaning}`,
                element('span', { class: 'where' }, 'the same value in another form'),
              ),
            ),
          ),
        )
      : undefined,
  );
}

function facts({ decode }: Unknown): HTMLElement[] {
  if (decode.decimal === null) return row('Size', 'more than 32 bits; no list has such a number');
  const signed = decode.signed === decode.decimal ? '' : `, signed ${decode.signed}`;
  return [
    ...row('Number', `${decode.hex}, decimal ${decode.decimal}${signed}`),
    ...(decode.hresult ? row('As HRESULT', words(decode.hresult)) : []),
    ...(decode.ntstatus ? row('As NTSTATUS', words(decode.ntstatus)) : []),
    ...(decode.hresult || decode.ntstatus ? [] : row('Bits', 'a small number; its bits say nothing by themselves')),
  ];
}

function words({ severity, customer, facility, facilityName, code }: StatusFields): string {
  const from = facilityName ? `${facility} (${facilityName})` : `${facility}`;
  return `${severity}, facility ${from}, code 0x${code.toString(16)}${customer ? ', defined by a vendor other than Microsoft' : ''}`;
}

function row(term: string, text: string): HTMLElement[] {
  return [element('dt', {}, term), element('dd', {}, text)];
}
