import { expect, test } from 'playwright/test';
import { SITES } from './sites.ts';

test.use({ javaScriptEnabled: false });

test('without scripts the box is absent and the index pages are linked in its place', async ({ page }) => {
  await page.goto(SITES.based);
  await expect(page.getByRole('search')).toHaveCount(0);
  await page.locator('main noscript').getByRole('link', { name: 'all numbers' }).click();
  await page.getByRole('link', { name: /^0x904 2308/ }).click();
  await expect(page).toHaveURL(`${SITES.based}c/0x904/`);
});

test('without scripts a name is two clicks from home', async ({ page }) => {
  await page.goto(SITES.based);
  await page.locator('main noscript').getByRole('link', { name: 'all names' }).click();
  await page.getByRole('link', { name: /^STATUS_LOGON_FAILURE sign-in status/ }).click();
  await expect(page).toHaveURL(`${SITES.based}codes/ntstatus-logon/0xc000006d/`);
});

test('without scripts every phase and every list is reached from browse', async ({ page }) => {
  await page.goto(`${SITES.root}browse/`);
  await page.getByRole('link', { name: 'Starting the encryption' }).click();
  await expect(page.locator('h1')).toHaveText('Starting the encryption');
});

test('without scripts a message is two clicks from home, and its symptom the third', async ({ page }) => {
  await page.goto(SITES.based);
  await page.locator('main noscript').getByRole('link', { name: 'all messages' }).click();
  await expect(page).toHaveURL(`${SITES.based}browse/messages/`);
  const row = page.locator('.row-message', { hasText: 'An authentication error has occurred' }).first();
  await row.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/symptoms\/[a-z0-9-]+\/$/);
});
