import type { SiteArticle } from '#generate/build-articles.ts';
import { site } from './site-data.ts';

/** The symptoms that have a triage: all that are in use. */
export const triageSymptoms: readonly SiteArticle[] = site.articles.filter(
  ({ kind, retired }) => kind === 'symptoms' && !retired,
);
