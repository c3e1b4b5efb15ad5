import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { buildSite } from './build-site.ts';
import { findBrowser } from './find-browser.ts';
import { ROOT } from './generate-and-report.ts';
import { serve } from './serve.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const PASSED: Counts = { passed: 1, failed: 0 };
export const FAILED: Counts = { passed: 0, failed: 1 };

/** The built sites that the checks read and the browser opens: at the root and under a base path. */
export const TEST_SITES = {
  root: { folder: join(ROOT, '.test-sites/root'), base: '/' },
  based: { folder: join(ROOT, '.test-sites/based'), base: '/kb/rdp/' },
} as const;

/** Runs a program of a dependency with the Node that runs this; its output goes to the terminal. */
export function runTool(script: string, parameters: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Counts> {
  const child = spawn(process.execPath, [join(ROOT, script), ...parameters], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code === 0 ? PASSED : FAILED)));
}

/** Runs tests of `node:test`, prints them by file and counts them one by one. A set without a test has failed. */
export async function runTests(...globs: string[]): Promise<Counts> {
  const stream = run({ globPatterns: globs.map((glob) => join(ROOT, glob)), concurrency: 2 });
  let counts: Counts = { passed: 0, failed: 0 };
  stream.on('test:summary', ({ counts: { passed, tests, skipped, todo }, file }) => {
    if (file === undefined) counts = { passed, failed: tests - passed - skipped - todo };
  });
  for await (const line of stream.compose(spec)) process.stdout.write(line);
  return counts.passed + counts.failed === 0 ? FAILED : counts;
}

export async function buildTestSites(): Promise<Counts> {
  rmSync(join(ROOT, '.test-sites'), { recursive: true, force: true });
  for (const { folder, base } of Object.values(TEST_SITES)) if (!(await buildSite(base, folder))) return FAILED;
  return PASSED;
}

/** The browser tests of the embeds, as filters of `runBrowserTests`. */
export const WIDGET_TESTS = [
  '/element',
  '/frame',
  '/single-file',
  '/embed-',
  '/hand-over',
  '/overlay',
  '/widget-walks',
] as const;

/** Serves both test sites and opens them in a browser. */
export async function runBrowserTests(...parameters: string[]): Promise<Counts> {
  const browser = findBrowser();
  if (browser === undefined) {
    console.error('No browser: install Chrome, Chromium or Edge, or name one in CHROME_PATH, and run npm test again.');
    return FAILED;
  }
  const root = await serve(TEST_SITES.root.folder, TEST_SITES.root.base, 4400);
  const based = await serve(TEST_SITES.based.folder, TEST_SITES.based.base, 4420);
  const addresses = { ATLAS_ROOT_SITE: root.address, ATLAS_BASED_SITE: based.address };
  const report = join(ROOT, 'test-results/e2e.json');
  rmSync(report, { force: true });
  const ended = await runTool(
    'node_modules/playwright/cli.js',
    ['test', '--config', 'tests/e2e/playwright.config.ts', ...parameters],
    {
      ATLAS_BROWSER: browser,
      ...addresses,
    },
  );
  root.server.close();
  based.server.close();
  const { expected, unexpected, flaky } = readStats(report);
  return { passed: expected, failed: Math.max(unexpected + flaky, ended.failed) };
}

function readStats(report: string): { expected: number; unexpected: number; flaky: number } {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).stats;
  } catch {
    return { expected: 0, unexpected: 1, flaky: 0 };
  }
}
