import { runStages } from './run-stages.ts';
import { buildTestSites, runBrowserTests, runTests, runTool } from './test-stages.ts';

/**
 * `npm run test:full`: full counts of the property tests, the search, the triage against the optimum, every mode of accessibility,
 * the same bytes twice, nginx.
 */
process.env.ATLAS_FULL = '1';
await runStages(
  {
    fuzz: () => runTests('tests/unit/**/*.test.ts'),
    search: () => runTool('scripts/test-search.ts', []),
    triage: () => runTool('scripts/check-triage.ts', []),
    build: buildTestSites,
    bytes: () => runTests('tests/full/same-bytes.test.ts'),
    server: () => runTests('tests/full/nginx.test.ts'),
    modes: () => runBrowserTests('accessibility', 'triage'),
  },
  process.argv.slice(2),
);
