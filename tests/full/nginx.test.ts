import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { serializeNginx } from '#policy/serialize-nginx.ts';
import { responseHeaders } from '#policy/response-headers.ts';
import { findBrowser } from '../../scripts/find-browser.ts';

const NGINX = '/usr/sbin/nginx';
const SITE = fileURLToPath(new URL('../../.test-sites/based', import.meta.url));
const BASE = '/kb/rdp/';

/** Below the base path, with the status that is due. */
const ADDRESSES = [
  ['', 200],
  ['c/0x904/', 200],
  ['codes/mstsc-disconnect/0x904/', 200],
  ['search/', 200],
  ['data/', 200],
  ['data/v1/codes.json', 200],
  ['data/v1/codes.csv', 200],
  ['embed/v1/rdp-atlas.mjs', 200],
  ['no/such/page/', 404],
  ['embed/v1/frame/', 200],
  ['embed/v1/frame/records.js', 200],
  ['embed/v1/rdp-atlas.html', 200],
] as const;

it('nginx with the generated file sends exactly the headers of the table', () =>
  withNginx(async (site) => {
    for (const [path, status] of ADDRESSES) {
      const response = await fetch(site + path);
      assert.equal(response.status, status, path);
      // A missing page is answered with /404.html, and nginx then chooses the headers for that address.
      const expected = responseHeaders(status === 404 ? '404.html' : path);
      for (const [name, value] of Object.entries(expected))
        assert.equal(response.headers.get(name), value, `${path} ${name}`);
      for (const name of ['Access-Control-Allow-Origin', 'Content-Security-Policy']) {
        assert.equal(response.headers.get(name), expected[name] ?? null, `${path} ${name}`);
      }
    }
  }));

it('nginx serves the single file so that it works, under the policy that it brings', () =>
  withNginx(async (site) => {
    const executablePath = findBrowser();
    assert.ok(executablePath, 'no browser: install Chrome, Chromium or Edge, or name one in CHROME_PATH');
    const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
    try {
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      await page.goto(`${site}embed/v1/rdp-atlas.html`);
      await page.locator('textarea').fill('Error code: 0x904');
      await page.locator('.answer-block').first().waitFor();
      await page.goto(`${site}embed/v1/rdp-atlas.html#fixes/restart-remote-desktop-services`);
      await page.locator('#article .action-lines').first().waitFor();
      // A refused script, sheet or sink is an error in the console.
      assert.deepEqual(problems, []);
    } finally {
      await browser.close();
    }
  }));

/** Starts nginx over the built site and gives its address, base path included. */
async function withNginx(use: (site: string) => Promise<void>): Promise<void> {
  requireNginx();
  const folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
  const port = await freePort();
  const server = startNginx(folder, port);
  try {
    await waitFor(port);
    await use(`http://127.0.0.1:${port}${BASE}`);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function startNginx(folder: string, port: number) {
  mkdirSync(join(folder, BASE, '..'), { recursive: true });
  symlinkSync(SITE, join(folder, BASE.slice(0, -1)), 'dir');
  const site = serializeNginx(BASE)
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/rdp-atlas;', `root ${folder};`);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const configuration = `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; ${user}
events {}
http {
access_log off; ${paths.join(' ')}
${site}
}`;
  writeFileSync(join(folder, 'nginx.conf'), configuration);
  return spawn(NGINX, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
}

/** Installs nginx where this process may; fails, and does not skip, where there is none. */
function requireNginx(): void {
  if (!existsSync(NGINX) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-qq']);
    spawnSync('apt-get', ['install', '-y', '-qq', 'nginx-light'], { stdio: 'ignore' });
  }
  assert.ok(existsSync(NGINX), `${NGINX} is missing: install nginx, then run npm run test:full again`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function waitFor(port: number): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (
      await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      )
    )
      return;
    await setTimeout(100);
  }
  assert.fail('nginx did not answer within 5 seconds');
}
