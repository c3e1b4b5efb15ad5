import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';

const WINDOWS_ROOTS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

/** Where Chrome, Chromium and Edge are installed, by platform; the first one that exists is used. */
const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: WINDOWS_ROOTS.filter((root) => root !== undefined).flatMap((root) => [
    join(root, 'Google/Chrome/Application/chrome.exe'),
    join(root, 'Chromium/Application/chrome.exe'),
    join(root, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

/**
 * The browser for the tests: an installed one, else Playwright's own, else the distribution's package where this
 * process may install it. `CHROME_PATH` names another.
 *
 * @returns The path of its program; undefined where none could be had.
 */
export function findBrowser(): string | undefined {
  return process.env.CHROME_PATH ?? installed() ?? downloaded() ?? packaged();
}

function installed(): string | undefined {
  return INSTALLED[process.platform]?.find((path) => existsSync(path));
}

function downloaded(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  console.log('No Chrome, Chromium or Edge found: trying npx playwright install chromium');
  run('npx', ['playwright', 'install', 'chromium']);
  return existsSync(own) ? own : undefined;
}

function packaged(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Trying apt-get install chromium');
  if (run('apt-get', ['update', '-qq'])) run('apt-get', ['install', '-y', '-qq', 'chromium']);
  return installed();
}

function run(program: string, parameters: readonly string[]): boolean {
  return (
    spawnSync(program, parameters, { stdio: ['ignore', 'ignore', 'ignore'], shell: process.platform === 'win32' })
      .status === 0
  );
}
