import { integrityOf, sha256 } from './digest.ts';
import { type ReleaseEntry, zipName } from './release-entry.ts';
import { zipFiles } from './zip-files.ts';

export interface Release {
  /** With the manifest, by path in the folder of the release. */
  readonly files: ReadonlyMap<string, string>;
  readonly zip: Uint8Array;
  readonly entry: ReleaseEntry;
}

/** `manifest.json`: what a release is made of. */
export interface ReleaseManifest {
  readonly release: string;
  readonly version: string;
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly integrity: string;
  }[];
}

/**
 * A release of all that stands below `/embed/v1/`. Its name holds the hash of its content, so another content is another
 * release and a published one never changes.
 *
 * @param content By path, without a manifest.
 */
export function buildRelease(
  content: ReadonlyMap<string, string>,
  { version, date }: { readonly version: string; readonly date: string },
): Release {
  const files = [...content]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => ({
      path,
      bytes: Buffer.byteLength(text),
      sha256: sha256(text),
      integrity: integrityOf(text),
    }));
  const hash = sha256(files.map((file) => `${file.path} ${file.sha256}\n`).join(''));
  const release = `${version}-${hash.slice(0, 8)}`;
  const manifest: ReleaseManifest = { release, version, files };
  const all = new Map([...content, ['manifest.json', `${JSON.stringify(manifest, null, 1)}\n`]]);
  const zip = zipFiles(new Map([...all].map(([path, text]) => [`${release}/${path}`, text])));
  return {
    files: all,
    zip,
    entry: {
      release,
      version,
      date,
      zip: zipName(release),
      bytes: zip.length,
      sha256: sha256(zip),
      here: true,
      integrity: integrityOfCode(manifest),
    },
  };
}

/** Of what a page loads by an element that takes an `integrity`; the rest is in the manifest. */
export function integrityOfCode({ files }: ReleaseManifest): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files.filter(({ path }) => /\.(?:js|mjs|css)$/.test(path)).map(({ path, integrity }) => [path, integrity]),
  );
}
