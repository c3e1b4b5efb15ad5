import type { Atlas, Lookup } from '#domain/contract.d.ts';
import { writeRecognized } from '#domain/lookup/recognized.ts';
import { resolveAddress } from '#domain/lookup/resolve-address.ts';

/** Longer input is not written into an address, nor is anything with a line break: it may hold what is private. */
const LONGEST_QUERY = 200;

/**
 * Where Enter leads, below the base path: to the page of the one number or name that was found, else to the search
 * page, with the text where it is short and only with what was recognized where it is long.
 *
 * @param narrowed The reader said where a number was seen or took back what was read: no text says that.
 */
export function addressOf(atlas: Atlas, text: string, found: Lookup, narrowed = false): string {
  return pageOf(atlas, text.trim(), found, narrowed) ?? searchAddress(text.trim(), found, narrowed);
}

/** The page of a number or a name, where nothing else was found that it could not hold. */
function pageOf(atlas: Atlas, text: string, found: Lookup, narrowed: boolean): string | undefined {
  const { codes, unknownCodes, unknownNames = [], symptoms, facts } = found;
  const [only] = codes;
  const others = codes.length - 1 + unknownCodes.length + unknownNames.length + facts.length;
  if (!only || others > 0) return undefined;
  if (only.text !== text && symptoms.some(({ match }) => match !== 'code')) return undefined;
  const [entry] = only.entries;
  if (narrowed) return entry?.path;
  const pages = resolveAddress(atlas, `c/${only.text}`);
  if (pages.length === 1) return pages[0];
  return pages.length === 0 && only.entries.length === 1 ? entry?.path : undefined;
}

function searchAddress(text: string, found: Lookup, narrowed: boolean): string {
  const isShort = text.length <= LONGEST_QUERY && !/[\n\r]/.test(text);
  if (isShort && !narrowed) return `search/?${new URLSearchParams({ q: text })}`;
  const recognized = writeRecognized(found).toString();
  return recognized === '' ? 'search/' : `search/?${recognized}`;
}
