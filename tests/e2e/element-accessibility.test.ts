import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { elementHost, elementPage, PAIR } from './embed/element-host.ts';

const host = elementHost({ '/plain': elementPage(PAIR) });

for (const [name, options] of Object.entries({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colors': { forcedColors: 'active' },
  '320 pixels': { viewport: { width: 320, height: 640 } },
} as const)) {
  test(`axe finds nothing in the element: ${name}`, async ({ browser }) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await host.open(page, '/plain');
    if (name === 'dark') await page.evaluate(() => document.querySelector('rdp-triage')?.setAttribute('theme', 'dark'));
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    // The engine measures the colors of the sheet, which forced colors replace by the reader's.
    const ignored = name === 'forced colors' ? ['color-contrast'] : [];
    const { violations } = await new AxeBuilder({ page }).disableRules(ignored).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await context.close();
  });
}
