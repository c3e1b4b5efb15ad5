import { build } from 'vite';
import { keepingMode } from '../keeping-mode.ts';

/**
 * Bundles `/embed/v1/rdp-triage.js`: the element, one module without an import. Returns its text.
 *
 * @param site Where the articles are for a copy of the file that lies elsewhere: an address, or a path from the file.
 */
export async function bundleElement(root: string, site: string): Promise<string> {
  const result = await keepingMode(() =>
    build({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      define: { __SITE__: JSON.stringify(site) },
      build: {
        write: false,
        minify: true,
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: { input: `${root}/src/widget/embed/rdp-triage.ts`, preserveEntrySignatures: 'strict' },
      },
    }),
  );
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk' || chunk.imports.length > 0)
    throw new Error(`element bundle: ${chunks.length} files, not one without imports`);
  return chunk.code;
}
