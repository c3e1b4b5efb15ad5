import type { Code } from '#domain/contract.d.ts';

const COLUMNS = [
  'id',
  'space',
  'value',
  'decimal',
  'written',
  'symbol',
  'meaning',
  'phase',
  'confidence',
  'sources',
] as const;

/** `codes.csv` by RFC 4180: CRLF, fields quoted where needed, a header row. Sources are joined by spaces. */
export function serializeCsv(codes: readonly Code[]): string {
  const rows = codes.map((code) =>
    COLUMNS.map((column) => field(column === 'sources' ? code.sources.join(' ') : code[column])),
  );
  return [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function field(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
