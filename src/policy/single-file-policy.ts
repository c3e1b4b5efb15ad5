import type { Directives } from './table.ts';

/**
 * What the single file may do: run its one script, use its one sheet, and nothing else. No address of its own is known to
 * it, so nothing in it can be `'self'`.
 *
 * @param script The hash of the script, in base64.
 * @param style The hash of the sheet, in base64.
 */
export function singleFilePolicy(script: string, style: string): Directives {
  return {
    'default-src': ["'none'"],
    'script-src': [`'sha256-${script}'`],
    'style-src': [`'sha256-${style}'`],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  };
}
