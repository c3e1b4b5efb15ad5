import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { compileAngular, linkAngular } from './angular.ts';
import { vueFiles } from './vue-files.ts';

export type Framework = 'react' | 'vue' | 'angular';

const HOSTS = fileURLToPath(new URL('hosts/', import.meta.url));
const RESULTS = fileURLToPath(new URL('../../../test-results/', import.meta.url));

const FRAMEWORKS: Readonly<
  Record<Framework, { readonly main: string; readonly help: string; readonly plugins: Plugin[] }>
> = {
  react: { main: 'react.jsx', help: 'help.jsx', plugins: [] },
  vue: { main: 'vue.js', help: 'help.vue', plugins: [vueFiles] },
  angular: { main: 'angular.ts', help: 'help.ts', plugins: [linkAngular] },
};

/**
 * Bundles a page of a framework as its own users do, in one script without a source map, for production.
 *
 * @param component What the page of ours gives to copy: the file that holds the element.
 */
export async function bundleHost(framework: Framework, component: string): Promise<string> {
  const { main, help, plugins } = FRAMEWORKS[framework];
  mkdirSync(RESULTS, { recursive: true });
  const folder = mkdtempSync(join(RESULTS, `${framework}-`));
  copyFileSync(join(HOSTS, main), join(folder, main));
  writeFileSync(join(folder, help), component);
  const input = framework === 'angular' ? compileAngular(folder, main) : join(folder, main);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    define: { ngDevMode: 'false', ngJitMode: 'false', ngI18nClosureMode: 'false', ngServerMode: 'false' },
    build: {
      outDir: 'built',
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input, output: { entryFileNames: 'main.js' } },
    },
  });
  return readFileSync(join(folder, 'built/main.js'), 'utf8');
}
