import type { AtlasFiles } from '#domain/contract.d.ts';
import { readFile } from './read-file.ts';

/** In the package, files beside the element are parts of it, so that a bundler takes them along. */
export interface PackageParts {
  /** The words and the sheet, by name. */
  readonly neighbors: () => Promise<{ readonly neighbors: Readonly<Record<string, unknown>> }>;
  readonly files: () => Promise<{ readonly files: AtlasFiles }>;
  /** By `questions/<id>` and `fixes/<id>`. */
  readonly records: () => Promise<{ readonly records: Readonly<Record<string, unknown>> }>;
}

/** What stands for the address of the element in the package; nothing is read from there. */
export const PACKAGE = 'rdp-atlas:///package/';

/** Reads what the package holds from the package, and everything else, such as a host's own words, from where it is. */
export function packagedFile(parts: PackageParts): typeof readFile {
  return async (address, kind) => {
    if (!address.href.startsWith(PACKAGE)) return readFile(address, kind);
    const path = address.href.slice(PACKAGE.length);
    const [, record, name = ''] = /^data\/(?:records\/(.+)|(.+))\.json$/.exec(path) ?? [];
    const from = record ? (await parts.records()).records : name ? (await parts.files()).files : undefined;
    const held = from ?? (await parts.neighbors()).neighbors;
    const key = record ?? (name || path);
    if (!Object.hasOwn(held, key)) throw new Error(`${path} is not in the package`);
    return held[key];
  };
}
