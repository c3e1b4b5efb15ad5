import { build } from 'vite';
import { keepingMode } from './keeping-mode.ts';
import { noteModules } from './releases/bundled-modules.ts';

/** Bundles `/embed/v1/rdp-atlas.mjs` out of the headless module; returns its text. */
export async function bundleHeadless(root: string): Promise<string> {
  const result = await keepingMode(() =>
    build({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      plugins: [noteModules],
      build: {
        write: false,
        minify: true,
        target: 'es2022',
        ssr: `${root}/src/headless/rdp-atlas.ts`,
      },
      ssr: { noExternal: true },
    }),
  );
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk')
    throw new Error(`headless bundle: ${chunks.length} files, not one`);
  return chunk.code;
}
