import { performance } from 'node:perf_hooks';
import { generate, projectConfig, type Route } from './project.ts';

/** Builds the project in the working folder by one route and reports what it took, as one line of JSON. */
const route = process.argv[2] as Route;
const start = performance.now();
generate(process.cwd(), route);
const { build } = await import('astro');
await build(projectConfig(process.cwd(), route));
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.send?.({
  cpu: (userCPUTime + systemCPUTime) / 1e6,
  wall: (performance.now() - start) / 1000,
  rss: maxRSS / 1024,
});
process.disconnect?.();
