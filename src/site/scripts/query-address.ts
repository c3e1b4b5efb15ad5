import type { Atlas, Lookup } from '#domain/contract.d.ts';
import { resolveAddress } from '#domain/lookup/resolve-address.ts';

/** Longer input is not written into an address, nor is anything with a line break: it may hold what is private. */
const LONGEST_QUERY = 200;

/**
 * Where Enter leads, below the base path: to the page of the one number or name that was found, else to the search
 * page, with the text where it is short and only with what was recognized where it is long.
 */
export function addressOf(atlas: Atlas, text: string, { codes, unknownCodes }: Lookup): string {
  const [only] = codes;
  if (only && codes.length === 1 && unknownCodes.length === 0) {
    const pages = resolveAddress(atlas, `c/${only.text}`);
    if (pages.length === 1 && pages[0]) return pages[0];
    if (pages.length === 0 && only.entries.length === 1 && only.entries[0]) return only.entries[0].path;
  }
  const short = text.trim().length <= LONGEST_QUERY && !text.trim().includes('\n');
  if (short) return `search/?${new URLSearchParams({ q: text.trim() })}`;
  const recognized = [...codes, ...unknownCodes].map((code) => code.text.replaceAll(/\s/g, ''));
  return `search/?${new URLSearchParams({ codes: recognized.join(',') })}`;
}
