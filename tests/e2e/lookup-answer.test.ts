import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { DIALOG } from './dialog.ts';
import { SITES } from './sites.ts';

test('bare digits say their readings; choosing the place narrows the answer where it stands', async ({ page }) => {
  await page.goto(`${SITES.root}search/`);
  await page.getByRole('search').getByRole('textbox').fill('2308');
  const answer = page.locator('[data-lookup-answer]');
  await expect(answer.getByRole('heading').first()).toHaveText('Where did you see 2308?');
  await expect(answer).toContainText('As a decimal number it is 0x904.');
  await expect(answer).toContainText('As a hexadecimal number it would be 0x2308, which is not listed.');
  await expect(answer.locator('.answer')).toHaveCount(0);
  await answer.getByRole('button', { name: /after "Error code:".*TCP socket.*in front of/s }).focus();
  await page.keyboard.press('Enter');
  await expect(answer.getByRole('heading').first()).toHaveText(/The connection was closed with 0x904 alone/);
  await expect(answer.locator('.answer-step')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('2308, seen as: Remote Desktop Connection (mstsc) dialog');
  await expect(page).toHaveURL(`${SITES.root}search/`);
  await answer.getByRole('button', { name: 'Somewhere else' }).click();
  await expect(answer.getByRole('heading').first()).toHaveText('Where did you see 2308?');
  await expect(answer.locator('.answer-choices button').first()).toBeFocused();
});

test('an unlisted number is decoded in words and leads on without it', async ({ page }) => {
  await page.goto(`${SITES.root}search/`);
  await page.getByRole('search').getByRole('textbox').fill('0xA0090399 over VPN');
  const answer = page.locator('[data-lookup-answer]');
  await expect(answer.getByRole('heading').first()).toHaveText('0xA0090399 is not listed');
  await expect(answer).toContainText('a failure, from facility 9 (security (SSPI)), where it has the number 0x399');
  await expect(answer).toContainText('its customer bit is set, so it was not Microsoft who defined it');
  await answer.getByRole('link', { name: 'Start from what you see' }).click();
  await expect(page.locator('.triage-heading')).toBeVisible();
  expect(page.url()).toContain('say=path-to-host.vpn');
});

test('each example of the first page fills the box and is answered with a first step', async ({ page }) => {
  await page.goto(SITES.root);
  const examples = page.locator('.box-examples button');
  await expect(examples).toHaveCount(4);
  const box = page.getByRole('search').getByRole('textbox');
  for (const example of await examples.all()) {
    await example.click();
    await expect(box).toHaveValue((await example.getAttribute('data-example')) ?? '');
    await expect(page.locator('[data-lookup-answer] .answer-step')).toBeVisible();
    await box.fill('');
    await expect(page.locator('[data-lookup-answer]')).toBeHidden();
  }
  await expect(page.locator('.box-help')).toContainText('Ctrl+C copies a whole error box');
});

test('a first step that cannot be read leaves the answer and the way into the triage', async ({ page }) => {
  await page.route('**/plan.json', (route) => route.abort());
  await page.goto(SITES.root);
  await page.getByRole('search').getByRole('textbox').fill('0x904 0x7 over VPN');
  const answer = page.locator('.answer');
  await expect(answer.getByRole('link', { name: 'Find out step by step' })).toHaveAttribute(
    'href',
    /say=path-to-host\.vpn/,
  );
  await expect(answer.getByRole('button', { name: 'Not so, leave it out: over VPN' })).toBeVisible();
});

const ANSWERS = {
  'a pair with what was read': `${DIALOG}\nover VPN`,
  'an open number': '0x7',
  'an unlisted number': '0x80090399',
} as const;
for (const [mode, options] of Object.entries({
  light: {},
  dark: { colorScheme: 'dark' },
  '375 pixels': { viewport: { width: 375, height: 740 } },
  'forced colors': { contextOptions: { forcedColors: 'active' } },
} as const)) {
  test.describe(`the answer to (${mode})`, () => {
    test.use(options);
    for (const [name, text] of Object.entries(ANSWERS)) {
      test(`${name} has no accessibility violation and does not scroll sideways`, async ({ page }) => {
        await page.goto(`${SITES.root}search/`);
        await page.getByRole('search').getByRole('textbox').fill(text);
        await expect(page.locator('.results .answer-begin')).toBeVisible();
        await expect(page.locator('[aria-busy]')).toHaveCount(0);
        // The engine measures the page's own colors, which forced colors replace by the reader's.
        const ignored = mode === 'forced colors' ? ['color-contrast'] : [];
        const { violations } = await new AxeBuilder({ page }).include('.results').disableRules(ignored).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      });
    }
  });
}

test('in print the answer stands, without the box', async ({ page }) => {
  await page.goto(`${SITES.root}search/`);
  await page.getByRole('search').getByRole('textbox').fill('0x904 0x7');
  await expect(page.locator('.answer-step')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.answer-step')).toBeVisible();
  await expect(page.locator('.lookup-field')).toBeHidden();
});
