import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { expect, type Page, test } from 'playwright/test';
import { takeStep } from './embed/take-step.ts';

/** A release on a share of a plant without a network: opened by double click, or from a plain file server. */

const RELEASE = fileURLToPath(new URL('../../.test-sites/root/embed/v1/', import.meta.url));
const share = mkdtempSync(join(tmpdir(), 'atlas-share-'));
let server: Server;
let origin: string;

test.beforeAll(async () => {
  cpSync(RELEASE, join(share, 'rdp-atlas'), { recursive: true });
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
  await page.getByRole('link', { name: 'Start here' }).click();
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
    await page.getByRole('link', { name: 'Start here' }).click();
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
  await page.getByRole('link', { name: 'Start here' }).click();
  await expect(page.locator('.triage-heading').first()).toBeVisible();
  await takeStep(page);
  expect(outside).toEqual([]);
});
