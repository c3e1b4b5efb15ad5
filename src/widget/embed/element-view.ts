import type { Case } from '#domain/contract.d.ts';
import { caseToUrl } from '#domain/triage/case-to-url.ts';
import { fetchingSource } from './atlas-source.ts';
import { type AtlasStart, AtlasView, type AtlasViewOptions } from './atlas-view.ts';
import { withRules } from './with-rules.ts';

export interface ElementViewOptions extends Omit<AtlasViewOptions, 'source' | 'href'> {
  /** The folder of the data, and the site with the articles; both end in a slash. */
  readonly data: URL;
  readonly site: URL;
}

/**
 * `/embed/v1/rdp-triage-view.js`: the engine and all that is drawn with it, which the element loads when it is first on
 * a page. Rejects where data that is needed now cannot be read.
 *
 * @param kept The case to go on with; else it begins with `start`.
 */
export async function openView(
  root: HTMLElement,
  start: AtlasStart,
  kept: Case | undefined,
  { data, site, ...options }: ElementViewOptions,
): Promise<AtlasView> {
  const href = (path: string) => new URL(path, site).href;
  const view = new AtlasView(root, await withRules({ ...options, source: fetchingSource(data), href }));
  await view.begin(kept ? { case: caseToUrl(kept) } : start, false);
  return view;
}
