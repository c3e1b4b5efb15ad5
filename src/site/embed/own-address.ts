import { href } from '../data/href.ts';

/** Stands in every snippet for the origin of this site, which a build does not know; the page's script puts it in. */
export const OWN_ORIGIN = 'https://atlas.example';

/** The full address of a path of this site, as snippets have it. */
export function own(path: string): string {
  return OWN_ORIGIN + href(path);
}
