import { expect, test } from 'playwright/test';
import { elementHost, elementPage, heading, PAIR } from './embed/element-host.ts';

/** `<rdp-triage>` where a file of it is missing or is another than the one that was built. */

const host = elementHost({
  '/plain': elementPage(PAIR),
  '/without-script': elementPage(PAIR, ''),
  '/nowhere': elementPage(`${PAIR} data-src="/nowhere"`),
});

test('what stands in the element is shown without script, and again, with a reason, where data cannot be read', async ({
  page,
}) => {
  await page.goto(`${host.origin}/without-script`);
  await expect(page.getByText('Call 4711.')).toBeVisible();
  await page.goto(`${host.origin}/plain`);
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText('Call 4711.')).toBeHidden();
  await page.goto(`${host.origin}/nowhere`);
  await expect(page.getByRole('alert')).toContainText('The data could not be loaded.');
  await expect(page.getByText('Call 4711.')).toBeVisible();
  await page.evaluate(() => document.querySelector('rdp-triage')?.removeAttribute('data-src'));
  await expect(heading(page)).toBeVisible();
});

for (const missing of ['rdp-triage-view.js', 'words.json', 'rdp-triage.css', 'data/plan.json']) {
  test(`without ${missing} the page still has what stands in the element`, async ({ page }) => {
    const seen = await host.watch(page);
    await page.route(`**/${missing}*`, (route) => route.abort());
    await page.goto(`${host.origin}/plain`);
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByText('Call 4711.')).toBeVisible();
    await page.unroute(`**/${missing}*`);
    expect(seen.errors).toEqual([]);
    expect(seen.told).toHaveLength(1);
    const again = page.getByRole('button', { name: 'Try again' });
    await again.click();
    await expect(heading(page)).toBeVisible();
  });
}

test('a view that is not the one that was built is refused', async ({ page }) => {
  await page.route('**/rdp-triage-view.js*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'globalThis.tampered = true; export const openView = 1;' }),
  );
  await page.goto(`${host.origin}/plain`);
  await expect(page.getByText('Call 4711.')).toBeVisible();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await page.evaluate(() => 'tampered' in globalThis)).toBe(false);
});
