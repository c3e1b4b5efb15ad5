import { dev } from 'astro';
import { basePath } from './base-path.ts';
import { generateAndReport, ROOT } from './generate-and-report.ts';

/** Serves the site for authors: an edited record is seen within a second. */
const base = basePath();
if (await generateAndReport(base)) await dev({ root: ROOT, base });
else process.exitCode = 1;
