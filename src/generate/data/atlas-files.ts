import type { AtlasFiles } from '#domain/contract.d.ts';
import { ATLAS_FILES } from '#domain/lookup/make-atlas.ts';

/** The data files that an atlas for triage is made of, parsed. */
export function atlasFiles(files: ReadonlyMap<string, string>): AtlasFiles {
  return Object.fromEntries(ATLAS_FILES.map((name) => [name, JSON.parse(files.get(`${name}.json`) ?? 'null')]));
}
