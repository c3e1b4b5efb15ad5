import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseManifest } from '#generate/releases/build-release.ts';
import { site } from '../data/site-data.ts';

/** What this build releases; undefined in a preview. */
export const [release] = site.releases;

const manifest: ReleaseManifest | undefined =
  release &&
  JSON.parse(readFileSync(join(process.cwd(), '.generated/public/embed/v1', release.release, 'manifest.json'), 'utf8'));

export const releasedFiles: ReleaseManifest['files'] = manifest?.files ?? [];

/** Undefined in a preview; throws where the release does not have a file that this page names. */
export function releasedFile(path: string): ReleaseManifest['files'][number] | undefined {
  const file = releasedFiles.find((one) => one.path === path);
  if (release && !file) throw new Error(`release ${release.release}: no file "${path}"`);
  return file;
}
