import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import { buildArticle } from '#articles/article.ts';
import { openStore, type Store } from '../store.ts';

export type Route = 'a' | 'b' | 'c';

const REPOSITORY = join(import.meta.dirname, '../../..');

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
      resolve: { alias: { '@repo': REPOSITORY } },
      build: {
        rolldownOptions: {
          onLog: (level, log, handler) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handler(level, log),
        },
      },
    },
  };
}

/** Writes the MDX of every article: published beside its page, and for route a also where Astro compiles it. */
export function writeMdx(root: string, route: Route): void {
  const store = openStore(root);
  for (const id of store.ids) write(root, route, store, id);
}

/** The same for the one article of a record that was edited. */
export function rewriteMdx(root: string, route: Route, record: string): void {
  stores[root] ??= openStore(root);
  write(root, route, stores[root], basename(record, '.json'));
}

const stores: Record<string, Store> = {};

function write(root: string, route: Route, store: Store, id: string): void {
  const { mdx } = buildArticle(store.entry(id), store.context());
  const places = [join(root, 'public/symptoms', id, 'article.mdx')];
  if (route === 'a') places.push(join(root, '.generated', `${id}.mdx`));
  for (const place of places) {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, mdx);
  }
}
