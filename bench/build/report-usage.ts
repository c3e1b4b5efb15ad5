import { writeFileSync } from 'node:fs';

/** Loaded in front of a build: writes what it used to the file in `USAGE_FILE` when it ends. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024, wall: performance.now() / 1000 };
  writeFileSync(process.env['USAGE_FILE'] ?? 'usage.json', JSON.stringify(usage));
});
