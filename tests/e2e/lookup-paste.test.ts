import { expect, test } from 'playwright/test';
import { DIALOG } from './dialog.ts';
import { SITES } from './sites.ts';

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [where, path] of [
    ['on the first page', ''],
    ['in a header', 'guides/'],
    ['on the search page', 'search/'],
    ['where the triage begins', 'triage/'],
  ] as const) {
    test(`from a pasted dialog to the first step is one more click at most, ${where}`, async ({ page }) => {
      await page.goto(SITES.based + path);
      await page.evaluate((words) => navigator.clipboard.writeText(words), DIALOG);
      await page.getByRole('search').getByRole('textbox').focus();
      await page.keyboard.press('ControlOrMeta+V');
      const answer = page.locator('.answer');
      await expect(answer.getByRole('link').first()).toHaveText(/0x904 with 0x7/);
      await expect(answer.locator('.answer-step')).toHaveText(/\?$/);
      const step = (await answer.locator('.answer-step').textContent()) ?? '';
      await answer.getByRole('link', { name: 'Start here' }).click();
      await expect(page.locator('.triage-heading')).toHaveText(step);
      expect(page.url()).toContain('see=socket-closed-0x904-0x7');
      expect(page.url()).not.toContain('secret-host');
    });
  }
});

test('a long text never enters an address, and the address gives the same answer again', async ({ page }) => {
  await page.goto(SITES.root);
  const box = page.getByRole('search').getByRole('textbox');
  await box.fill(`${DIALOG}\nOver VPN. Then 0x9048 on secret-host.`);
  const answer = page.locator('[data-lookup-answer]');
  await expect(answer.locator('.answer-step')).toBeVisible();
  const title = await answer.locator('.answer-title').allTextContents();
  const chips = await answer.locator('.chip').allTextContents();
  expect(chips).toContain('Over a VPN');
  await box.press('Enter');
  await expect(page).toHaveURL(/search\/\?codes=/);
  expect(page.url()).not.toContain('secret-host');
  await expect(answer.locator('.answer-title')).toHaveText(title);
  await expect(answer.locator('.chip')).toHaveText(chips);
  await page.reload();
  await expect(answer.locator('.answer-title')).toHaveText(title);
  await expect(answer.locator('.chip')).toHaveText(chips);
});

test('what was read is marked in the text, and a chip takes it back from the case', async ({ page }) => {
  await page.goto(SITES.root);
  await page.getByRole('search').getByRole('textbox').fill(`${DIALOG}\nOver VPN, no Azure, with a domain account`);
  const answer = page.locator('[data-lookup-answer]');
  await expect(answer.locator('.answer-excerpt mark.read-code')).toHaveText(['0x904', '0x7']);
  await expect(answer.locator('.answer-excerpt mark.read-fact').first()).toHaveText('Over VPN');
  const chip = answer.getByRole('button', { name: 'Not so, leave it out: Over a VPN' });
  const start = answer.getByRole('link', { name: 'Start here' });
  await expect(start).toHaveAttribute('href', /say=path-to-host\.vpn/);
  await expect(answer.locator('.chip').filter({ hasText: /azure/i })).toHaveCount(0);
  const many = await answer.locator('.chip').count();
  await chip.focus();
  await page.keyboard.press('Enter');
  await expect(answer.locator('.chip')).toHaveCount(many - 1);
  await expect(page.getByRole('status')).toHaveText('Left out: Over a VPN. The case begins without it.');
  await expect(start).not.toHaveAttribute('href', /path-to-host/);
  await expect(answer.locator('.chip:focus')).toHaveCount(1);
  await start.click();
  await expect(page.locator('.triage-heading')).toBeVisible();
  expect(page.url()).toContain('say=account-kind.domain');
  expect(page.url()).not.toContain('path-to-host');
});

test('what was left out can be put back', async ({ page }) => {
  await page.goto(SITES.root);
  await page.getByRole('search').getByRole('textbox').fill('0x904 0x7 over VPN');
  const answer = page.locator('[data-lookup-answer]');
  await answer.getByRole('button', { name: 'Not so, leave it out: Over a VPN' }).click();
  const back = answer.getByRole('button', { name: 'Put back what was left out' });
  await back.click();
  await expect(answer.getByRole('button', { name: 'Not so, leave it out: Over a VPN' })).toBeVisible();
  await expect(back).toHaveCount(0);
});
