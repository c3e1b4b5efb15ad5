import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#dataset/problem.ts';
import { integrityOfCode, type ReleaseManifest } from './build-release.ts';
import { sha256 } from './digest.ts';
import { type ReleaseEntry, zipName } from './release-entry.ts';
import { unzipFiles } from './zip-files.ts';

/** The list of what was published, in the repository: docs/adr/0009-kept-releases.md. */
export const RELEASE_LIST = 'releases/releases.json';

interface Listed {
  readonly release: string;
  readonly version: string;
  readonly date: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface KeptReleases {
  readonly problems: readonly Problem[];
  /** The newest first. */
  readonly entries: readonly ReleaseEntry[];
  /** Zips and what is in them, by path below `/embed/v1/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The releases that were published before, each as it was, to the byte. One whose zip is not what the list says is a
 * problem that stops a build.
 *
 * @param folder Where the zips are, from `KEPT_RELEASES`. Without it the folder of the list is looked through, and one
 * that is absent is only said to be absent; with it, whoever publishes has said that all are there.
 */
export function keptReleases(root: string, folder: string | undefined): KeptReleases {
  const problems: Problem[] = [];
  const entries: ReleaseEntry[] = [];
  const files = new Map<string, Uint8Array>();
  const say = (message: string, severity: Problem['severity'] = 'error', hint?: string) =>
    problems.push({ file: RELEASE_LIST, line: 1, column: 1, rule: 'kept-release', message, severity, hint });
  for (const listed of readList(root, say)) {
    const path = join(folder ?? join(root, 'releases'), zipName(listed.release));
    const entry = { ...listed, zip: zipName(listed.release), here: false, integrity: {} };
    if (!existsSync(path)) {
      if (folder === undefined) say(`${entry.zip} is not here: its addresses will be missing`, 'warning');
      else
        say(`${entry.zip} is not in ${folder}`, 'error', 'fetch it from the site that has it; it is never made again');
      entries.push(entry);
      continue;
    }
    try {
      const zip = readFileSync(path);
      const inside = checkedFiles(zip, listed);
      const manifest = JSON.parse(Buffer.from(inside.get('manifest.json') ?? []).toString()) as ReleaseManifest;
      files.set(entry.zip, zip);
      for (const [name, content] of inside) files.set(`${listed.release}/${name}`, content);
      entries.push({ ...entry, here: true, integrity: integrityOfCode(manifest) });
    } catch (error) {
      say(`${entry.zip}: ${error instanceof Error ? error.message : error}`, 'error', 'it is not what was published');
    }
  }
  return { problems, entries: entries.reverse(), files };
}

type Say = (message: string) => void;

/** In the order of publication. */
function readList(root: string, say: Say): Listed[] {
  const path = join(root, RELEASE_LIST);
  if (!existsSync(path)) return [];
  try {
    const { releases } = JSON.parse(readFileSync(path, 'utf8')) as { releases: Listed[] };
    return releases.filter((one) => {
      const good =
        /^\d+\.\d+\.\d+(?:-[\w.]+)?-[\da-f]{8}$/.test(one.release) &&
        one.release.startsWith(`${one.version}-`) &&
        /^\d{4}-\d{2}-\d{2}$/.test(one.date) &&
        Number.isInteger(one.bytes) &&
        /^[\da-f]{64}$/.test(one.sha256);
      if (!good) say(`${JSON.stringify(one)} is no release with version, date, bytes and sha256`);
      return good;
    });
  } catch (error) {
    say(`it cannot be read: ${error instanceof Error ? error.message : error}`);
    return [];
  }
}

/** @throws {Error} Where the zip is not what was published, or its manifest says something else than its files. */
function checkedFiles(zip: Uint8Array, { release, bytes, sha256: expected }: Listed): ReadonlyMap<string, Uint8Array> {
  if (zip.length !== bytes) throw new Error(`it has ${zip.length} bytes, not ${bytes}`);
  if (sha256(zip) !== expected) throw new Error(`its SHA-256 is ${sha256(zip)}, not ${expected}`);
  const files = unzipFiles(zip, release);
  const manifest = files.get('manifest.json');
  if (!manifest) throw new Error('it has no manifest.json');
  const { files: told } = JSON.parse(Buffer.from(manifest).toString()) as ReleaseManifest;
  const wrong = told.find(({ path, sha256: hash }) => sha256(files.get(path) ?? '') !== hash);
  if (wrong) throw new Error(`${wrong.path} is not what its manifest says`);
  if (told.length + 1 !== files.size) throw new Error('it has files that its manifest does not tell of');
  return files;
}
