import { expect, type Page, test } from 'playwright/test';
import { type BareHost, type HostFile, serveBareHost } from './bare-host.ts';
import { ATLAS, copySnippets, textOf } from './embed/copied-snippets.ts';
import { htmlPage, scriptFile } from './embed/host-files.ts';
import { takeStep } from './embed/take-step.ts';
import { CLEAN, type Seen, watchPage } from './embed/watch-page.ts';
import { SITES } from './sites.ts';

/** Each snippet of the page about embeds, as its copy button gives it, in a page of another origin. */

let snippets: ReadonlyMap<string, string>;
const hosts: BareHost[] = [];
test.beforeAll(async ({ browser }) => {
  snippets = await copySnippets(browser);
});
test.afterAll(() => {
  for (const host of hosts) host.close();
});

const snippet = (id: string) => textOf(snippets, id);
const heading = (page: Page) => page.locator('.triage-heading').first();

async function open(
  page: Page,
  files: Readonly<Record<string, HostFile>>,
  policy: string,
): Promise<{ seen: Seen; origin: string }> {
  const host = await serveBareHost(SITES.root, files, policy);
  hosts.push(host);
  const seen = await watchPage(page, [host.origin, ATLAS]);
  await page.goto(`${host.origin}/page`);
  return { seen, origin: host.origin };
}

test('snippets name the address that they are copied from', () => {
  expect(snippets.size).toBeGreaterThanOrEqual(15);
  for (const [id, text] of snippets) expect(text, id).not.toContain('atlas.example');
  expect(snippet('snippet-element')).toContain(`${ATLAS}/embed/v1/`);
});

test('the element works from another origin, under the policy that the page gives for it', async ({ page }) => {
  const { seen } = await open(page, { '/page': htmlPage(snippet('snippet-element')) }, snippet('policy-element'));
  await page.locator('rdp-triage textarea').first().fill('Error code: 0x904 Extended error code: 0x7');
  await page.locator('rdp-triage textarea').first().press('Enter');
  await expect(heading(page)).toBeFocused();
  await takeStep(page);
  await takeStep(page);
  expect(seen).toEqual(CLEAN);
});

test('the element works from the server of the page, under the policy that the page gives for it', async ({ page }) => {
  const own = snippet('snippet-element').replaceAll(`src="${ATLAS}`, 'src="');
  const { seen, origin } = await open(page, { '/page': htmlPage(own) }, snippet('policy-own'));
  await page.locator('rdp-triage textarea').first().fill('0x904');
  await expect(page.locator('[part=results]')).toContainText('0x904');
  expect(seen).toEqual(CLEAN);
  expect(
    await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)),
  ).toEqual(expect.arrayContaining([origin]));
});

test('a policy that leaves out what the page names is one under which the element says so and shows its fallback', async ({
  page,
}) => {
  const narrow = snippet('policy-element').replace(`connect-src 'self' ${ATLAS}`, "connect-src 'self'");
  expect(narrow).not.toBe(snippet('policy-element'));
  const { seen } = await open(page, { '/page': htmlPage(snippet('snippet-element')) }, narrow);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Help with Remote Desktop errors' })).toBeVisible();
  expect(seen.violations.length).toBeGreaterThan(0);
});

test('the script of the element starts a code and hears what came of a fix', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'log' && said.push(message.text()));
  const { seen } = await open(
    page,
    {
      '/page': htmlPage(`${snippet('snippet-element')}<script src="/own.js"></script>`),
      '/own.js': scriptFile(snippet('snippet-events')),
    },
    snippet('policy-element'),
  );
  await expect(heading(page)).toBeVisible();
  for (let step = 0; step < 20; step++) {
    const kind = await page.locator('.triage-kind').getAttribute('data-kind');
    if (kind === 'fix') break;
    await takeStep(page);
  }
  await page.locator('[data-outcome=fixed]').first().click();
  await expect.poll(() => said.length).toBe(1);
  expect(said[0]).toMatch(/^[a-z0-9-]+ fixed .*0x904/s);
  expect(seen).toEqual(CLEAN);
});

test('the frame works under the policy that the page gives for it, fits its height, and tells what came of a fix', async ({
  page,
}) => {
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'log' && said.push(message.text()));
  const { seen } = await open(
    page,
    {
      '/page': htmlPage(`${snippet('snippet-frame')}<script src="/own.js" defer></script>`),
      '/own.js': scriptFile(snippet('snippet-frame-events')),
    },
    snippet('policy-frame'),
  );
  const frame = page.frameLocator('iframe');
  await frame.locator('textarea').first().fill('Error code: 0x904 Extended error code: 0x7');
  await frame.locator('textarea').first().press('Enter');
  await expect(frame.locator('.triage-heading').first()).toBeVisible();
  const height = async () => (await page.locator('iframe').boundingBox())?.height ?? 0;
  await expect.poll(height).not.toBe(640);
  const content = await frame.locator('html').evaluate((html) => html.getBoundingClientRect().height);
  await expect.poll(height).toBe(Math.ceil(content));
  for (let step = 0; step < 20; step++) {
    if ((await frame.locator('.triage-kind').first().getAttribute('data-kind')) === 'fix') break;
    await takeStep(frame);
  }
  await frame.locator('[data-outcome=fixed]').first().click();
  await expect.poll(() => said.length).toBe(1);
  expect(said[0]).toMatch(/^[a-z0-9-]+ fixed$/);
  expect(seen).toEqual(CLEAN);
});

test('the address of a frame says what it begins with', async ({ page }) => {
  await page.goto(snippet('snippet-frame-address'));
  await expect(heading(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a link to the triage survives everything', async ({ page }) => {
  await open(page, { '/page': htmlPage(snippet('snippet-link')) }, "default-src 'none'");
  await page.getByRole('link', { name: 'Help with Remote Desktop errors' }).click();
  await expect(page).toHaveURL(`${SITES.root}triage/`);
});

test('the rules of a company are taken as the page gives them, and a mistake in them is told', async ({ page }) => {
  const files = {
    '/page': htmlPage(
      snippet('snippet-overlay-element').replace('<rdp-triage ', '<rdp-triage code="0x904" extended="0x7" '),
      snippet('snippet-first'),
    ),
    '/help/our-rules.json': { type: 'application/json', text: snippet('snippet-overlay') } as const,
    '/wrong': htmlPage(
      '<rdp-triage code="0x904" extended="0x7" overlay="/wrong.json"></rdp-triage>',
      snippet('snippet-first'),
    ),
    '/wrong.json': { type: 'application/json', text: '{ "name": "Example Works", "forbidd": {} }' } as const,
  };
  const { seen, origin } = await open(page, files, snippet('policy-element'));
  await expect(heading(page)).toBeVisible();
  await expect(page.locator('[part=notice]')).toHaveCount(0);
  const transcript = await page
    .locator('rdp-triage')
    .evaluate((triage) => (triage as HTMLElement & { transcript(): string }).transcript());
  expect(transcript).toContain('Example Works');
  expect(transcript).toContain('Through an RD Gateway');
  await page.goto(`${origin}/wrong`);
  await expect(page.locator('rdp-triage').getByText('forbidd')).toBeVisible();
  expect(seen).toEqual(CLEAN);
});
