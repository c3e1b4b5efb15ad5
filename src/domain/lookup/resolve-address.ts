import type { Atlas } from '../contract.d.ts';
import { formatHex } from '../error-code/format.ts';
import { parseCode } from '../error-code/parse.ts';
import { indexAtlas } from './atlas-index.ts';

const NUMBER_PAGE = /^c\/([^/]+)\/?$/i;
const CODE_PAGE = /^codes\/([^/]+)\/([^/]+)\/?$/i;

/**
 * Where a mistyped address of a number or a code leads: `c/2308` and `C/0X904/` to `c/0x904/`, and a number with two
 * listed readings to both. Empty where nothing is listed under any reading.
 *
 * @param path Below the base path, without a leading slash.
 */
export function resolveAddress(atlas: Atlas, path: string): string[] {
  const code = CODE_PAGE.exec(path);
  if (code) return codePages(atlas, code[1] ?? '', code[2] ?? '');
  const number = NUMBER_PAGE.exec(path) ?? /^([^/]+)\/?$/.exec(path);
  return number
    ? readings(decodePart(number[1] ?? ''))
        .filter((value) => indexAtlas(atlas).byValue.has(value))
        .map(numberPage)
    : [];
}

function codePages(atlas: Atlas, spacePart: string, valuePart: string): string[] {
  const space = decodePart(spacePart).toLowerCase();
  const text = decodePart(valuePart);
  const { byId } = indexAtlas(atlas);
  const wanted = [...readings(text).map(formatHex), text.toLowerCase()].map((value) => `${space}/${value}`);
  return [...new Set(wanted)].filter((id) => byId.has(id)).map((id) => `codes/${id}/`);
}

function readings(text: string): number[] {
  return parseCode(text)?.readings.map(({ value }) => value) ?? [];
}

function numberPage(value: number): string {
  return `c/${formatHex(value)}/`;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
