import { build, type InlineConfig, type Rolldown } from 'vite';
import { keepingMode } from './keeping-mode.ts';

/** Bundles by Vite what `config` names, minified and into memory alone; returns every file that it made. */
export async function buildBundle(
  root: string,
  { build: own, ...config }: InlineConfig,
): Promise<(Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const result = await keepingMode(() =>
    build({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      ...config,
      build: { write: false, minify: true, target: 'es2022', ...own },
    }),
  );
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((made) => ('output' in made ? made.output : []));
}
