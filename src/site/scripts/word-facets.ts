/** What results can be narrowed by, in the order in which it is shown. */
export const FACETS = ['kind', 'phase', 'side'] as const;
export type Facet = (typeof FACETS)[number];

/** Facet -> value -> ids of the pages that have it. */
export type Facts = Readonly<Record<Facet, ReadonlyMap<string, ReadonlySet<string>>>>;

/** Facet -> the values of which a page must have one; an empty set asks for nothing. */
export type Chosen = Readonly<Record<Facet, ReadonlySet<string>>>;

/** The pages that have, of each facet, one of the chosen values. */
export function narrow<Page extends { readonly id: string }>(
  pages: readonly Page[],
  facts: Facts,
  chosen: Chosen,
): Page[] {
  return pages.filter(({ id }) => FACETS.every((facet) => fits(id, facet, facts, chosen)));
}

/** How many pages each value of a facet would leave, were it chosen; what is chosen in the other facets holds. */
export function countBy(
  facet: Facet,
  pages: readonly { readonly id: string }[],
  facts: Facts,
  chosen: Chosen,
): ReadonlyMap<string, number> {
  const left = narrow(pages, facts, { ...chosen, [facet]: new Set() });
  return new Map([...facts[facet]].map(([value, ids]) => [value, left.filter(({ id }) => ids.has(id)).length]));
}

function fits(id: string, facet: Facet, facts: Facts, chosen: Chosen): boolean {
  return chosen[facet].size === 0 || [...chosen[facet]].some((value) => facts[facet].get(value)?.has(id));
}
