import { join } from 'node:path';
import { basePath } from './base-path.ts';
import { buildSite } from './build-site.ts';
import { ROOT } from './generate-and-report.ts';
import { serve } from './serve.ts';

/** Builds the site and serves it as a real server would, with its headers. */
const base = basePath();
if (await buildSite(base, join(ROOT, 'dist'))) {
  const { address } = await serve(join(ROOT, 'dist'), base, Number(process.env.PORT ?? 4321));
  console.log(`RDP Atlas is at ${address} (Ctrl+C ends it)`);
} else process.exitCode = 1;
