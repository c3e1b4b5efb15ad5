import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { serializeNginx } from '#policy/serialize-nginx.ts';
import { responseHeaders } from '#policy/response-headers.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { NGINX as RELEASE_BLOCK, PORTAL } from '../../src/site/embed/server-snippets.ts';
import { withNginx } from './with-nginx.ts';

const SITE = fileURLToPath(new URL('../../.test-sites/based', import.meta.url));
const BASE = '/kb/rdp/';

/** Below the base path, with the status that is due. */
const ADDRESSES: readonly (readonly [path: string, status: number])[] = [
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
  [`embed/v1/${newestRelease()}/rdp-triage.js`, 200],
  [`embed/v1/${newestRelease()}/frame/`, 200],
  [`embed/v1/${newestRelease()}/no-such-file.js`, 404],
];

it('nginx with the generated file sends exactly the headers of the table', () =>
  withSite(async (site) => {
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
  withSite(async (site) => {
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
      await page.locator('.lookup textarea').fill('Error code: 0x904');
      await page.locator('.answer-begin').waitFor();
      await page.goto(`${site}embed/v1/rdp-atlas.html#fixes/restart-remote-desktop-services`);
      await page.locator('#article .action-lines').first().waitFor();
      // A refused script, sheet or sink is an error in the console.
      assert.deepEqual(problems, []);
    } finally {
      await browser.close();
    }
  }));

it('the block for nginx on the page about embeds serves a release with its types, to be read by all and framed by one portal', () =>
  withNginx(
    (folder, port) => {
      symlinkSync(join(SITE, 'embed/v1', newestRelease()), join(folder, 'rdp-atlas'), 'dir');
      return `server { listen 127.0.0.1:${port}; root ${folder}; index index.html; ${RELEASE_BLOCK} }`;
    },
    async (origin) => {
      for (const [path, type, framed] of [
        ['rdp-triage.js', 'text/javascript', false],
        ['rdp-triage.css', 'text/css', false],
        ['rdp-atlas.mjs', 'text/javascript', false],
        ['words.json', 'application/json', false],
        ['RELEASE-NOTES.md', 'text/markdown', false],
        ['rdp-atlas.html', 'text/html', false],
        ['frame/', 'text/html', true],
        ['frame/frame.js', 'text/javascript', true],
      ] as const) {
        const { status, headers } = await fetch(`${origin}/rdp-atlas/${path}`);
        assert.deepEqual([status, headers.get('Content-Type')], [200, type], path);
        assert.equal(headers.get('Access-Control-Allow-Origin'), '*', path);
        assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'cross-origin', path);
        assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', path);
        assert.equal(headers.get('Content-Security-Policy'), framed ? `frame-ancestors ${PORTAL}` : null, path);
      }
    },
  ));

function newestRelease(): string {
  return JSON.parse(readFileSync(join(SITE, 'embed/v1/releases.json'), 'utf8')).releases[0].release;
}

/** nginx over the built site, with the file that the build writes; the address has the base path. */
function withSite(use: (site: string) => Promise<void>): Promise<void> {
  return withNginx(
    (folder, port) => {
      mkdirSync(join(folder, BASE, '..'), { recursive: true });
      symlinkSync(SITE, join(folder, BASE.slice(0, -1)), 'dir');
      return serializeNginx(BASE)
        .replace('listen 8080;', `listen 127.0.0.1:${port};`)
        .replace('root /srv/rdp-atlas;', `root ${folder};`);
    },
    (origin) => use(origin + BASE),
  );
}
