import { expect, test } from 'playwright/test';
import { SITES } from './sites.ts';

for (const [siteName, site] of Object.entries(SITES)) {
  for (const [wrong, right] of [
    ['c/2308/', 'c/0x904/'],
    ['C/0X904/', 'c/0x904/'],
    ['c/904h', 'c/0x904/'],
    ['c/0x00000904/', 'c/0x904/'],
    ['c/-2146893044/', 'c/0x8009030c/'],
    ['codes/mstsc-disconnect/2308/', 'codes/mstsc-disconnect/0x904/'],
    ['Codes/MSTSC-Disconnect/0X904', 'codes/mstsc-disconnect/0x904/'],
    ['0x904', 'c/0x904/'],
  ] as const) {
    test(`${siteName}: /${wrong} goes on to /${right}`, async ({ page }) => {
      const response = await page.goto(site + wrong);
      expect(response?.status()).toBe(404);
      await expect(page).toHaveURL(site + right);
    });
  }
}

test('an address that is no spelling of anything stays, and says what addresses look like', async ({ page }) => {
  const response = await page.goto(`${SITES.root}c/0x9048/`);
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('There is no page at this address');
  await expect(page).toHaveURL(`${SITES.root}c/0x9048/`);
});

test('an address with two listed readings offers both', async ({ page }) => {
  await page.goto(`${SITES.root}c/10/`);
  await expect(page.locator('[data-not-found-answer] a')).toHaveText(['c/0xa/', 'c/0x10/']);
});
