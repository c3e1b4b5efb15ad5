import { join } from 'node:path';
import { basePath } from './base-path.ts';
import { buildSite } from './build-site.ts';
import { ROOT } from './generate-and-report.ts';

const base = basePath();
if (await buildSite(base, join(ROOT, 'dist'))) console.log(`Built dist/ for the base path ${base}`);
else process.exitCode = 1;
