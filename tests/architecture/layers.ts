import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { type Import, readImports } from './read-imports.ts';

interface Layer {
  /** Layers whose values and types may be imported. */
  readonly imports: readonly string[];
  /** Further layers, of which only types may be imported. */
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
  readonly typePackages?: readonly string[];
  /** Modules of Node. */
  readonly builtins?: readonly string[];
  /** Modules of Node that may only be imported where they are needed, by `import()`. */
  readonly lateBuiltins?: readonly string[];
}

/** Who may import whom: design, section 1, and docs/adr/0003-layers-policy-and-headless.md. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  policy: { imports: [] },
  dataset: {
    imports: [],
    packages: ['zod', 'yaml', 'mdast-util-from-markdown'],
    typePackages: ['mdast'],
    builtins: ['node:fs', 'node:path'],
  },
  domain: { imports: [], types: ['dataset'] },
  proof: { imports: [], types: ['dataset', 'domain'] },
  'content-lint': { imports: ['dataset', 'domain'], typePackages: ['mdast'] },
  articles: {
    imports: ['dataset', 'domain'],
    packages: [
      'unified',
      'remark-mdx',
      'remark-stringify',
      '@mdx-js/mdx',
      'mdast-util-from-markdown',
      'mdast-util-to-hast',
      'hast-util-to-html',
      'hastscript',
    ],
    typePackages: ['mdast', 'hast', 'mdast-util-to-markdown'],
  },
  headless: { imports: ['domain'], lateBuiltins: ['node:fs/promises'] },
  widget: { imports: ['domain'], types: ['dataset'] },
  generate: {
    imports: ['policy', 'dataset', 'domain', 'proof', 'content-lint', 'articles', 'headless'],
    packages: ['fflate', 'vite', 'hast-util-to-html'],
    typePackages: ['hast'],
    builtins: ['node:crypto', 'node:fs', 'node:os', 'node:path', 'node:url', 'node:worker_threads', 'node:zlib'],
  },
  site: {
    imports: ['policy', 'dataset', 'domain', 'content-lint', 'articles', 'widget'],
    types: ['generate'],
    packages: ['hast-util-to-html', 'mdast-util-to-hast'],
    typePackages: ['astro', 'hast', 'mdast'],
    builtins: ['node:fs', 'node:path', 'node:url'],
  },
};

/** Integrations run in the build, so they may start the generator. */
const INTEGRATIONS = {
  folder: 'src/site/integrations/',
  imports: ['generate'],
  packages: ['astro', 'pagefind', 'vite'],
};

/** Imports that the table refuses and that have a reason. One that is no longer needed fails. */
export const EXCEPTIONS: readonly { readonly file: string; readonly specifier: string; readonly reason: string }[] = [
  {
    file: 'src/articles/steps.ts',
    specifier: 'zod',
    reason: 'the type of a step is that of its schema',
  },
  {
    file: 'src/content-lint/commands/powershell-parser.ts',
    specifier: 'node:url',
    reason: 'finds the file of the grammar, which is WebAssembly and no module',
  },
  {
    file: 'src/content-lint/commands/powershell-parser.ts',
    specifier: 'web-tree-sitter',
    reason: 'reads PowerShell; loaded once, so that the rules stay synchronous',
  },
  {
    file: 'src/content-lint/prose-paths.ts',
    specifier: 'zod',
    reason: 'finds the prose fields of a record in its schema, so that no list of them is kept',
  },
  {
    file: 'src/content-lint/rules/prose-markdown.ts',
    specifier: 'mdast-util-from-markdown',
    reason: 'compares what a text is in full CommonMark with what it is in the small Markdown of the dataset',
  },
  {
    file: 'src/widget/embed/load-view.ts',
    specifier: '(href)',
    reason: 'the view is a bundle of its own beside the element, named by its content',
  },
  {
    file: 'src/site/scripts/embed-page.ts',
    specifier: '(address)',
    reason: 'shows the element as others load it, from its published address',
  },
  {
    file: 'src/site/scripts/word-search.ts',
    specifier: '(address)',
    reason: 'pagefind.js is written by the build, so no bundler can resolve it',
  },
  {
    file: 'src/site/pages/guides/[id].astro',
    specifier: '/content/guides/*.mdx',
    reason: 'guides are written by hand in MDX, which only Astro renders',
  },
  {
    file: 'src/site/pages/guides/index.astro',
    specifier: '/content/guides/*.mdx',
    reason: 'lists the guides by what stands at their heads',
  },
];

/** Where files are looked for: the real ones, or those of a test. */
export type Exists = (path: string) => boolean;

/** What is wrong with the imports of one file, as `file:line message`. `file` is from the project's folder, with `/`. */
export function violationsOf(file: string, text: string, exists: Exists = existsSync): string[] {
  const name = layerOf(file);
  const layer = LAYERS[name];
  if (!layer) return [`${file}:1 stands in no layer`];
  return readImports(file, text).flatMap((one) => {
    const problem = one.specifier.startsWith('.')
      ? relativeProblem(file, one.specifier, exists)
      : one.specifier.startsWith('#')
        ? arrowProblem(file, layer, one, exists)
        : packageProblem(file, layer, one);
    return problem ? [`${file}:${one.line} ${problem}`] : [];
  });
}

function layerOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
}

function relativeProblem(file: string, specifier: string, exists: Exists): string | undefined {
  // `?url` and `?raw` ask the bundler for the address or the text of a file in place of a module.
  const target = posix.join(posix.dirname(file), specifier.replace(/\?(?:url|raw)$/, ''));
  if (layerOf(target) !== layerOf(file)) return `"${specifier}" leaves its layer: write #layer/file.ts`;
  return exists(target) ? undefined : `"${specifier}" is no file`;
}

function arrowProblem(file: string, layer: Layer, { specifier, typeOnly }: Import, exists: Exists): string | undefined {
  // `?url` and `?raw` ask Vite for the address or the text of a file.
  const target = `src/${specifier.slice(1).replace(/\?(?:url|raw)$/, '')}`;
  const to = layerOf(target);
  if (!exists(target)) return `"${specifier}" is no file`;
  if (to === layerOf(file)) return `"${specifier}" is in the same layer: write a relative path`;
  if (layer.imports.includes(to)) return undefined;
  if (file.startsWith(INTEGRATIONS.folder) && INTEGRATIONS.imports.includes(to)) return undefined;
  if (layer.types?.includes(to)) {
    return typeOnly ? undefined : `"${specifier}": only types of ${to} may be imported: write import type`;
  }
  return `"${specifier}": ${layerOf(file)} may not import ${to}`;
}

function packageProblem(file: string, layer: Layer, { specifier, typeOnly, dynamic }: Import): string | undefined {
  const name = packageOf(specifier);
  const packages = [...(layer.packages ?? []), ...(file.startsWith(INTEGRATIONS.folder) ? INTEGRATIONS.packages : [])];
  const allowed =
    packages.includes(name) ||
    layer.builtins?.includes(specifier) ||
    (typeOnly && layer.typePackages?.includes(name)) ||
    (dynamic && layer.lateBuiltins?.includes(specifier));
  return allowed ? undefined : `"${specifier}": ${layerOf(file)} may not import it${typeOnly ? '' : ' (as a value)'}`;
}

/** `@scope/name` of `@scope/name/file.js`. */
function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
