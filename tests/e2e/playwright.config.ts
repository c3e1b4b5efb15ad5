import { defineConfig } from 'playwright/test';
import { FULL } from './modes.ts';

/** The slowest of the embeds; with them `npm test` would take more than its ten minutes on two cores. */
const FULL_ONLY = ['**/widget-walks.test.ts', '**/single-file.test.ts', '**/embed-frameworks.test.ts'];

/** `scripts/test.ts` builds the site, finds the browser and starts this; the two addresses come from there. */
export default defineConfig({
  testDir: '.',
  testIgnore: FULL ? [] : FULL_ONLY,
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // The accessibility engine takes long over lists of hundreds of links when a machine is busy.
  timeout: 120_000,
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: {
    launchOptions: {
      ...(process.env.ATLAS_BROWSER ? { executablePath: process.env.ATLAS_BROWSER } : {}),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
