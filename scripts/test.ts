import { runStages } from './run-stages.ts';
import { buildTestSites, runBrowserTests, runTests, runTool } from './test-stages.ts';

/** `npm test`: everything but the full counts. `npm test -- unit browser` runs only these stages. */
await runStages(
  {
    types: () => runTool('node_modules/astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'warning']),
    lint: () => runTool('node_modules/@biomejs/biome/bin/biome', ['lint', '--error-on-warnings']),
    format: () => runTool('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
    content: () => runTool('scripts/check-content.ts', []),
    unit: () => runTests('tests/{unit,content,architecture,contract}/**/*.test.ts'),
    build: buildTestSites,
    site: () => runTests('tests/site/*.test.ts'),
    browser: () => runBrowserTests(),
  },
  process.argv.slice(2),
);
