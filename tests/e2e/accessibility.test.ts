import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { FULL, MODES } from './modes.ts';
import { LONG_LISTS, PAGE_KINDS, SITES } from './sites.ts';

for (const [mode, options] of Object.entries(MODES)) {
  test.describe(mode, () => {
    test.use(options);
    for (const [kind, path] of Object.entries(PAGE_KINDS)) {
      if (!FULL && LONG_LISTS.includes(kind)) continue;
      test(`the page "${kind}" has no accessibility violation and does not scroll sideways (${mode})`, async ({
        page,
      }) => {
        await page.goto(SITES.root + path);
        await page.locator('form[data-lookup] textarea').first().fill('0x7 0x9048');
        await expect(page.locator('.answer-block')).toHaveCount(2);
        // The engine measures the page's own colors, which forced colors replace by the reader's.
        const ignored = mode === 'forced colors' ? ['color-contrast'] : [];
        const { violations } = await new AxeBuilder({ page }).disableRules(ignored).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      });
    }
  });
}

test('targets in the header and the tabs are at least 24 pixels in both directions', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(SITES.root);
  const boxes = await page
    .locator('.site-nav a:visible, .phase-tabs a, .brand')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON()));
  expect(boxes.length).toBeGreaterThan(10);
  for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});
