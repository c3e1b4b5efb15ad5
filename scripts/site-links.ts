import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { type BuiltPage, listFiles } from './built-pages.ts';

export interface BrokenLink {
  /** The page below the base path, `index.html` left out. */
  readonly from: string;
  /** As written. */
  readonly to: string;
  /** What is not there. */
  readonly missing: 'base' | 'page' | 'anchor';
}

export interface SiteLinks {
  /** Takes the links and anchors of a page. Call it for every page, then ask. */
  read(page: Pick<BuiltPage, 'path' | 'tree'>): void;
  pages(): number;
  /** Links that stay on the site, counted as often as they stand. */
  inside(): number;
  /** Each once. */
  broken(): BrokenLink[];
  /** Addresses of other sites, sorted, with the number of pages that lead there. */
  outside(): [url: string, pages: number][];
}

/**
 * Follows the links of a built site. `tests/site` and `npm run check:links` share it.
 *
 * @param folder The built site.
 * @param base Its base path, with a slash at both ends.
 */
export function siteLinks(folder: string, base: string): SiteLinks {
  const files = new Set(listFiles(folder));
  const anchors = new Map<string, Set<string>>();
  const links = new Map<string, { from: string; to: string }>();
  const outside = new Map<string, Set<string>>();
  let inside = 0;

  const missing = ({ from, to }: { from: string; to: string }): BrokenLink['missing'] | undefined => {
    const url = new URL(to, new URL(base + from, 'http://site.example'));
    if (!url.pathname.startsWith(base)) return 'base';
    const path = decodeURIComponent(url.pathname.slice(base.length));
    if (!files.has(path) && !files.has(`${path}index.html`)) return 'page';
    return url.hash === '' || anchors.get(path)?.has(decodeURIComponent(url.hash.slice(1))) ? undefined : 'anchor';
  };
  return {
    read({ path, tree }) {
      anchors.set(path, new Set(selectAll('[id]', tree).map(({ properties }) => String(properties.id))));
      for (const element of selectAll('a[href], link[href], script[src], form[action], img[src]', tree)) {
        const to = targetOf(element);
        if (/^https?:/.test(to)) outside.set(to, (outside.get(to) ?? new Set()).add(path));
        if (/^[a-z]+:/.test(to)) continue;
        inside += 1;
        links.set(`${path} ${to}`, { from: path, to });
      }
    },
    pages: () => anchors.size,
    inside: () => inside,
    broken: () =>
      [...links.values()].flatMap((link) => {
        const what = missing(link);
        return what ? [{ ...link, missing: what }] : [];
      }),
    outside: () =>
      [...outside].map(([url, pages]): [string, number] => [url, pages.size]).sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

function targetOf({ properties }: Element): string {
  return String(properties.href ?? properties.src ?? properties.action);
}
