import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { takeStep } from './embed/take-step.ts';
import { CLEAN, watchPage } from './embed/watch-page.ts';
import { SITES } from './sites.ts';

/** The page about embeds itself. */

const EMBED = `${SITES.based}embed/`;
const FOLDER = `${SITES.based}embed/v1/`;

/** Files of the folder of embeds that the page or a frame of it asks for, with ids as the table has them. */
function askedFor(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const address = request.url().replace(/[?#].*/, '');
    if (address.startsWith(FOLDER))
      asked.add(address.slice(FOLDER.length).replace(/(records\/\w+\/)[a-z0-9-]+/, '$1<id>'));
  });
  return asked;
}

async function startCase(page: Page, live: string): Promise<void> {
  await page.locator(`[data-live=${live}] .begin`).click();
  const place = live === 'frame' ? page.frameLocator('[data-live=frame] iframe') : page;
  const box = place.locator(live === 'frame' ? 'textarea' : 'rdp-triage textarea').first();
  await box.fill('Error code: 0x904 Extended error code: 0x7');
  await box.press('Enter');
  await expect(place.locator('.triage-heading').first()).toBeVisible();
  for (let step = 0; step < 20; step++) {
    if ((await place.locator('.triage-kind').first().getAttribute('data-kind')) === 'fix') break;
    await takeStep(place as Page);
  }
}

async function listed(page: Page): Promise<string[]> {
  const cells = await page.locator('[data-requests] td:first-child').allTextContents();
  return cells.map((text) => text.trim());
}

test('the page loads neither the element nor the frame before somebody asks for it', async ({ page }) => {
  const asked = askedFor(page);
  await page.goto(EMBED, { waitUntil: 'networkidle' });
  await page.locator('#servers').scrollIntoViewIfNeeded();
  expect([...asked]).toEqual([]);
});

test('the live element asks for exactly the files that the page lists, and tells the page what happens', async ({
  page,
}) => {
  const seen = await watchPage(page, [new URL(EMBED).origin]);
  const asked = askedFor(page);
  await page.goto(EMBED);
  await startCase(page, 'element');
  expect([...asked].sort()).toEqual((await listed(page)).filter((file) => !file.startsWith('frame/')).sort());
  await expect(page.locator('[data-live=element] .heard')).toContainText('rdp-step');
  expect(seen).toEqual(CLEAN);
});

test('the live frame asks for exactly the files that the page lists, grows, and tells the page what happens', async ({
  page,
}) => {
  const seen = await watchPage(page, [new URL(EMBED).origin]);
  const asked = askedFor(page);
  await page.goto(EMBED);
  await startCase(page, 'frame');
  const files = (await listed(page)).filter((file) => file.startsWith('frame/') && !file.endsWith('frame-host.js'));
  expect([...asked].sort()).toEqual(files.sort());
  const frame = page.frameLocator('[data-live=frame] iframe');
  const content = await frame.locator('html').evaluate((html) => html.getBoundingClientRect().height);
  await expect
    .poll(async () => (await page.locator('[data-live=frame] iframe').boundingBox())?.height)
    .toBe(Math.ceil(content));
  await expect(page.locator('[data-live=frame] .heard')).toContainText('step');
  expect(seen).toEqual(CLEAN);
});

test('without scripts the snippets are there, with an address to replace, and the examples are links', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(EMBED);
  await expect(page.locator('#snippet-element pre')).toContainText('https://atlas.example/kb/rdp/embed/v1/');
  await expect(page.locator('[data-without-address]')).toBeVisible();
  await expect(page.locator('[data-live] .begin').first()).toBeHidden();
  await page.getByRole('link', { name: 'The triage on its own page' }).click();
  await expect(page).toHaveURL(`${SITES.based}triage/`);
  await context.close();
});

test('the page is linked in the header of a wide screen, and in the footer of every one', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(SITES.based);
  await expect(page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Embed' })).toBeVisible();
  await page.setViewportSize({ width: 375, height: 800 });
  await expect(page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Embed' })).toBeHidden();
  await page.locator('.site-footer').getByRole('link', { name: 'Embed it in your intranet' }).click();
  await expect(page).toHaveURL(EMBED);
});

for (const [mode, options] of Object.entries({
  'wide and light': { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  'narrow and dark': { colorScheme: 'dark', viewport: { width: 375, height: 800 } },
} as const))
  for (const live of ['element', 'frame'])
    test(`with the live ${live} the page has no accessibility violation and does not scroll sideways (${mode})`, async ({
      browser,
    }) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(EMBED);
      await page.locator(`[data-live=${live}] .begin`).click();
      if (live === 'element') await page.locator('rdp-triage textarea').waitFor();
      else await page.frameLocator('[data-live=frame] iframe').locator('textarea').waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await context.close();
    });
