import { dev } from 'astro';
import { regenerate } from '#site/integrations/regenerate.ts';
import { basePath } from './base-path.ts';
import { generateAndReport, generatorOf, ROOT } from './generate-and-report.ts';

/** Serves the site for authors: an edited record is seen within a second. */
const base = basePath();
const generator = generatorOf(base, false);
if (await generateAndReport(base, generator)) await dev({ root: ROOT, base, integrations: [regenerate(generator)] });
else process.exitCode = 1;
