/** How often a property test runs: `full` times where ATLAS_FULL=1 (npm run test:full), else `normal` times. */
export function runs(normal: number, full: number): number {
  return process.env['ATLAS_FULL'] === '1' ? full : normal;
}
