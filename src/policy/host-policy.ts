import type { Directives } from './table.ts';

const SELF = "'self'";

/**
 * What a page must allow to hold the element, and nothing more. The strictest page that works; a page with further needs
 * adds to it.
 *
 * @param atlas Where the element comes from: an origin, or `'self'` for a copy on the server of the page.
 */
export function elementHostPolicy(atlas: string): Directives {
  const sources = atlas === SELF ? [SELF] : [SELF, atlas];
  return {
    'default-src': ["'none'"],
    'script-src': sources,
    'style-src': [SELF],
    'connect-src': sources,
    'img-src': [SELF],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  };
}

/** The same for the frame; its script that sets the height is the one script from elsewhere. */
export function frameHostPolicy(atlas: string): Directives {
  const { 'connect-src': _, ...directives } = elementHostPolicy(atlas);
  return { ...directives, 'frame-src': [atlas] };
}
