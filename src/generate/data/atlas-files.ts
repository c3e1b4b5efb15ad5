import type { AtlasFiles } from '#domain/contract.d.ts';

/** The data files that an atlas for triage is made of, parsed. */
export function atlasFiles(files: ReadonlyMap<string, string>): AtlasFiles {
  const names = ['lookup', 'plan', 'causes', 'questions', 'fixes'];
  return Object.fromEntries(names.map((name) => [name, JSON.parse(files.get(`${name}.json`) ?? 'null')]));
}
