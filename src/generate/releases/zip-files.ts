import { strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest time that a zip can hold, in whatever zone it is read. */
const NO_TIME = () => new Date(1980, 0, 1);

/** One zip, to the byte the same for the same files on every machine: sorted, without a clock, packed without zlib. */
export function zipFiles(files: ReadonlyMap<string, string>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(([path, text]) => [path, strToU8(text)])), {
    level: 9,
    mtime: NO_TIME(),
  });
}

/** More than ten times what a release has. */
const LARGEST = 100_000_000;

/**
 * The files of a zip of a release, by path in its folder.
 *
 * @throws {Error} Where a path would lead out of the folder, stands twice or is none that a release has; the message says
 * which. Nothing has been written then.
 */
export function unzipFiles(zip: Uint8Array, folder: string): ReadonlyMap<string, Uint8Array> {
  const seen = new Set<string>();
  let bytes = 0;
  const entries = unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      const [first, ...rest] = name.split('/');
      if (first !== folder || rest.length === 0 || !rest.every((part) => /^[a-zA-Z0-9][\w.-]*$/.test(part)))
        throw new Error(`"${name}" is no path of ${folder}/`);
      if (seen.has(name.toLowerCase())) throw new Error(`"${name}" stands in it twice`);
      seen.add(name.toLowerCase());
      bytes += originalSize;
      if (bytes > LARGEST) throw new Error(`its files have more than ${LARGEST} bytes`);
      return true;
    },
  });
  return new Map(Object.entries(entries).map(([name, content]) => [name.slice(folder.length + 1), content]));
}
