import { expect, test } from 'playwright/test';
import { openSearchFile } from '#generate/serialize-open-search.ts';
import { SITES } from './sites.ts';

for (const text of ['0x904', '0X904', '904h', '2308', '0x00000904']) {
  test(`"${text}" and Enter lead to the page of 0x904`, async ({ page }) => {
    await page.goto(SITES.based);
    await page.getByRole('search').getByRole('textbox').fill(text);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${SITES.based}c/0x904/`);
    await expect(page.locator('.plate-value')).toHaveText('0x904');
  });
}

test('0x9048 is said to be not listed and gets no other page', async ({ page }) => {
  await page.goto(SITES.root);
  await page.getByRole('search').getByRole('textbox').fill('0x9048');
  const answer = page.locator('[data-lookup-answer]');
  await expect(answer).toContainText('not listed');
  await expect(answer.getByRole('link')).toHaveText(['Start from what you see']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${SITES.root}search/?q=0x9048`);
  await expect(page.locator('[data-lookup-answer]')).toContainText('not listed');
});

test('a name leads to its code', async ({ page }) => {
  await page.goto(SITES.root);
  await page.getByRole('search').getByRole('textbox').fill('ERRCONNECT_TLS_CONNECT_FAILED');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${SITES.root}codes/freerdp-errconnect/0x8/`);
});

test('a misspelt name gets the first step of the one that is meant, and is said to be not listed', async ({ page }) => {
  await page.goto(SITES.root);
  const box = page.getByRole('search').getByRole('textbox');
  const answer = page.locator('[data-lookup-answer]');
  const step = answer.locator('.answer-step');
  await box.fill('ERRCONNECT_TLS_CONNECT_FAILED');
  await expect(step).toBeVisible();
  const meant = (await step.textContent()) ?? '';
  await box.fill('ERRCONNECT_TLS_CONECT_FAILED');
  await expect(answer.locator('.answer-unlisted')).toContainText('ERRCONNECT_TLS_CONECT_FAILED is not listed');
  await expect(answer.locator('.answer-head')).toContainText('This sounds like');
  await expect(answer.locator('.where').first()).toContainText('ERRCONNECT_TLS_CONNECT_FAILED');
  await expect(step).toHaveText(meant);
});

test('the number of a FreeRDP log leads to the page of that number', async ({ page }) => {
  await page.goto(SITES.root);
  await page.getByRole('search').getByRole('textbox').fill('[0x00020008]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${SITES.root}c/0x20008/`);
  await expect(page.locator('main')).toContainText('FreeRDP connection error');
});

for (const [where, path] of [
  ['on the first page', ''],
  ['in a header', 'guides/'],
] as const) {
  test(`Enter leads to the page also where it comes before the box is loaded, ${where}`, async ({ page }) => {
    await page.route(/lookup-box/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto(SITES.root + path);
    await page.getByRole('search').getByRole('textbox').fill('0x904');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${SITES.root}c/0x904/`);
  });
}

test('slash focuses the box, arrows walk the answers, Enter opens one, Escape comes back', async ({ page }) => {
  await page.goto(`${SITES.root}browse/`);
  await page.keyboard.press('/');
  const box = page.getByRole('search').getByRole('textbox');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
  await page.keyboard.type('0x7');
  await expect(page.locator('.answer-title b')).toHaveText('0x7');
  const links = page.locator('[data-lookup-answer] :is(a, button, summary):visible');
  await expect(links.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-lookup-answer]')).toBeHidden();
  await expect(box).toBeFocused();
});

test('what was found is announced once, as a status', async ({ page }) => {
  await page.goto(SITES.root);
  await page.getByRole('search').getByRole('textbox').fill('0x9048');
  await expect(page.getByRole('status')).toHaveText('1 not listed');
  await page.getByRole('search').getByRole('textbox').fill('0x7');
  await expect(page.getByRole('status')).toHaveText('0x7 has 8 meanings: choose where you saw it');
});

test('data that cannot be loaded is said, and typing again tries again', async ({ page }) => {
  let blocked = true;
  await page.route('**/lookup.json', (route) => (blocked ? route.abort() : route.continue()));
  await page.goto(SITES.root);
  const box = page.getByRole('search').getByRole('textbox');
  await box.fill('0x904');
  await expect(page.locator('[data-lookup-answer]')).toContainText('could not be loaded');
  blocked = false;
  await box.fill('0x9044');
  await expect(page.locator('[data-lookup-answer]')).toContainText('not listed');
});

test('the address that a browser makes of its search engine is answered', async ({ page }) => {
  const { origin, pathname } = new URL(SITES.based);
  const [, description = ''] = openSearchFile(pathname, origin)[0] ?? [];
  const template = /template="([^"]+)"/.exec(description)?.[1] ?? '';
  for (const [text, title] of [
    ['0x904 0x7', /0x904 with 0x7/],
    ['0x904 & "0x7" <b>', /0x904 with 0x7/],
  ] as const) {
    await page.goto(template.replace('{searchTerms}', encodeURIComponent(text)));
    await expect(page.getByRole('search').getByRole('textbox')).toHaveValue(text);
    await expect(page.locator('.answer .answer-title')).toHaveText(title);
    await expect(page.locator('.answer-step')).toBeVisible();
  }
});

const HOSTILE = {
  '100,000 characters': '0x904 '.repeat(16_667).slice(0, 100_000),
  'control characters': Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('0x904'),
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)>{{0x904}}',
};
for (const [name, text] of Object.entries(HOSTILE)) {
  test(`a query of ${name} is handled as text`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (dialog) => errors.push(dialog.message()));
    await page.goto(SITES.root);
    await page.getByRole('search').getByRole('textbox').fill(text);
    await expect(
      page
        .locator('.answer-plate')
        .filter({ hasText: /^0x904$/ })
        .first(),
    ).toBeVisible();
    expect(await page.locator('[data-lookup-answer] :is(script, img)').count()).toBe(0);
    expect(errors).toEqual([]);
  });
}
