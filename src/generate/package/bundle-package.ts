import type { Plugin } from 'vite';
import { buildBundle } from '../build-bundle.ts';
import { noteModules } from '../releases/bundled-modules.ts';

/** JavaScript of the parts that are made from data: exported values by the name of the part. */
export type PackageData = Readonly<Record<'neighbors' | 'files' | 'records', unknown>>;

const DATA = 'virtual:package-';
const ENTRY = 'src/widget/embed/rdp-triage.ts';
/** What is read and loaded by address elsewhere is imported in the package. */
const REPLACED = ['read-file.ts', 'load-view.ts'];

/**
 * The modules of the package that are not in a release: the element with its view, words, sheet and data as imports that
 * every bundler follows, by file name. `data.mjs` is one of them.
 *
 * @param site The public address of the site, for links to articles.
 */
export async function bundlePackage(
  root: string,
  site: string,
  data: PackageData,
): Promise<ReadonlyMap<string, string>> {
  const chunks = await buildBundle(root, {
    plugins: [noteModules, packageParts(root, data)],
    define: { __SITE__: JSON.stringify(site) },
    ssr: { noExternal: true },
    build: {
      // Leaves `import()` as it is; for pages Vite puts a helper around it.
      ssr: true,
      rolldownOptions: {
        input: { element: `${root}/${ENTRY}`, data: `${DATA}files` },
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].mjs',
          chunkFileNames: ({ name }) => `parts/${name.replace(/^virtual_package-/, '')}.mjs`,
        },
      },
    },
  });
  return new Map(chunks.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])));
}

function packageParts(root: string, data: PackageData): Plugin {
  const embed = `${root}/src/widget/embed/`;
  const late = (name: keyof PackageData) => `${name}: () => import(${JSON.stringify(DATA + name)})`;
  const replacements: Readonly<Record<string, string>> = {
    'read-file.ts': `import { packagedFile } from ${JSON.stringify(`${embed}packaged-file.ts`)};
      export const readFile = packagedFile({ ${late('neighbors')}, ${late('files')}, ${late('records')} });`,
    'load-view.ts': `export const loadView = () => import(${JSON.stringify(`${embed}element-view.ts`)});`,
  };
  return {
    name: 'package-parts',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (id.startsWith(DATA)) return id;
      const name = id.replace(/^\.\//, '');
      const replaced = REPLACED.includes(name) && !importer.endsWith('packaged-file.ts');
      return replaced ? `${DATA}code/${name}` : undefined;
    },
    load(id) {
      if (id.startsWith(`${DATA}code/`)) return replacements[id.slice(`${DATA}code/`.length)];
      const name = id.slice(DATA.length);
      if (!id.startsWith(DATA) || !Object.hasOwn(data, name)) return undefined;
      return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(data[name as keyof PackageData]))});`;
    },
    transform(code, id) {
      // The address of the file is no place where its neighbors are.
      return id.startsWith(embed) && code.includes('import.meta.url')
        ? code.replaceAll('import.meta.url', JSON.stringify('rdp-atlas:///package/'))
        : undefined;
    },
  };
}
