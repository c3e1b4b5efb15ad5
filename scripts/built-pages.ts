import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'hast';

export interface BuiltPage {
  /** Address below the base path: `c/0x904/`. */
  readonly path: string;
  readonly html: string;
  readonly tree: Root;
}

/** Every HTML page of a built site, one at a time, so that ten thousand of them fit in memory. */
export function* builtPages(folder: string): Generator<BuiltPage> {
  for (const file of listFiles(folder).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, file), 'utf8');
    yield { path: file.replace(/(^|\/)index\.html$/, '$1'), html, tree: fromHtml(html) };
  }
}

/** Paths of all files below a folder, with `/`, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
