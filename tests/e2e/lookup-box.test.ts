import { expect, test } from 'playwright/test';
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
  await expect(answer.getByRole('link')).toHaveCount(0);
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

test('a pasted dialog of several lines is answered, and its text never enters an address', async ({ page }) => {
  await page.goto(SITES.root);
  const box = page.getByRole('search').getByRole('textbox');
  await box.fill(
    '[Window Title]\nRemote Desktop Connection\n\nsecret-host.example\nError code: 0x904\nExtended error code: 0x7',
  );
  const answer = page.locator('[data-lookup-answer]');
  await expect(answer.locator('.answer-title b')).toHaveText(['0x904', '0x7']);
  await expect(answer.locator('.answer-symptom a').first()).toHaveAttribute(
    'href',
    /\/symptoms\/socket-closed-0x904-0x7\/$/,
  );
  await box.press('Enter');
  await expect(page).toHaveURL(/search\/\?codes=/);
  expect(page.url()).not.toContain('secret-host');
  await expect(page.locator('.answer-title b').first()).toHaveText('0x904');
});

test('slash focuses the box, arrows walk the answers, Enter opens one, Escape comes back', async ({ page }) => {
  await page.goto(`${SITES.root}browse/`);
  await page.keyboard.press('/');
  const box = page.getByRole('search').getByRole('textbox');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
  await page.keyboard.type('0x7');
  await expect(page.locator('.answer-title b')).toHaveText('0x7');
  const links = page.locator('[data-lookup-answer] a');
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
    await expect(page.locator('.answer-title b').filter({ hasText: /^0x904$/ })).toBeVisible();
    expect(await page.locator('[data-lookup-answer] :is(script, img)').count()).toBe(0);
    expect(errors).toEqual([]);
  });
}
