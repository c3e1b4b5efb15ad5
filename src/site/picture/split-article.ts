const CAUSE = '<section class="section cause"';
const SOURCES = '<section class="section sources"';

/** The body of an article in two parts, with the place of the picture between them: above the causes, else the sources. */
export function splitArticle(html: string): readonly [above: string, below: string] {
  const place = [CAUSE, SOURCES].map((start) => html.indexOf(start)).find((found) => found >= 0) ?? html.length;
  return [html.slice(0, place), html.slice(place)];
}
