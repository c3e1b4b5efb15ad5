import type { WrittenForm } from '#dataset/vocabulary.ts';

/** `0x904`: lower case, unpadded; the form of ids and addresses. `value` is unsigned. */
export function formatHex(value: number): string {
  return `0x${value.toString(16)}`;
}

/** `0x80004005`: the digits in upper case, padded to 32 bits; the form of Windows logs. */
export function formatHex8(value: number): string {
  return `0x${value.toString(16).toUpperCase().padStart(8, '0')}`;
}

/** The number as a signed 32-bit integer: 0x80004005 is -2147467259. */
export function toSigned(value: number): number {
  return value | 0;
}

/** The number as a space shows it; `symbol` stands in for codes that are only a name. */
export function formatWritten(value: number | null, symbol: string | null, written: WrittenForm): string {
  if (value === null) return symbol ?? '';
  switch (written) {
    case 'hex8':
      return formatHex8(value);
    case 'decimal':
      return String(value);
    case 'signed-decimal':
      return String(toSigned(value));
    case 'name':
      return symbol ?? formatHex(value);
    default:
      return `0x${value.toString(16).toUpperCase()}`;
  }
}
