import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import sirv from 'sirv';
import { expect, type Page, test } from 'playwright/test';
import { takeStep } from './embed/take-step.ts';

/** The zip of a release, unpacked to a share of a plant without a network: opened by double click, or from a plain server. */

const PUBLISHED = fileURLToPath(new URL('../../.test-sites/root/embed/v1/', import.meta.url));
const share = mkdtempSync(join(tmpdir(), 'atlas-share-'));
let server: Server;
let origin: string;

test.beforeAll(async () => {
  const { releases } = JSON.parse(readFileSync(join(PUBLISHED, 'releases.json'), 'utf8'));
  const [{ release, zip }] = releases;
  for (const [path, content] of Object.entries(unzipSync(readFileSync(join(PUBLISHED, zip))))) {
    const file = join(share, path.replace(release, 'rdp-atlas'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const files = sirv(share);
  server = createServer((request, response) => files(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  server.close();
  rmSync(share, { recursive: true, force: true });
});

/** Everything but the share is out of reach, and is told. */
async function cutOff(page: Page, reach: string): Promise<string[]> {
  const outside: string[] = [];
  await page.route(
    (url) => !url.href.startsWith(reach),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  return outside;
}

test('the single file opens from the share by its path, and leads through a case', async ({ page, context }) => {
  await context.setOffline(true);
  const outside = await cutOff(page, 'file:///');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(pathToFileURL(join(share, 'rdp-atlas/rdp-atlas.html')).href);
  await page.locator('textarea').first().fill('Error code: 0x904 Extended error code: 0x7');
  await page.locator('textarea').first().press('Enter');
  await expect(page.locator('.triage-heading').first()).toBeVisible();
  await takeStep(page);
  await takeStep(page);
  expect([outside, errors]).toEqual([[], []]);
});

for (const [shape, path] of [
  ['the single file', 'rdp-atlas.html'],
  ['the frame', 'frame/'],
] as const)
  test(`${shape} works from a plain server of the share, which is asked for nothing beside it`, async ({ page }) => {
    const outside = await cutOff(page, `${origin}/rdp-atlas/`);
    await page.goto(`${origin}/rdp-atlas/${path}`);
    await page.locator('textarea').first().fill('Error code: 0x904 Extended error code: 0x7');
    await page.locator('textarea').first().press('Enter');
    await expect(page.locator('.triage-heading').first()).toBeVisible();
    await takeStep(page);
    expect(outside).toEqual([]);
  });

test('the element works from a plain server of the share, which is asked for nothing beside it', async ({ page }) => {
  const outside = await cutOff(page, `${origin}/`);
  await page.goto(`${origin}/rdp-atlas/words.json`);
  await page.evaluate(async () => {
    document.body.replaceChildren(document.createElement('rdp-triage'));
    await import('/rdp-atlas/rdp-triage.js' as string);
  });
  await page.locator('textarea').first().fill('Error code: 0x904 Extended error code: 0x7');
  await page.locator('textarea').first().press('Enter');
  await expect(page.locator('.triage-heading').first()).toBeVisible();
  await takeStep(page);
  expect(outside).toEqual([]);
});
