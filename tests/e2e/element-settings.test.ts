import { expect, test } from 'playwright/test';
import { ATTRIBUTES } from '#widget/embed/element-settings.ts';
import { CLEAN, elementHost, elementPage, heading, PAIR } from './embed/element-host.ts';

/** What an author of a page sets on `<rdp-triage>`, and what happens where it cannot be. */

const host = elementHost({
  '/plain': elementPage(PAIR),
  '/bad': elementPage(
    'mode="all" theme="pink" heading-level="9" data-src="http://[" strings="/none.json" has="jetpack"',
  ),
  '/strings': elementPage(`${PAIR} strings="/strings.json"`),
  '/strings.json': {
    type: 'application/json',
    text: '{ "next": "Weiter", "steps": 7, "__proto__": "x", "none": "x" }',
  },
});

test('what is said and cannot be is told in the element and on the console, and the rest works', async ({ page }) => {
  const seen = await host.watch(page);
  await page.goto(`${host.origin}/bad`);
  const notices = page.locator('[part=notice]');
  await expect(notices).toHaveCount(5);
  await expect(notices.first()).toContainText('/none.json answered');
  await expect(page.getByText('mode is "all", and can be full, lookup, triage.')).toBeVisible();
  expect(seen.errors).toEqual([]);
  expect(seen.told).toHaveLength(5);
  await page.locator('textarea').first().fill('0x904');
  await expect(page.locator('[part=results]')).toContainText('0x904');
});

test('no value of any attribute makes it throw, or leaves a page with nothing', async ({ page }) => {
  test.slow();
  const seen = await host.open(page, '/plain');
  const values = [
    '',
    ' ',
    '\0',
    '<img src=x onerror=alert(1)>',
    'constructor',
    '__proto__',
    '%00%ff',
    'https://[',
    '-1',
  ];
  const more = [
    'javascript:alert(1)',
    'data:application/json,{}',
    '/none',
    'x'.repeat(50_000),
    '\u{1f9e8}\ud800',
    '../..',
  ];
  const cases = ['triage/#v=1&see=constructor&say=__proto__.x&did=..&number=.&rules=*&rules=NaN.x', '#&&==&v', 'null'];
  for (const name of ATTRIBUTES)
    for (const value of [...values, ...more, ...cases]) {
      await page.evaluate(([name, value]) => document.querySelector('rdp-triage')?.setAttribute(name, value), [
        name,
        value,
      ] as const);
      // Time for some of the updates to come to an end, and for others to be overtaken.
      if (value.length % 2 === 0) await page.waitForTimeout(20);
      if (value === 'null') {
        await expect(page.locator('.rdp-atlas, [part=notice]').first()).toBeVisible();
        await page.evaluate((name) => document.querySelector('rdp-triage')?.removeAttribute(name), name);
      }
    }
  expect([seen.violations, seen.errors]).toEqual([[], []]);
  await page.evaluate(() => document.querySelector('rdp-triage')?.setAttribute('code', '0x904'));
  await expect(heading(page)).toBeVisible();
});

test('words of the page take the place of ours, and what are no words of ours do nothing', async ({ page }) => {
  const seen = await host.open(page, '/strings');
  await expect(page.getByRole('button', { name: 'Weiter' })).toBeVisible();
  expect(await page.evaluate(() => 'none' in {})).toBe(false);
  expect(seen).toEqual(CLEAN);
});
