import { serializeHeader } from './serialize-policy.ts';
import { KEPT, pathPattern, type PolicyRule, ruleFor } from './table.ts';

export type Headers = Readonly<Record<string, string>>;

/** For how long a file may be kept: for good, or until asked for anew, which is usually answered with 304. */
export const CACHE = {
  kept: 'public, max-age=31536000, immutable',
  asked: 'public, max-age=0, must-revalidate',
} as const;

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
  return KEPT.some((folder) => new RegExp(pathPattern('', folder)).test(path)) ? CACHE.kept : CACHE.asked;
}
