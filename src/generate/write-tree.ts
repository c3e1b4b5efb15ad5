import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Replaces `folder` by the given files in one move, so that nobody sees half of it: everything is written beside it
 * first, then the folders change places.
 *
 * @param copy Folders whose content is copied in below the given path, before the files are written.
 */
export function writeTree(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  copy: Readonly<Record<string, string>> = {},
): void {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const [path, from] of Object.entries(copy))
    if (existsSync(from)) cpSync(from, join(fresh, path), { recursive: true });
  const made = new Set<string>();
  for (const [path, text] of files) {
    const target = join(fresh, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, text);
  }
  replaceFolder(folder, fresh);
}

/** Makes the files of `folder` what they are to be, given what was written into it last; the others are left alone. */
export function updateTree(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  last: ReadonlyMap<string, string | Uint8Array>,
): void {
  for (const path of last.keys()) if (!files.has(path)) rmSync(join(folder, path), { force: true });
  for (const [path, text] of files) {
    if (isSame(last.get(path), text)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function isSame(one: string | Uint8Array | undefined, other: string | Uint8Array): boolean {
  if (one === undefined || typeof one === 'string' || typeof other === 'string') return one === other;
  return Buffer.from(one).equals(other);
}

/** Puts `fresh` in the place of `folder`; the old one is only removed when the new one stands. */
export function replaceFolder(folder: string, fresh: string): void {
  const old = `${folder}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}
