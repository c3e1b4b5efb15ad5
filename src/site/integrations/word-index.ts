import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';

/** What stands on many pages and answers nothing: found by words, it would only push better pages down. */
const LEFT_OUT = [
  // Around the text: marks, plates, labels, buttons, and the form of the article.
  '.evidence',
  '.end-mark',
  '.verified',
  '.changes',
  '.article-form',
  '.neighbors',
  '.plates',
  '.kind',
  '.phase-label',
  '.command-head',
  '.ordinal',
  '.likelihood',
  '.phase-strip',
  '.picture',
  '.feedback',
  '.guide-contents',
  'button',
  'svg',
  // The title, which counts as such.
  'main h1',
  // Which publications a page cites.
  '.sources',
  // Other pages inside a page: rows that lead to them, fixes in a cause, causes at an answer, symptoms of a cause, commands of a check.
  '.rows',
  '.fix',
  '.also',
  '.helps',
  '.instead',
  '.answers ul',
  '.symptoms',
  '.confused-with',
  '.do-this-first .command',
  'thead',
  // Labels of short facts.
  '.place',
  '.price',
  '.asked dt',
  '.meaning dt',
  'main > dl > dt',
];

/** Files of Pagefind that the word lane does not load: its ready-made interfaces and its worker. */
const UNUSED = /(-ui|-highlight|-worker)\.(js|css)$|^wasm\.unknown/;

/** What a page says in its head to this index alone, see `layouts/Shell.astro`; no reader needs to load it. */
const FACTS = /<meta name="[a-z]+" content="[^"]*" data-pagefind-meta="[^"]*">/g;

/**
 * Writes the full-text index into `pagefind/` of the built site. A page is in it where its `<main>` carries
 * `data-pagefind-body`, see `layouts/Shell.astro`.
 *
 * @throws {Error} Where Pagefind reports an error, or finds no page to index.
 */
export function wordIndex(): AstroIntegration {
  return {
    name: 'word-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        try {
          await writeIndex(fileURLToPath(dir));
        } finally {
          await close();
        }
      },
    },
  };
}

async function writeIndex(site: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: LEFT_OUT });
  if (!index) throw new Error(`word index: ${errors.join('; ')}`);
  // One by one and in order: read as a folder, pages are numbered as the file system lists them.
  for (const sourcePath of pagesBelow(site)) {
    const content = readFileSync(join(site, sourcePath), 'utf8');
    if (!content.includes(' data-pagefind-body')) continue;
    errors.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
    writeFileSync(join(site, sourcePath), content.replaceAll(FACTS, ''));
  }
  const { files, errors: unwritten } = await index.getFiles();
  if (errors.length + unwritten.length > 0 || !files.some(({ path }) => path.startsWith('fragment/')))
    throw new Error(`word index: ${[...errors, ...unwritten].join('; ') || 'no page to index'}`);
  for (const { path, content } of files) if (!UNUSED.test(path)) writeFile(join(site, 'pagefind', path), content);
  writeFile(join(site, 'pagefind/facts.json'), JSON.stringify(await readFacts(files)));
}

function pagesBelow(site: string): string[] {
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths.filter((path) => path.endsWith('.html')).sort();
}

/**
 * Page -> kind, phases and sides, from what Pagefind stores about each page. They are no filters of Pagefind: it writes
 * those in another order at each build, and tells which page has which only to a search that loads the whole index.
 *
 * @throws {SyntaxError} Where a fragment is not what version 1.5 writes: a signature, then JSON, in gzip.
 */
async function readFacts(files: readonly IndexFile[]): Promise<Record<string, unknown>> {
  const facts: [id: string, about: unknown][] = [];
  for (const { path, content } of files) {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (!id) continue;
    const { meta } = JSON.parse((await unzip(content)).replace(/^pagefind_dcd/, ''));
    facts.push([id, { kind: [meta.kind], phase: split(meta.phases), side: split(meta.sides) }]);
  }
  return Object.fromEntries(facts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function split(values: string | undefined): string[] | undefined {
  return values?.split(' ');
}

function unzip(content: Uint8Array): Promise<string> {
  const bytes = new Blob([new Uint8Array(content)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(bytes).text();
}

function writeFile(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
