import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { SITES } from './sites.ts';

const results = (page: Page) => page.locator('[data-word-results] > li');
const links = (page: Page) => results(page).getByRole('link');

async function searchFor(page: Page, text: string, site: string = SITES.root): Promise<void> {
  await page.goto(`${site}search/`);
  await page.getByRole('search').getByRole('textbox').fill(text);
  await expect(links(page).first()).toBeVisible();
}

function watchIndex(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) asked.push(request.url());
  });
  return asked;
}

for (const [said, id] of [
  ['remote desktop closes right after i click connect', 'symptoms/socket-closed-0x904-0x7'],
  ['hangs for a minute and then times out', 'symptoms/timeout-0x108'],
  ['no license server available', 'symptoms/licensing-failed-0x808-0x908'],
  ['certificate expired', 'symptoms/certificate-or-tls-failure'],
  ['my session keeps dropping all the time', 'symptoms/session-freezes'],
  ['black screen after login', 'symptoms/black-screen-after-sign-in'],
  ['the computer is turned off', 'symptoms/cannot-connect-0x204'],
] as const) {
  test(`"${said}" finds ${id} first`, async ({ page }) => {
    await searchFor(page, said);
    await expect(links(page).first()).toHaveAttribute('href', new RegExp(`/${id}/$`));
    await expect(results(page).first()).toContainText('Symptom');
    await expect(results(page).first().locator('.phase-label')).toBeVisible();
  });
}

// Many pages hold these words; the box above the words names the one that they sound like.
for (const [said, id] of [
  ['my screen stays black after I typed the password', 'symptoms/black-screen-after-sign-in'],
  ["pc name can't be found", 'symptoms/name-not-found-0x104'],
] as const) {
  test(`"${said}" sounds like ${id}`, async ({ page }) => {
    await searchFor(page, said);
    await expect(page.locator(`.answer-title a[href$="/${id}/"]`)).toBeVisible();
  });
}

for (const [siteName, site] of Object.entries(SITES)) {
  test(`${siteName}: a result leads to its page, and shows the passage with the words`, async ({ page }) => {
    await searchFor(page, 'rename the MachineKeys folder', site);
    await expect(results(page).first().locator('.word-passage mark').first()).toBeVisible();
    await links(page).first().click();
    await expect(page).toHaveURL(`${site}fixes/repair-rdp-key-permissions/`);
  });
}

test('guides are found too', async ({ page }) => {
  await searchFor(page, 'only way into the server is rdp');
  await expect(links(page).first()).toHaveAttribute('href', /\/guides\/when-rdp-is-the-only-way-in\/$/);
  await expect(results(page).first()).toContainText('Guide');
});

test('filters narrow, count what they leave, and are taken back at once', async ({ page }) => {
  await searchFor(page, 'certificate expired');
  const all = Number(/^\d+/.exec((await page.locator('[data-word-note]').textContent()) ?? '')?.[0]);
  const fixes = page.getByRole('checkbox', { name: /^Fix \d+$/ });
  const left = Number(/\d+/.exec((await fixes.locator('..').textContent()) ?? '')?.[0]);
  expect(left).toBeLessThan(all);
  await fixes.check();
  await expect(page.locator('[data-word-note]')).toHaveText(
    `${left === 1 ? '1 page' : `${left} pages`} of ${all} with these words`,
  );
  await expect(results(page)).toHaveCount(Math.min(left, 10));
  for (const result of await results(page).all()) await expect(result).toContainText('Fix');
  await page.getByRole('checkbox', { name: /^TLS \d+$/ }).check();
  for (const result of await results(page).all()) await expect(result.locator('.phase-label')).toHaveText('TLS');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.locator('[data-word-note]')).toHaveText(`${all} pages with these words`);
});

test('ten pages at first, more on demand, with the focus on the first new one', async ({ page }) => {
  await searchFor(page, 'certificate');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(links(page).nth(10)).toBeFocused();
});

for (const text of [
  '0x904',
  '0x9048',
  '2308',
  '0x904 0x7',
  'Error code: 0x904',
  'Error code: 0x904\nExtended error code: 0x7',
  '0X904 904h 0x00000904',
  'STATUS_LOGON_FAILURE',
]) {
  test(`"${text.replace('\n', ' ')}" asks nothing of the full-text index`, async ({ page }) => {
    const asked = watchIndex(page);
    await page.goto(`${SITES.root}search/`);
    await page.getByRole('search').getByRole('textbox').fill(text);
    await expect(page.locator('.results .answer-title').first()).toBeVisible();
    await page.waitForTimeout(600);
    expect(asked).toEqual([]);
  });
}

test('an unlisted code never shows another code in the word lane', async ({ page }) => {
  await searchFor(page, '0x9048 certificate');
  await expect(page.locator('.answer-unlisted')).toContainText('not listed');
  const withCode = await results(page).allTextContents();
  await page.getByRole('search').getByRole('textbox').fill('certificate');
  await expect.poll(() => results(page).allTextContents()).toEqual(withCode);
});

