import { fileURLToPath, pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { MODES } from './modes.ts';

/** As somebody opens it by a double click. */
const FILE = pathToFileURL(
  fileURLToPath(new URL('../../.test-sites/root/embed/v1/rdp-atlas.html', import.meta.url)),
).href;

/** Opens the file without a network and notes whatever goes wrong, or is asked of anybody. */
async function open(page: Page, fragment = ''): Promise<string[]> {
  const problems: string[] = [];
  await page.context().setOffline(true);
  await page.exposeFunction('reportViolation', (text: string) => problems.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = globalThis as unknown as { reportViolation(text: string): void };
      reportViolation(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(FILE) && !request.url().startsWith('blob:')) problems.push(request.url());
  });
  await page.goto(FILE + fragment);
  await expect(page.locator('#without-scripts')).toHaveCount(0);
  return problems;
}

test('looks up what is pasted and leads step by step, from a disk and without a network', async ({ page }) => {
  const problems = await open(page);
  await page.locator('.lookup textarea').fill('Error code: 0x904\nExtended error code: 0x7');
  await expect(page.locator('.lookup-answer').getByText('0x904').first()).toBeVisible();
  await page.locator('.answer-begin').click();
  await expect(page.locator('.triage-heading')).toBeFocused();
  await expect(page.locator('#atlas .action-lines li').first()).toBeVisible();
  const first = (await page.locator('.triage-heading').textContent()) ?? '';
  await page.getByLabel("I don't know").check();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.locator('.triage-heading')).not.toHaveText(first);

  await page.goBack();
  await expect(page.locator('.triage-heading')).toHaveText(first);
  await page.goForward();
  await expect(page.locator('.triage-heading')).not.toHaveText(first);
  expect(problems).toEqual([]);
});

test('opens articles by fragment, with title and focus, and Back leads to where one was', async ({ page }) => {
  const problems = await open(page);
  const title = await page.title();
  const link = page.locator('.most-asked h3 a').nth(7);
  await link.click();
  const heading = page.locator('#article h1');
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle(`${await heading.textContent()} · RDP Atlas`);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(new URL(page.url()).hash).toMatch(/^#symptoms\//);
  await expect(page.locator('#home')).toBeHidden();

  await page.locator('.cause h3 a').first().click();
  await expect(heading).toBeFocused();
  expect(new URL(page.url()).hash).toMatch(/^#causes\//);
  await page.goBack();
  await page.goBack();
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await expect(page).toHaveTitle(title);
  expect(problems).toEqual([]);
});

test('says of each kind of article what is essential', async ({ page }) => {
  const problems = await open(page, '#symptoms/name-not-found-0x104');
  const sections = page.locator('#article h2');
  await expect(sections.filter({ hasText: 'What it means' })).toBeVisible();
  for (const name of ['Do this first', 'Causes', 'What you may have read'])
    await expect(sections.filter({ hasText: name })).toBeVisible();
  await expect(page.locator('#article .best-fix').first()).toBeVisible();
  await expect(page.locator('#article .verdict.wrong + s').first()).toBeVisible();

  await page.goto(`${FILE}#fixes/restart-remote-desktop-services`);
  await expect(page.locator('#article h1')).toHaveText('Restart Remote Desktop Services on the host');
  await expect(page.locator('#article .caution').first()).toBeVisible();
  for (const name of ['Steps', 'Undo', 'Verify']) await expect(sections.filter({ hasText: name })).toBeVisible();
  await page.getByLabel('host', { exact: true }).fill('pc-17');
  await expect(page.locator('#article var[data-placeholder="host"]').first()).toHaveText('pc-17');

  await page.goto(`${FILE}#questions/port-answers`);
  await expect(sections.filter({ hasText: 'What each answer tells' })).toBeVisible();
  await page.goto(`${FILE}#codes/mstsc-disconnect/0x904`);
  await expect(page.locator('#article h1')).toContainText('0x904');
  await page.goto(`${FILE}#c/0x7`);
  expect(await page.locator('#article .plain-list li').count()).toBeGreaterThan(5);
  expect(problems).toEqual([]);
});

test('every link in it leads inside, or out to a source', async ({ page }) => {
  test.slow();
  await open(page);
  const broken = await page.evaluate(async () => {
    const seen = new Set<string>(['#']);
    const queue = ['#'];
    const found: string[] = [];
    const article = document.querySelector('#article');
    for (let hash = queue.pop(); hash !== undefined; hash = queue.pop()) {
      location.hash = hash;
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (article?.querySelector('h1')?.textContent === 'Not in this file') found.push(hash);
      const root = hash === '#' ? document : article;
      for (const link of root?.querySelectorAll('a') ?? []) {
        const address = link.getAttribute('href') ?? '';
        if (/^https?:\/\//.test(address)) continue;
        if (!address.startsWith('#')) found.push(`${hash}: ${address}`);
        else if (!seen.has(address) && !address.startsWith('#triage/')) {
          seen.add(address);
          queue.push(address);
        }
      }
    }
    return { found, pages: seen.size };
  });
  expect(broken.found).toEqual([]);
  expect(broken.pages).toBeGreaterThan(600);
});

test('replays a case that its address holds', async ({ page }) => {
  await open(page, '#triage/name-not-found-0x104');
  const heading = page.locator('.triage-heading');
  await expect(heading).toBeVisible();
  await page.getByLabel("I don't know").check();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  // What was seen, and what was answered.
  await expect(page.locator('.triage-log li')).toHaveCount(2);
  const words = await heading.textContent();
  const address = await page.locator('.triage-link a').getAttribute('href');
  await page.goto('about:blank');
  await page.goto(FILE + address);
  await expect(heading).toHaveText(words ?? '');
  await expect(page.locator('.triage-log li')).toHaveCount(2);
});

test.describe('with scripts blocked', () => {
  test.use({ javaScriptEnabled: false });

  test('the first screen says what it is and what people ask most, each with its first step', async ({ page }) => {
    await page.goto(FILE);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('#without-scripts')).toBeVisible();
    const asked = page.locator('.most-asked > li');
    await expect(asked).toHaveCount(10);
    for (const row of await asked.all()) {
      await expect(row.locator('h3')).toBeVisible();
      expect(((await row.locator('.first-step').innerText()).match(/\w+/g) ?? []).length).toBeGreaterThan(5);
    }
    expect(await page.locator('main a').count()).toBe(0);
  });
});

for (const [mode, options] of Object.entries(MODES)) {
  test.describe(mode, () => {
    test.use(options);
    for (const fragment of ['', '#symptoms/name-not-found-0x104', '#fixes/restart-remote-desktop-services', '#c/0x7']) {
      test(`${fragment || 'the first screen'} has no accessibility violation and does not scroll sideways (${mode})`, async ({
        page,
      }) => {
        await open(page, fragment);
        if (fragment === '') {
          await page.locator('.lookup textarea').fill('0x7 0x9048');
          await expect(page.locator('.lookup-answer').getByText('0x9048').first()).toBeVisible();
        }
        // The engine measures the page's own colors, which forced colors replace by the reader's.
        const ignored = mode === 'forced colors' ? ['color-contrast'] : [];
        const { violations } = await new AxeBuilder({ page }).disableRules(ignored).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      });
    }
  });
}
