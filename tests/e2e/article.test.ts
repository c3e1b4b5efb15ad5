import { expect, test } from 'playwright/test';
import { SITES } from './sites.ts';

const FLAGSHIP = `${SITES.based}symptoms/socket-closed-0x904-0x7/`;

test('a host that is filled in once stands in every command, and is gone with the page', async ({ page }) => {
  await page.goto(FLAGSHIP);
  await page.getByLabel('host', { exact: true }).fill('srv-07.example');
  const blanks = page.locator('var[data-placeholder="host"]');
  expect(new Set(await blanks.allTextContents())).toEqual(new Set(['srv-07.example']));
  expect(page.url()).toBe(FLAGSHIP);
  await page.reload();
  expect(new Set(await blanks.allTextContents())).toEqual(new Set(['host']));
});

test('copy takes the command with what was filled in, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(FLAGSHIP);
  await page.getByLabel('host', { exact: true }).fill('srv-07.example');
  const command = page.locator('.command', { hasText: 'Test-NetConnection' }).first();
  await command.getByRole('button', { name: 'Copy' }).click();
  await expect(command.getByRole('button')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('srv-07.example');
});

test('the MDX of an article is published beside its page', async ({ request }) => {
  const response = await request.get(`${FLAGSHIP}index.mdx`);
  expect(response.status()).toBe(200);
  expect(await response.text()).toContain('<Dialog');
});
