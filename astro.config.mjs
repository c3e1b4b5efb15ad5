import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { basePath } from './scripts/base-path.ts';
import { regenerate } from './src/site/integrations/regenerate.ts';

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
  integrations: [mdx({ optimize: true }), regenerate()],
  // The policy forbids inline styles and scripts, style attributes and data: addresses; each default here makes one.
  build: { format: 'directory', assets: '_assets', inlineStylesheets: 'never', concurrency: 4 },
  markdown: { syntaxHighlight: false },
  vite: {
    // Thousands of generated files change with one record; the integration says when to look at them.
    server: { watch: { ignored: ['**/.generated*/**', '**/.test-sites/**', '**/dist*/**'] } },
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { onLog: (level, log, handler) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handler(level, log) },
    },
  },
});
