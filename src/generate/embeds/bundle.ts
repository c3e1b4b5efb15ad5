import { buildBundle } from '../build-bundle.ts';
import { noteModules } from '../releases/bundled-modules.ts';

interface BundleOptions {
  /** False for what people read before they copy it. */
  readonly minify?: boolean;
  /** Constants, by name, as JavaScript. */
  readonly define?: Readonly<Record<string, string>>;
}

/** Bundles a module with all that it imports into one classic script, which runs in a sandboxed frame and from a disk. */
export function bundleClassic(root: string, entry: string, options: BundleOptions = {}): Promise<string> {
  return bundle(root, entry, { output: { format: 'iife' } }, options);
}

/** Bundles a module with all that it imports into one module without an import. */
export function bundleModule(root: string, entry: string, options: BundleOptions = {}): Promise<string> {
  return bundle(root, entry, { preserveEntrySignatures: 'strict' }, options);
}

async function bundle(
  root: string,
  entry: string,
  form: { readonly output: { readonly format: 'iife' } } | { readonly preserveEntrySignatures: 'strict' },
  { minify = true, define = {} }: BundleOptions,
): Promise<string> {
  const chunks = await buildBundle(root, {
    plugins: [noteModules],
    define,
    build: { minify, modulePreload: false, rolldownOptions: { input: `${root}/${entry}`, ...form } },
  });
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk' || chunk.imports.length > 0)
    throw new Error(`${entry}: ${chunks.length} files, not one without imports`);
  return chunk.code;
}
