import { runStages } from './run-stages.ts';
import { buildTestSites, runBrowserTests, runTests, runTool, WIDGET_TESTS } from './test-stages.ts';

/**
 * `npm run test:full`: full counts of the property tests, the search, the triage against the optimum, the same bytes
 * twice, the package, nginx, every mode of accessibility, and the embeds with all their walks and modes.
 */
process.env.ATLAS_FULL = '1';
await runStages(
  {
    fuzz: () => runTests('tests/unit/**/*.test.ts'),
    search: () => runTool('scripts/test-search.ts', []),
    triage: () => runTool('scripts/check-triage.ts', []),
    build: buildTestSites,
    bytes: () => runTests('tests/full/same-bytes.test.ts'),
    package: () => runTests('tests/full/package.test.ts'),
    server: () => runTests('tests/full/nginx.test.ts'),
    modes: () => runBrowserTests('/accessibility', '/triage'),
    widget: () => runBrowserTests(...WIDGET_TESTS),
  },
  process.argv.slice(2),
);
