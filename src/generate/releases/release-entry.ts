/** What `/embed/v1/releases.json` says of a release. */
export interface ReleaseEntry {
  /** Its folder below `/embed/v1/`: the version, and the first eight digits of the hash of its content. */
  readonly release: string;
  readonly version: string;
  /** ISO 8601; of the one that is built, the date of its data. */
  readonly date: string;
  /** Below `/embed/v1/`. */
  readonly zip: string;
  /** Of the zip. */
  readonly bytes: number;
  readonly sha256: string;
  /** False where this site does not have its folder. */
  readonly here: boolean;
  /** What stands in the `integrity` attribute of a script or a style sheet, by path in its folder. */
  readonly integrity: Readonly<Record<string, string>>;
}

export function zipName(release: string): string {
  return `rdp-atlas-${release}.zip`;
}
