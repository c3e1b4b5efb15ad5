import { build } from 'astro';
import { replaceFolder } from '#generate/write-tree.ts';
import { generateOrExit, ROOT } from './generate-or-exit.ts';

/**
 * Builds the site into a folder. Until all of it stands, the folder is as it was; where a record is refused, every
 * problem is printed and the process ends with 1.
 */
export async function buildSite(base: string, folder: string): Promise<void> {
  await generateOrExit(base);
  const staging = `${folder}.new`;
  await build({ root: ROOT, outDir: staging, base, logLevel: 'warn' });
  replaceFolder(folder, staging);
}
