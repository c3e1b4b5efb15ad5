import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './generate-and-report.ts';

/** Sizes of what a reader loads, against the bounds of docs/performance.md. Fails where one is over. Needs a build. */
const DIST = join(ROOT, 'dist');
const kB = (bytes: number) => Math.round(bytes / 100) / 10;
const gzip = (path: string) => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length;
const rows: { what: string; kB: number; bound: number | undefined }[] = [];

const assets = readdirSync(join(DIST, '_assets'));
rows.push({ what: 'stylesheet of articles', kB: kB(gzip(parts('symptoms').style)), bound: undefined });
rows.push({ what: 'stylesheet of other pages', kB: kB(gzip(parts('c').style)), bound: undefined });
// The design allows the triage 28 kB in one file, or a shell of 12 kB that loads it: the page script is that shell.
rows.push({
  what: 'page script, which loads the rest on first use',
  kB: kB(gzip(parts('symptoms').script)),
  bound: 12,
});
for (const [what, folders] of [
  ['code page', pagesBelow('codes')],
  ['number page', pagesBelow('c')],
  ['symptom article', pagesBelow('symptoms')],
] as const) {
  if (folders.length === 0) continue;
  const { style, script } = parts(folders[0] ?? '');
  const shared = gzip(style) + gzip(script) + gzip('icon.svg');
  const sizes = folders.map((folder) => gzip(`${folder}/index.html`) + shared).sort((a, b) => a - b);
  const middle = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
  rows.push({
    what: `${what} with everything before interaction, median of ${sizes.length}`,
    kB: kB(middle),
    bound: 20,
  });
  rows.push({ what: `${what}, largest`, kB: kB(sizes.at(-1) ?? 0), bound: 32 });
}
rows.push({ what: 'lookup.json', kB: kB(gzip('data/v1/lookup.json')), bound: 45 });
rows.push({ what: 'plan.json', kB: kB(gzip('data/v1/plan.json')), bound: 25 });
rows.push({
  what: 'engine, loaded on first use',
  kB: kB(sum(loadedWith('engine').map(gzip))),
  bound: 30,
});
rows.push({
  what: 'triage with engine and style sheet, loaded on first use',
  kB: kB(sum([...loadedWith('triage'), assetOf('triage', 'css')].map(gzip))),
  bound: undefined,
});
const outlines = pagesBelow('triage').map((folder) => gzip(`${folder}/index.html`));
rows.push({
  what: `triage page, its own HTML, largest of ${outlines.length}`,
  kB: kB(Math.max(...outlines)),
  bound: undefined,
});
rows.push({ what: 'rdp-atlas.mjs', kB: kB(gzip('embed/v1/rdp-atlas.mjs')), bound: 38 });
rows.push({
  what: 'rdp-triage.js, the element, which loads the rest on first use',
  kB: kB(gzip('embed/v1/rdp-triage.js')),
  bound: 12,
});
for (const name of ['rdp-triage-view.js', 'rdp-triage.css', 'words.json'])
  rows.push({ what: `${name}, loaded on first use`, kB: kB(gzip(`embed/v1/${name}`)), bound: undefined });
const frame = ['index.html', 'frame.css', 'frame.js'].map((name) => gzip(`embed/v1/frame/${name}`));
rows.push({ what: 'frame: page, style sheet and script', kB: kB(sum(frame)), bound: undefined });
rows.push({ what: 'frame: data.js', kB: kB(gzip('embed/v1/frame/data.js')), bound: undefined });
rows.push({
  what: 'frame: records.js, loaded with the first step',
  kB: kB(gzip('embed/v1/frame/records.js')),
  bound: undefined,
});
// Its data is packed in it; it is as large on a disk.
rows.push({
  what: 'rdp-atlas.html, as it is',
  kB: kB(statSync(join(DIST, 'embed/v1/rdp-atlas.html')).size),
  bound: 1000,
});

const over = rows.filter(({ kB: size, bound }) => bound !== undefined && size > bound);
console.log('kB gzip');
for (const { what, kB: size, bound } of rows) {
  console.log(
    `${size.toFixed(1).padStart(6)}  ${what}${bound === undefined ? '' : ` (at most ${bound})`}${bound !== undefined && size > bound ? '  OVER' : ''}`,
  );
}
if (over.length > 0) process.exitCode = 1;

/** The one stylesheet and the one script of a page, below `dist/`; the first page of a folder stands for all of it. */
function parts(folder: string): { style: string; script: string } {
  const [page = folder] = pagesBelow(folder);
  const html = readFileSync(join(DIST, page, 'index.html'), 'utf8');
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
  const found = assets.filter((asset) => asset.startsWith(`${name}.`) && asset.endsWith(`.${ending}`));
  if (found.length !== 1) throw new Error(`size: ${found.length} assets ${name}.*.${ending}, not one`);
  return `_assets/${found[0]}`;
}

function pagesBelow(folder: string): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === 'index.html')
    .map((entry) => entry.parentPath.slice(DIST.length + 1).replaceAll('\\', '/'))
    .filter((path) => path.startsWith(`${folder}/`) && path !== folder);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
