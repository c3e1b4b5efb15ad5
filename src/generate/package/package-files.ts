import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATLAS_FILES } from '#domain/lookup/make-atlas.ts';
import { thirdParty } from '../releases/third-party.ts';
import { bundledModules } from '../releases/bundled-modules.ts';
import { bundlePackage } from './bundle-package.ts';

/** Of a release, what the package has as it is. */
const AS_IT_IS = /^(?:rdp-atlas\.mjs|rdp-atlas\.d\.ts|rdp-triage\.d\.ts|custom-elements\.json|LICENSE\.txt|data\/.*)$/;

/**
 * The package for npm, by path in it: the element, the module, the data and their types, with no dependency.
 *
 * @param release The files of the release that it is made of, by path.
 * @param site The public address of the site, for links to articles from a host that names none.
 */
export async function packageFiles(
  root: string,
  release: ReadonlyMap<string, string>,
  site: string,
): Promise<ReadonlyMap<string, string>> {
  const read = (path: string): string => {
    const text = release.get(path);
    if (text === undefined) throw new Error(`package: the release has no ${path}; run npm run generate first`);
    return text;
  };
  const records = [...release].flatMap(([path, text]) => {
    const [, id] = /^data\/records\/(.+)\.json$/.exec(path) ?? [];
    return id ? [[id, JSON.parse(text)] as const] : [];
  });
  const code = await bundlePackage(root, site, {
    neighbors: { 'words.json': JSON.parse(read('words.json')), 'rdp-triage.css': read('rdp-triage.css') },
    files: Object.fromEntries(ATLAS_FILES.map((name) => [name, JSON.parse(read(`data/${name}.json`))])),
    records: Object.fromEntries(records),
  });
  return new Map([
    ...[...release].filter(([path]) => AS_IT_IS.test(path)),
    ...code,
    ['data.d.ts', DATA_TYPES],
    ['package.json', packageJson(root)],
    ['README.md', readFileSync(join(root, 'docs/embedding/package-readme.md'), 'utf8')],
    ['THIRD-PARTY.txt', thirdParty(root, bundledModules())],
  ]);
}

const DATA_TYPES = `import type { AtlasFiles } from './rdp-atlas.d.ts';

/** The data of this version of the package, for \`loadAtlas\`. */
export declare const files: AtlasFiles;
`;

function packageJson(root: string): string {
  const { name, version, description, license, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const manifest = {
    name,
    version,
    description,
    license,
    type: 'module',
    engines: { node: engines.node },
    exports: {
      '.': { types: './rdp-atlas.d.ts', default: './rdp-atlas.mjs' },
      './element': { types: './rdp-triage.d.ts', default: './element.mjs' },
      './data': { types: './data.d.ts', default: './data.mjs' },
      './data/*': './data/*',
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    sideEffects: ['./element.mjs'],
    customElements: 'custom-elements.json',
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
