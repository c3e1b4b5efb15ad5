import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { basePath } from './scripts/base-path.ts';

/**
 * Vite wraps each `import()` in a helper that loads styles and neighbors of the chunk ahead. Our chunks have no styles and
 * hardly any neighbors, and the helper was a third of the script that every page loads.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

export default defineConfig({
  srcDir: './src/site',
  publicDir: './.generated/public',
  outDir: './dist',
  cacheDir: './node_modules/.cache/astro',
  base: basePath(),
  trailingSlash: 'always',
  output: 'static',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx({ optimize: true })],
  // The policy forbids inline styles and scripts, style attributes and data: addresses; each default here makes one.
  build: { format: 'directory', assets: '_assets', inlineStylesheets: 'never', concurrency: 4 },
  // Smart punctuation turns `mstsc --admin` into a dash and the quotes of a message into others than its own.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  vite: {
    plugins: [plainImports],
    // Thousands of generated files change with one record; the integration says when to look at them.
    server: { watch: { ignored: ['**/.generated*/**', '**/.test-sites/**', '**/dist*/**'] } },
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { onLog: (level, log, handler) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handler(level, log) },
    },
  },
});
