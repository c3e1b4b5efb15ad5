import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { SITES } from './sites.ts';

/** The pages with a picture, a guide or a report on them, below the base path. */
const PAGES = {
  'the list of guides': 'guides/',
  'the guide with the picture': 'guides/how-a-connection-is-made/',
  'the guide about logs': 'guides/reading-the-logs/',
  'the guide about ways in': 'guides/when-rdp-is-the-only-way-in/',
  'the phases': 'browse/phases/',
  'a symptom': 'symptoms/licensing-failed-0x808-0x908/',
  'a code': 'codes/mstsc-disconnect/0x904/',
};

const MODES = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  'dark and narrow': { colorScheme: 'dark', viewport: { width: 375, height: 800 } },
  '320 pixels': { colorScheme: 'light', viewport: { width: 320, height: 640 } },
  'forced colors': { forcedColors: 'active', viewport: { width: 1280, height: 900 } },
} as const;

/** In forced colors the reader's system picks the colors, and the engine measures those of the sheet: no contrast then. */
async function violationsOn(page: Page, mode: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).disableRules(mode === 'forced colors' ? ['color-contrast'] : []);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const [mode, options] of Object.entries(MODES)) {
  test.describe(mode, () => {
    test.use(options);
    for (const [name, path] of Object.entries(PAGES)) {
      test(`${name}: accessible, no policy broken, no sideways scroll (${mode})`, async ({ page }) => {
        const refused: string[] = [];
        await page.exposeFunction('reportViolation', (text: string) => refused.push(text));
        await page.addInitScript(() => {
          document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
            (globalThis as unknown as { reportViolation(text: string): void }).reportViolation(
              `${violatedDirective} ${sourceFile}`,
            ),
          );
        });
        await page.goto(SITES.based + path);
        for (const summary of await page.locator('main summary').all())
          if (await summary.isVisible()) await summary.click();
        expect(await violationsOn(page, mode)).toEqual([]);
        expect(refused).toEqual([]);
        expect(await page.locator('[style], style, script:not([src])').count()).toBe(0);
        const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
        expect(await page.evaluate(overflow)).toBe(0);
      });
    }
  });
}

test('the full picture is drawn once: wide on a wide screen, narrow on a narrow one', async ({ page }) => {
  await page.goto(`${SITES.root}browse/phases/`);
  await expect(page.locator('.picture-wide')).toBeVisible();
  await expect(page.locator('.picture-narrow')).toBeHidden();
  await page.setViewportSize({ width: 375, height: 800 });
  await expect(page.locator('.picture-wide')).toBeHidden();
  await expect(page.locator('.picture-narrow')).toBeVisible();
});

test('each phase of the picture leads to its page', async ({ page }) => {
  await page.goto(`${SITES.based}browse/phases/`);
  const links = page.locator('.picture-wide a');
  await expect(links).toHaveCount(8);
  await links.filter({ hasText: '5 TLS' }).click();
  await expect(page).toHaveURL(/\/kb\/rdp\/browse\/phases\/tls\/$/);
});

test('a symptom shows where it fails, in the drawing and in words', async ({ page }) => {
  await page.goto(`${SITES.root}symptoms/licensing-failed-0x808-0x908/`);
  const picture = page.locator('.picture');
  await expect(picture.getByRole('img', { name: 'How a connection is made' })).toBeVisible();
  await expect(picture.locator('[data-lit=lead]')).toContainText('7 License');
  await expect(picture.locator('[data-lit=lead]')).toContainText('fails here');
  await expect(picture.locator('dt', { hasText: 'fails here' })).toContainText('License');
  await expect(picture.locator('dd').first()).toContainText('license server issues or confirms one');
  await picture.getByRole('link', { name: 'All eight phases' }).click();
  await expect(page).toHaveURL(`${SITES.root}browse/phases/`);
});

test('a report names record, data version and page, and nothing of what the address asked for', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${SITES.root}fixes/restart-remote-desktop-services/?q=secret`);
  const report = page.locator('.feedback details').first();
  await report.locator('summary').click();
  await report.getByRole('button', { name: 'Copy the text' }).click();
  await expect(report.getByRole('button', { name: 'Copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Record: fixes/restart-remote-desktop-services');
  expect(text).toMatch(/Data version: \d{4}-\d\d-\d\d\.\w+/);
  expect(text).toContain(`Page: ${SITES.root}fixes/restart-remote-desktop-services/\n`);
  expect(text).not.toContain('secret');
});

test('the commands of a guide can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${SITES.root}guides/reading-the-logs/`);
  const button = page.locator('.command button:visible').first();
  await button.click();
  await expect(button).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Get-WinEvent -LogName/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the text of a report can be read and marked', async ({ page }) => {
    await page.goto(`${SITES.root}causes/rdp-certificate-unusable/`);
    const report = page.locator('.feedback details').last();
    await report.locator('summary').click();
    await expect(report.locator('pre')).toContainText('This is wrong: causes/rdp-certificate-unusable');
    await expect(report.locator('button')).toBeHidden();
  });
});
