import { buildBundle } from './build-bundle.ts';
import { noteModules } from './releases/bundled-modules.ts';

/** Bundles `/embed/v1/rdp-atlas.mjs` out of the headless module; returns its text. */
export async function bundleHeadless(root: string): Promise<string> {
  const chunks = await buildBundle(root, {
    plugins: [noteModules],
    build: { ssr: `${root}/src/headless/rdp-atlas.ts` },
    ssr: { noExternal: true },
  });
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk')
    throw new Error(`headless bundle: ${chunks.length} files, not one`);
  return chunk.code;
}
