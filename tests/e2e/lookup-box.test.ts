import { AxeBuilder } from '@axe-core/playwright';
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

const DIALOG = [
  '[Window Title]',
  'Remote Desktop Connection',
  '[Content]',
  "This computer can't connect to secret-host.example.",
  '[^] Hide details  [OK]',
  '[Expanded Information]',
  'Error code: 0x904',
  'Extended error code: 0x7',
].join('\n');

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
