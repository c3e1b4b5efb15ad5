import { serializeHeader } from './serialize-policy.ts';
import { type PolicyRule, ruleFor } from './table.ts';

export type Headers = Readonly<Record<string, string>>;

/** Files under this folder carry a hash of their content in their name. */
export const HASHED_ASSETS = '_assets/';

/** Headers of every answer, whatever the path. */
export const COMMON_HEADERS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** The headers that differ by rule. */
export function ruleHeaders({ directives, shared }: PolicyRule): Headers {
  return {
    ...(directives ? { 'Content-Security-Policy': serializeHeader(directives) } : {}),
    'Cross-Origin-Resource-Policy': shared ? 'cross-origin' : 'same-origin',
    ...(shared ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}

/** All headers for a path below the base path. */
export function responseHeaders(path: string): Headers {
  return { ...COMMON_HEADERS, ...ruleHeaders(ruleFor(path)), 'Cache-Control': cacheControl(path) };
}

export function cacheControl(path: string): string {
  return path.startsWith(HASHED_ASSETS) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
}
