import { build } from 'vite';
import { keepingMode } from '../keeping-mode.ts';
import { noteModules } from '../releases/bundled-modules.ts';

interface ClassicOptions {
  /** False for what people read before they copy it. */
  readonly minify?: boolean;
  /** Constants, by name, as JavaScript. */
  readonly define?: Readonly<Record<string, string>>;
}

/** Bundles a module with all that it imports into one classic script, which runs in a sandboxed frame and from a disk. */
export async function bundleClassic(
  root: string,
  entry: string,
  { minify = true, define = {} }: ClassicOptions = {},
): Promise<string> {
  const result = await keepingMode(() =>
    build({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      plugins: [noteModules],
      define,
      build: {
        write: false,
        minify,
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: { input: `${root}/${entry}`, output: { format: 'iife' } },
      },
    }),
  );
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk') throw new Error(`${entry}: ${chunks.length} files, not one`);
  return chunk.code;
}