test('codes come first, the pages after them, and one status tells both', async ({ page }) => {
  await page.goto(`${SITES.root}search/`);
  const told: string[] = [];
  await page.exposeFunction('told', (text: string) => told.push(text));
  await page.evaluate(() => {
    const status = document.querySelector('[role=status]');
    const report = (globalThis as unknown as { told(text: string): void }).told;
    if (status) new MutationObserver(() => report(status.textContent)).observe(status, { childList: true });
  });
  await page.getByRole('search').getByRole('textbox').fill('0x904 firewall');
  await expect(page.getByRole('status')).toHaveText(
    /^0x904 has 2 meanings: choose where you saw it; \d+ pages? with these words$/,
  );
  expect(told).toHaveLength(1);
  const code = await page.locator('.answer-block').boundingBox();
  const first = await results(page).first().boundingBox();
  expect(code?.y).toBeLessThan(first?.y ?? 0);
});

test('slash focuses, arrows walk through codes and then pages, Enter opens, Escape returns', async ({ page }) => {
  await page.goto(`${SITES.root}search/`);
  await page.keyboard.press('/');
  const box = page.getByRole('search').getByRole('textbox');
  await expect(box).toBeFocused();
  await page.keyboard.type('0x904 closes at once');
  await expect(links(page).first()).toBeVisible();
  const answers = page.locator('[data-lookup-answer] :is(a, button, summary):visible');
  const many = await answers.count();
  for (let step = 0; step < many; step++) await page.keyboard.press('ArrowDown');
  await expect(answers.last()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(answers.last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  await expect(links(page).first()).toBeVisible();
  for (let step = 0; step <= many; step++) await page.keyboard.press('ArrowDown');
  const target = await links(page).first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new URL(target ?? '', SITES.root).href);
});

test('words in the address are looked for, and emptying the box takes the pages away', async ({ page }) => {
  await page.goto(`${SITES.based}search/?q=certificate+expired`);
  await expect(links(page).first()).toBeVisible();
  await page.getByRole('search').getByRole('textbox').fill('');
  await expect(page.locator('[data-words]')).toBeHidden();
  await expect(page.getByRole('status')).toHaveText('');
});

test('an answer to what was typed before is dropped', async ({ page }) => {
  let hold = true;
  await page.route('**/*.pf_fragment', async (route) => {
    if (hold) await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(`${SITES.root}search/`);
  const box = page.getByRole('search').getByRole('textbox');
  await Promise.all([page.waitForRequest('**/*.pf_fragment'), box.fill('license server')]);
  hold = false;
  await box.fill('certificate expired');
  await expect(links(page).first()).toHaveAttribute('href', /certificate-or-tls-failure/);
  await page.waitForTimeout(1600);
  await expect(links(page).first()).toHaveAttribute('href', /certificate-or-tls-failure/);
});

for (const file of [
  'pagefind.js',
  'facts.json',
  'pagefind-entry.json',
  '*.pf_meta',
  'wasm.en.pagefind',
  '*.pf_index',
  '*.pf_fragment',
]) {
  test(`an index of which ${file} cannot be loaded says so, and typing again tries again`, async ({ page }) => {
    let blocked = true;
    await page.route(new RegExp(`/pagefind/(.*/)?${file.replaceAll('.', '\\.').replace('*', '.*')}(\\?|$)`), (route) =>
      blocked ? route.abort() : route.continue(),
    );
    await page.goto(`${SITES.root}search/`);
    const box = page.getByRole('search').getByRole('textbox');
    await box.fill('certificate expired');
    await expect(page.locator('[data-words]')).toContainText('could not be loaded');
    await expect(page.getByRole('status')).toContainText('could not be loaded');
    blocked = false;
    await box.fill('certificate has expired');
    await expect(links(page).first()).toBeVisible();
  });
}

test('words that no page holds are said to be on none', async ({ page }) => {
  await page.goto(`${SITES.root}search/`);
  await page.getByRole('search').getByRole('textbox').fill('qqqxyzzy');
  await expect(page.getByRole('status')).toHaveText('no page with these words');
  await expect(page.locator('[data-word-filters]')).toBeHidden();
});

test('what looks like markup is text, and no policy is broken', async ({ page }) => {
  const violations: string[] = [];
  const errors: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      (globalThis as unknown as { reportViolation(text: string): void }).reportViolation(
        `${event.violatedDirective} ${event.blockedURI}`,
      ),
    ),
  );
  page.on('pageerror', (error) => errors.push(error.message));
  await searchFor(page, '<img src=x onerror=alert(1)> certificate <svg onload=alert(1)> expired');
  await page.getByRole('checkbox').first().check();
  await expect(page.locator('[data-word-note]')).toContainText(' of ');
  expect(await page.locator('[data-words] :is(img, script, iframe, [style])').count()).toBe(0);
  expect(violations).toEqual([]);
  expect(errors).toEqual([]);
});

const MODES = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  'dark and narrow': { colorScheme: 'dark', viewport: { width: 375, height: 800 } },
  'forced colors': { forcedColors: 'active', viewport: { width: 1280, height: 900 } },
  '320 pixels': { viewport: { width: 320, height: 640 } },
} as const;
for (const [mode, options] of Object.entries(MODES)) {
  test.describe(mode, () => {
    test.use(options);
    test(`a page with results has no accessibility violation and does not scroll sideways (${mode})`, async ({
      page,
    }) => {
      await searchFor(page, '0x9048 certificate expired Get-WinEvent');
      const fold = page.locator('[data-word-filters] details');
      if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
      await page.getByRole('checkbox').first().check();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  });
}
