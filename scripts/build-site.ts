import { build } from 'astro';
import { replaceFolder } from '#generate/write-tree.ts';
import { wordIndex } from '#site/integrations/word-index.ts';
import { generateAndReport, ROOT } from './generate-and-report.ts';

/**
 * Builds the site into a folder. Until all of it stands, the folder is as it was. False where a record is refused;
 * every problem is printed then.
 */
export async function buildSite(base: string, folder: string): Promise<boolean> {
  if (!(await generateAndReport(base))) return false;
  const staging = `${folder}.new`;
  await build({ root: ROOT, outDir: staging, base, logLevel: 'warn', integrations: [wordIndex()] });
  replaceFolder(folder, staging);
  return true;
}
