import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import { buildArticle } from '#articles/article.ts';
import { openStore, type Store } from '../store.ts';

/**
 * - a: the MDX of every article is a module that Astro compiles.
 * - b: the page builds the article from its record.
 * - c: the page compiles and runs the MDX text.
 * - d: the HTML is written together with the MDX; the page only reads it.
 */
export type Route = 'a' | 'b' | 'c' | 'd';

const ARTICLES = join(import.meta.dirname, '../../../src/articles');

/** The settings of the real site, as far as they bear on what is measured. */
export function projectConfig(root: string, route: Route): AstroInlineConfig {
  return {
    root,
    configFile: false,
    srcDir: './src',
    cacheDir: './.cache',
    logLevel: 'error',
    trailingSlash: 'always',
    output: 'static',
    compressHTML: true,
    devToolbar: { enabled: false },
    server: { port: 0, host: '127.0.0.1' },
    markdown: { syntaxHighlight: false },
    integrations: route === 'a' ? [mdx({ optimize: true })] : [],
    build: { concurrency: 4, inlineStylesheets: 'never' },
    vite: {
      cacheDir: './.vite',
      resolve: { alias: { '#articles': ARTICLES } },
      build: {
        rolldownOptions: {
          onLog: (level, log, handler) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handler(level, log),
        },
      },
    },
  };
}

/** Writes what stands on disk before Astro starts: the MDX beside each page and, for a and d, what the page is made of. */
export function generate(root: string, route: Route): Store {
  const store = openStore(root);
  for (const id of store.ids) write(root, route, store, id);
  // Where the pages of route b find it.
  (globalThis as { benchStore?: Store }).benchStore = store;
  return store;
}

/** The same for the one article of a record that was edited. */
export function regenerate(root: string, route: Route, store: Store, record: string): void {
  write(root, route, store, basename(record, '.json'));
}

function write(root: string, route: Route, store: Store, id: string): void {
  const article = buildArticle(store.entry(id), store.context());
  const { mdx } = article;
  put(join(root, 'public/symptoms', id, 'article.mdx'), mdx);
  if (route === 'a') put(join(root, '.generated', `${id}.mdx`), mdx);
  if (route === 'd') put(join(root, '.generated', `${id}.html`), article.html);
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
