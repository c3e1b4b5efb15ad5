import type { Directives } from './table.ts';

/** Directives that browsers refuse in a meta element; they are in the header only. */
const HEADER_ONLY = new Set(['frame-ancestors']);

/** The value of the `Content-Security-Policy` header. */
export function serializeHeader(directives: Directives): string {
  return serialize(Object.entries(directives));
}

/** The content of the meta element, for servers that set no header. */
export function serializeMeta(directives: Directives): string {
  return serialize(Object.entries(directives).filter(([name]) => !HEADER_ONLY.has(name)));
}

function serialize(entries: [string, readonly string[]][]): string {
  return entries.map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
