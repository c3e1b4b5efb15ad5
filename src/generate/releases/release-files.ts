import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#dataset/problem.ts';
import { buildRelease } from './build-release.ts';
import { bundledModules } from './bundled-modules.ts';
import { keptReleases } from './kept-releases.ts';
import type { ReleaseEntry } from './release-entry.ts';
import { thirdParty } from './third-party.ts';

export interface ReleaseFiles {
  readonly problems: readonly Problem[];
  /** The one that is built first, then those that were published, the newest first. */
  readonly entries: readonly ReleaseEntry[];
  /** By path below `/embed/v1/`. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/**
 * The release that a build is, its zip, the releases that were published before, and the list of them all.
 *
 * @param embeds Everything else below `/embed/v1/`, by path.
 * @param date Of the dataset.
 */
export function releaseFiles(root: string, embeds: ReadonlyMap<string, string>, date: string): ReleaseFiles {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const content = new Map([
    ...embeds,
    ['LICENSE.txt', read('LICENSE')],
    ['THIRD-PARTY.txt', thirdParty(root, bundledModules())],
    ['RELEASE-NOTES.md', read('docs/embedding/release-notes.md')],
  ]);
  const { files, zip, entry } = buildRelease(content, { version, date });
  const kept = keptReleases(root, process.env['KEPT_RELEASES'] || undefined);
  const before = kept.entries.filter(({ release }) => release !== entry.release);
  const published = kept.entries.find(({ release, here }) => release === entry.release && here);
  const entries = [published ?? entry, ...before];
  return {
    problems: kept.problems,
    entries,
    files: new Map<string, string | Uint8Array>([
      ...files,
      ...[...files].map(([path, text]): [string, string] => [`${entry.release}/${path}`, text]),
      [entry.zip, zip],
      // The same content that was published is, to the byte, what was published.
      ...kept.files,
      ['releases.json', `${JSON.stringify({ releases: entries }, null, 1)}\n`],
    ]),
  };
}
