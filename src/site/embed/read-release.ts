import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a release, by its path in the folder. */
export interface ReleaseFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** As the attribute `integrity` wants it. */
  readonly integrity: string;
}

export interface Release {
  /** The name of its folder under `/embed/v1/`. */
  readonly release: string;
  readonly files: readonly ReleaseFile[];
}

const FOLDER = join(process.cwd(), '.generated/public/embed/v1');

/** What this build has released; undefined where it has not. */
export const release: Release | undefined = read();

function read(): Release | undefined {
  const file = join(FOLDER, 'manifest.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Release) : undefined;
}

/** Throws where a snippet names a file that the release does not have. */
export function releaseFile(path: string): ReleaseFile | undefined {
  const file = release?.files.find((one) => one.path === path);
  if (release && !file) throw new Error(`release ${release.release}: no file "${path}"`);
  return file;
}
