import { runStages } from './run-stages.ts';
import { buildTestSites, runBrowserTests, runTests, WIDGET_TESTS } from './test-stages.ts';

/**
 * `npm run test:widget`: the embeds in full. Fuzz of what comes from outside (overlay, messages, addresses), then in the
 * browser thirty walks in all shapes, hostile pages, policies, the hosts of the documentation, every mode of accessibility.
 */
process.env.ATLAS_FULL = '1';
await runStages(
  {
    fuzz: () =>
      runTests(
        'tests/unit/widget/*.test.ts',
        'tests/unit/domain/{overlay,hand-over}/*.test.ts',
        'tests/unit/domain/triage/case-url.test.ts',
      ),
    build: buildTestSites,
    browser: () => runBrowserTests(...WIDGET_TESTS),
  },
  process.argv.slice(2),
);
