import type { Atlas, Code, StatusFields } from '#domain/contract.d.ts';
import { formatHex8 } from '#domain/error-code/format.ts';
import type { Result } from '#domain/lookup/rank-results.ts';
import { element } from '../element.ts';
import type { RenderOptions } from './render-lookup.ts';
import { heading } from './heading.ts';
import { renderCodeRow } from './render-rows.ts';
import type { ResultWords } from './result-words.ts';
import { fill, fillNodes } from '../words.ts';

type Unlisted = Extract<Result, { kind: 'unlisted' }>;
type Unknown = NonNullable<Unlisted['unknown']>;

/** A code that no list has: said to be so, its bits in words, and listed ones that say the same or come from there. */
export function renderUnlisted(atlas: Atlas, { text, unknown }: Unlisted, options: RenderOptions): HTMLElement {
  const { words } = options;
  const named = (ids: readonly string[]) => ids.flatMap((id) => atlas.codes.find((code) => code.id === id) ?? []);
  return element(
    'div',
    { class: 'answer-block answer-unlisted' },
    heading(
      options,
      'answer-title',
      ...fillNodes<Node | string>(words.isUnlisted, { code: element('b', { class: 'answer-plate unlisted' }, text) }),
    ),
    element('p', { class: 'answer-hint' }, unknown ? words.nothingClaimed : words.nameUnlisted),
    unknown && element('dl', { class: 'answer-bits' }, ...facts(unknown, words)),
    ...(unknown ? renderCodes(atlas, words.sameValue, named(unknown.relatives), options) : []),
    ...(unknown ? renderCodes(atlas, words.sameFacility, named(unknown.sameFacility ?? []), options) : []),
  );
}

function renderCodes(atlas: Atlas, title: string, codes: readonly Code[], options: RenderOptions): HTMLElement[] {
  if (codes.length === 0) return [];
  const rows = codes.slice(0, options.most).map((code) => renderCodeRow(atlas, code, options));
  return [element('p', { class: 'answer-part' }, title), element('ul', { class: 'answer-list' }, ...rows)];
}

function facts({ decode }: Unknown, words: ResultWords): HTMLElement[] {
  if (decode.decimal === null) return row(words.size, words.tooLong);
  const signed = decode.signed === decode.decimal ? '' : fill(words.signedToo, { number: decode.signed ?? '' });
  return [
    ...row(words.number, `${decode.hex}, ${fill(words.decimalIs, { number: decode.decimal })}${signed}`),
    ...(decode.hresult ? row(words.asHresult, inWords(decode.hresult, words)) : []),
    ...(decode.ntstatus ? row(words.asNtstatus, inWords(decode.ntstatus, words)) : []),
    ...(decode.wraps ? row(words.inside, inside(decode.wraps, words)) : []),
    ...(decode.hresult || decode.ntstatus ? [] : row(words.bits, words.smallNumber)),
  ];
}

function inside({ kind, value }: NonNullable<Unknown['decode']['wraps']>, words: ResultWords): string {
  return kind === 'win32'
    ? fill(words.wrapsWin32, { number: value })
    : fill(words.wrapsNtstatus, { number: formatHex8(value) });
}

function inWords({ severity, customer, facility, facilityName, code }: StatusFields, words: ResultWords): string {
  const from = facilityName === undefined ? `${facility}` : `${facility} (${facilityName})`;
  const number = `0x${code.toString(16)}`;
  const how = words[SEVERITY[severity]];
  return customer
    ? fill(words.statusOfVendor, { severity: how, from, number })
    : fill(words.statusOf, { severity: how, from, number });
}

const SEVERITY = {
  success: 'severitySuccess',
  informational: 'severityInformational',
  warning: 'severityWarning',
  failure: 'severityFailure',
} as const satisfies Record<StatusFields['severity'], keyof ResultWords>;

function row(term: string, text: string): HTMLElement[] {
  return [element('dt', {}, term), element('dd', {}, text)];
}
