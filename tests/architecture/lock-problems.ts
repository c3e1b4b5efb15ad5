/** As far as the checks look at it. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Optional packages that some package names and that have no entry: `npm ci` fails or, on another system, leaves out
 * what is needed there. npm writes such a lock where a package could not be fetched for a platform.
 */
export function missingOptional({ packages }: LockFile): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesOf(path, name).some((place) => place in packages))
      .map((name) => `${path || 'package.json'}: ${name} has no entry`),
  );
}

/** Entries with the address of a registry, which would make the lock work for one network only. */
export function withAddress({ packages }: LockFile): string[] {
  return Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined);
}

/** Direct dependencies that are not one exact version. */
export function notPinned(manifest: LockEntry): string[] {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version))
    .map(([name, version]) => `${name}@${version}`);
}

/** Where Node looks for a package that is named by the one at `path`: beside it and in every folder above. */
function placesOf(path: string, name: string): string[] {
  const parts = path === '' ? [] : path.split(/(?:^|\/)node_modules\//).slice(1);
  return Array.from({ length: parts.length + 1 }, (_, above) =>
    [...parts.slice(0, parts.length - above), name].map((part) => `node_modules/${part}`).join('/'),
  );
}
