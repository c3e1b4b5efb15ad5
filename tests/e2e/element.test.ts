import { expect, test } from 'playwright/test';
import { CLEAN, elementHost, elementPage, heading, PAIR } from './embed/element-host.ts';
import { takeStep } from './embed/take-step.ts';

/** What a reader does with `<rdp-triage>` in a page that is none of ours. */

const host = elementHost({
  '/plain': elementPage(PAIR),
  '/empty': elementPage(''),
});

test('under the strict policy a case goes on for ten steps, each in focus, with nothing refused, sent or stored', async ({
  page,
  context,
}) => {
  const seen = await host.open(page, '/plain');
  for (let count = 0; count < 10; count++) {
    if ((await page.locator('.triage-kind').getAttribute('data-kind')) === 'done') break;
    await takeStep(page);
    expect(await page.evaluate(() => document.querySelector('rdp-triage')?.shadowRoot?.activeElement?.className)).toBe(
      'triage-heading',
    );
  }
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await page.locator('main [style], style').count()).toBe(0);
  expect(seen).toEqual(CLEAN);
});

test('a paste is answered and leads into the triage; markup in it stays text', async ({ page }) => {
  const seen = await host.watch(page);
  await page.goto(`${host.origin}/empty`);
  const box = page.locator('textarea').first();
  await box.fill('<img src=x onerror=alert(1)> Error code: 0x904 Extended error code: 0x7');
  await expect(page.locator('[part=results]')).toContainText('Remote Desktop was closed');
  expect(await page.locator('[part=results] img').count()).toBe(0);
  await box.press('Enter');
  await expect(heading(page)).toBeFocused();
  expect(seen).toEqual(CLEAN);
});
