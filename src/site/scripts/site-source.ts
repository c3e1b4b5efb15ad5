import { fetchingSource } from '#widget/embed/atlas-source.ts';
import { baseAddress } from './base-address.ts';

/** The data of this site, shared by its paste boxes and its triage. */
export const siteSource = fetchingSource(new URL(baseAddress('data/v1/'), location.href));
