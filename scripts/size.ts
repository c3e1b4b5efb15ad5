import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from './built-pages.ts';
import { ROOT } from './generate-and-report.ts';

/** Sizes of what a reader loads, against the bounds of docs/performance.md. Fails where one is over. Needs a build. */
const DIST = join(ROOT, 'dist');
const files = listFiles(DIST);

interface Row {
  readonly what: string;
  readonly kB: number;
  readonly bound: number | undefined;
}

const article = partsOf('symptoms');
const rows: readonly Row[] = [
  row('stylesheet of articles', gzip(article.style)),
  row('stylesheet of other pages', gzip(partsOf('c').style)),
  // The design allows the triage 28 kB in one file, or a shell of 12 kB that loads it: the page script is that shell.
  row('page script, which loads the rest on first use', gzip(article.script), 12),
  ...rowsOfPages('code page', 'codes'),
  ...rowsOfPages('number page', 'c'),
  ...rowsOfPages('symptom article', 'symptoms'),
  row('lookup.json', gzip('data/v1/lookup.json'), 45),
  row('vocabulary.json, for texts with words', gzip('data/v1/vocabulary.json'), 28),
  row('plan.json', gzip('data/v1/plan.json'), 25),
  row('engine, loaded on first use', gzip(...loadedWith('engine')), 31),
  row(
    'triage with engine and style sheet, loaded on first use',
    gzip(...loadedWith('triage'), assetOf('triage', 'css')),
  ),
  row(`triage page, its own HTML, largest of ${pagesBelow('triage').length}`, sizesOfPages('triage').at(-1) ?? 0),
  row('rdp-atlas.mjs', gzip('embed/v1/rdp-atlas.mjs'), 38),
  row('rdp-triage.js, the element, which loads the rest on first use', gzip('embed/v1/rdp-triage.js'), 12),
  ...['rdp-triage-view.js', 'rdp-triage.css', 'words.json'].map((name) =>
    row(`${name}, loaded on first use`, gzip(`embed/v1/${name}`)),
  ),
  row(
    'frame: page, style sheet and script',
    gzip(...['index.html', 'frame.css', 'frame.js'].map((name) => `embed/v1/frame/${name}`)),
  ),
  row('frame: data.js', gzip('embed/v1/frame/data.js')),
  row('frame: records.js, loaded with the first step', gzip('embed/v1/frame/records.js')),
  // Its data is packed in it; it is as large on a disk.
  row('rdp-atlas.html, as it is', statSync(join(DIST, 'embed/v1/rdp-atlas.html')).size, 1250),
];

console.log('kB gzip');
for (const { what, kB, bound } of rows) {
  const isOver = bound !== undefined && kB > bound;
  const against = bound === undefined ? '' : ` (at most ${bound})${isOver ? '  OVER' : ''}`;
  console.log(`${kB.toFixed(1).padStart(6)}  ${what}${against}`);
  if (isOver) process.exitCode = 1;
}

function row(what: string, bytes: number, bound?: number): Row {
  return { what, kB: Math.round(bytes / 100) / 10, bound };
}

/** Pages below a folder with the sheet, the script and the icon that come with each. */
function rowsOfPages(what: string, folder: string): Row[] {
  const { style, script } = partsOf(folder);
  const shared = gzip(style, script, 'icon.svg');
  const sizes = sizesOfPages(folder);
  const middle = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
  return [
    row(`${what} with everything before interaction, median of ${sizes.length}`, middle + shared, 20),
    row(`${what}, largest`, (sizes.at(-1) ?? 0) + shared, 32),
  ];
}

/** Bytes of the HTML of each page below a folder, smallest first. */
function sizesOfPages(folder: string): number[] {
  return pagesBelow(folder)
    .map((page) => gzip(page))
    .sort((a, b) => a - b);
}

/** Bytes of files, each compressed by itself, together. */
function gzip(...paths: readonly string[]): number {
  const sizes = paths.map((path) => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length);
  return sizes.reduce((total, size) => total + size, 0);
}

/** The one stylesheet and the one script of a page; the first page below a folder stands for all of them. */
function partsOf(folder: string): { style: string; script: string } {
  const [page] = pagesBelow(folder);
  if (page === undefined) throw new Error(`size: no page below ${folder}/`);
  const html = readFileSync(join(DIST, page), 'utf8');
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, name]) => `_assets/${name}`);
  const styles = named(/<link rel="stylesheet" href="[^"]*\/_assets\/([^"]+)"/g);
  const scripts = named(/<script [^>]*src="[^"]*\/_assets\/([^"]+)"/g);
  const [style, script] = [styles[0], scripts[0]];
  if (!style || !script || styles.length + scripts.length !== 2)
    throw new Error(`size: ${page} has ${styles.length} stylesheets and ${scripts.length} scripts, not one each`);
  return { style, script };
}

/** The script of that name and all that it imports, and they in turn; what is imported later is not counted. */
function loadedWith(name: string): string[] {
  const loaded = new Set([assetOf(name, 'js')]);
  for (const path of loaded) {
    const text = readFileSync(join(DIST, path), 'utf8');
    for (const [, imported] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
      loaded.add(`_assets/${imported}`);
  }
  return [...loaded];
}

function assetOf(name: string, ending: string): string {
  const found = files.filter((path) => path.startsWith(`_assets/${name}.`) && path.endsWith(`.${ending}`));
  if (found.length !== 1) throw new Error(`size: ${found.length} assets ${name}.*.${ending}, not one`);
  return found[0] ?? '';
}

/** Every page below a folder; that of the folder itself is none of them. */
function pagesBelow(folder: string): string[] {
  return files.filter(
    (path) => path.startsWith(`${folder}/`) && path.endsWith('/index.html') && path !== `${folder}/index.html`,
  );
}
