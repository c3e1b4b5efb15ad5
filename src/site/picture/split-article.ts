const CAUSE = '<section class="section cause"';
const SOURCES = '<section class="section sources"';
const FIRST = '<section class="section do-this-first"';

/** The body of an article in two parts, with the place of the picture between them: above the causes, else the sources. */
export function splitArticle(html: string): readonly [above: string, below: string] {
  const place = [CAUSE, SOURCES].map((start) => html.indexOf(start)).find((found) => found >= 0) ?? html.length;
  return [html.slice(0, place), html.slice(place)];
}

/** What stands above the causes in two parts, with the place behind "do this first" between them, else the end. */
export function splitAfterFirst(above: string): readonly [first: string, rest: string] {
  const first = above.indexOf(FIRST);
  const next = first < 0 ? -1 : above.indexOf('<section', first + 1);
  return next < 0 ? [above, ''] : [above.slice(0, next), above.slice(next)];
}
