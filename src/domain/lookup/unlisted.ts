import type { Layout } from '#dataset/vocabulary.ts';
import type { Code, Id, Lookup } from '../contract.d.ts';
import { decode, equivalents } from '../error-code/decode.ts';
import { formatHex } from '../error-code/format.ts';
import type { CodeToken } from '../error-code/parse.ts';
import type { AtlasIndex } from './atlas-index.ts';

type Unknown = Lookup['unknownCodes'][number];

const MOST_OF_FACILITY = 8;
/** Bare digits that start as a status does: 80004005. */
const STATUS = /^[89][0-9]{7}$/;
/** Facilities that hold everything, so that being in one says nothing: general, and Win32 in an HRESULT. */
const TOO_WIDE: Readonly<Record<string, readonly number[]>> = { hresult: [0, 7], ntstatus: [0] };

/** A number that no list has: its bits, the listed numbers that say the same, and others of its facility. */
export function describeUnlisted(token: CodeToken, index: AtlasIndex): Unknown {
  const { text, at, readings } = token;
  const value = (readings.find((reading) => reading.as === 'hex' && STATUS.test(text)) ?? readings[0])?.value;
  if (value === undefined) {
    const tooLong = { hex: text, decimal: null, signed: null };
    return { text, at, value: text.toLowerCase(), decode: tooLong, relatives: [] };
  }
  const relatives = equivalents(value).flatMap(({ value: other, layout }) =>
    (index.byValue.get(other) ?? []).filter(({ space }) => index.layouts.get(space) === layout),
  );
  const decoded = decode(value);
  const sameFacility = (['hresult', 'ntstatus'] as const).flatMap((layout) =>
    (index.byFacility.get(`${layout} ${decoded[layout]?.facility}`) ?? []).slice(0, MOST_OF_FACILITY),
  );
  return {
    text,
    at,
    value: formatHex(value),
    decode: decoded,
    relatives: relatives.map(({ id }) => id),
    ...(sameFacility.length > 0 ? { sameFacility } : {}),
  };
}

/**
 * Codes by `<layout> <facility>`, those with an article first, then by meaning. Never by their digits: a number nearby
 * says nothing about this one.
 */
export function indexFacilities(codes: readonly Code[], layouts: ReadonlyMap<Id, Layout>): Map<string, readonly Id[]> {
  const found = new Map<string, Code[]>();
  for (const code of codes) {
    const layout = layouts.get(code.space);
    if (code.decimal === null || code.decimal < 0x1_0000 || (layout !== 'hresult' && layout !== 'ntstatus')) continue;
    const facility = decode(code.decimal)[layout]?.facility;
    if (facility === undefined || TOO_WIDE[layout]?.includes(facility)) continue;
    const key = `${layout} ${facility}`;
    found.set(key, [...(found.get(key) ?? []), code]);
  }
  return new Map([...found].map(([key, list]) => [key, list.sort(byUse).map(({ id }) => id)]));
}

function byUse(a: Code, b: Code): number {
  const articles = Number(b.symptoms.length > 0) - Number(a.symptoms.length > 0);
  return articles || (a.meaning < b.meaning ? -1 : 1);
}
