import { dev } from 'astro';
import { basePath } from './base-path.ts';
import { generateOrExit, ROOT } from './generate-or-exit.ts';

/** Serves the site for authors: an edited record is seen within a second. */
const base = basePath();
await generateOrExit(base);
await dev({ root: ROOT, base });
