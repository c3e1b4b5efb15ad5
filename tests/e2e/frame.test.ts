import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Frame, type Page, test } from 'playwright/test';
import { filesOf, plainServer, type PlainServer } from './plain-server.ts';

/** What a company copies to a server of its own: the folder of the embeds and nothing else of the site. */
const EMBEDS = fileURLToPath(new URL('../../.test-sites/root/embed/v1', import.meta.url));

let embeds: PlainServer;
let portal: PlainServer;
/** The page of the portal, by its path. */
const pages = new Map<string, string>();

test.beforeAll(async () => {
  embeds = await plainServer(filesOf(EMBEDS));
  portal = await plainServer((path) => (path === '/favicon.ico' ? '' : pages.get(path)));
});
test.afterAll(() => {
  embeds.close();
  portal.close();
});

interface Portal {
  readonly page: Page;
  readonly frame: Frame;
  /** What the portal heard from the frame, by type. */
  heard(type: string): Promise<readonly Record<string, unknown>[]>;
  /** What the policy of any frame refused, and what went wrong. */
  readonly problems: readonly string[];
}

/** Opens a portal with a sandboxed frame and the script that sizes it. */
async function open(page: Page, query: string, { sandbox = 'allow-scripts', more = '' } = {}): Promise<Portal> {
  const path = `/${pages.size}.html`;
  const frame = `<iframe id="atlas" title="Remote Desktop help" sandbox="${sandbox}" src="${embeds.origin}/frame/${query}"></iframe>`;
  const host = `<script src="${embeds.origin}/frame/frame-host.js" defer></script>`;
  pages.set(path, `<!doctype html><html lang="en"><title>Portal</title>${frame}${more}${host}</html>`);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.exposeFunction('reportViolation', (text: string) => problems.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = globalThis as unknown as { reportViolation(text: string): void };
      reportViolation(`${event.violatedDirective} ${event.blockedURI}`);
    });
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', ({ data, origin }) => heard.push({ ...data, origin }));
  });
  await page.goto(portal.origin + path);
  const inner = await (await page.waitForSelector('#atlas')).contentFrame();
  if (!inner) throw new Error('portal: no frame');
  await inner.locator('.rdp-atlas').waitFor();
  const heard = (type: string) =>
    page.evaluate(
      (name) =>
        (globalThis as unknown as { heard: Record<string, unknown>[] }).heard.filter((one) => one['type'] === name),
      type,
    );
  return { page, frame: inner, heard, problems };
}

test('works in a sandbox, from a server that sends no header, to a step and its prose, and breaks no policy', async ({
  page,
}) => {
  const { frame, heard, problems } = await open(page, '');
  expect(await frame.evaluate(() => globalThis.origin)).toBe('null');
  await frame.locator('textarea').fill('Error code: 0x904\nExtended error code: 0x7');
  await expect(frame.locator('.answer-block').first()).toBeVisible();
  await frame.locator('textarea').press('Enter');
  await expect(frame.locator('.triage-heading')).toBeFocused();
  await expect(frame.locator('.action-lines li').first()).toBeVisible();

  const first = await frame.locator('.triage-heading').textContent();
  await frame.getByLabel("I don't know").check();
  await frame.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(frame.locator('.triage-heading')).not.toHaveText(first ?? '');
  const steps = await heard('step');
  expect(steps.length).toBe(2);
  for (const step of steps) expect(step).toMatchObject({ source: 'rdp-atlas', version: 1, origin: 'null' });
  expect(String(steps[1]?.['case'])).toContain('say=');
  expect(problems).toEqual([]);
});

test('is as high as its content, however that changes', async ({ page }) => {
  const { frame, heard } = await open(page, '');
  const height = () => page.locator('#atlas').evaluate((one) => one.getBoundingClientRect().height);
  const content = () => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  await expect.poll(async () => (await height()) - (await content())).toBe(4);
  const before = await height();
  await frame.locator('textarea').fill('0x904 0x7');
  await expect.poll(height).toBeGreaterThan(before + 100);
  await expect.poll(async () => (await height()) - (await content())).toBe(4);
  expect((await heard('height')).length).toBeGreaterThan(1);
});

test('is told nothing by another frame, by another version or under another name', async ({ page }) => {
  const other = '<iframe id="other" title="Something else" srcdoc="<p>other</p>"></iframe>';
  const { frame, heard } = await open(page, '?symptom=name-not-found-0x104', { more: other });
  await expect(frame.locator('.triage-heading')).toBeVisible();
  const strings = { pasteLabel: '<img src=x onerror=alert(1)> changed' };
  const ask = { source: 'rdp-atlas-host', version: 1, type: 'ask', for: 'transcript' };
  const send = (from: string, message: object) =>
    page.evaluate(
      ([name, data]) => {
        const target = (document.querySelector('#atlas') as HTMLIFrameElement).contentWindow;
        if (name === 'parent') target?.postMessage(data, '*');
        else {
          // The code of the other frame sends it, so that frame is the source.
          const window = (document.querySelector('#other') as HTMLIFrameElement).contentWindow as unknown as {
            Function: FunctionConstructor;
          };
          new window.Function('target', 'data', 'target.postMessage(data, "*")')(target, data);
        }
      },
      [from, message] as const,
    );
  await send('other', { source: 'rdp-atlas-host', version: 1, type: 'configure', strings });
  await send('other', ask);
  await send('parent', { ...ask, version: 2 });
  await send('parent', { ...ask, source: 'rdp-atlas' });
  await send('parent', { source: 'rdp-atlas-host', version: 2, type: 'configure', strings });
  await page.waitForTimeout(300);
  expect(await heard('transcript')).toEqual([]);
  expect(await frame.content()).not.toContain('changed');

  await send('parent', ask);
  await expect.poll(async () => (await heard('transcript')).length).toBe(1);
  expect(String((await heard('transcript'))[0]?.['text'])).toContain('0x104');
});

test('listens only to the origin that its address names', async ({ page }) => {
  const { frame, heard } = await open(page, '?symptom=name-not-found-0x104&host=https://portal.example');
  await expect(frame.locator('.triage-heading')).toBeVisible();
  await page.evaluate(() =>
    (document.querySelector('#atlas') as HTMLIFrameElement).contentWindow?.postMessage(
      { source: 'rdp-atlas-host', version: 1, type: 'ask' },
      '*',
    ),
  );
  await page.waitForTimeout(300);
  for (const type of ['transcript', 'height', 'step']) expect(await heard(type), type).toEqual([]);
});

test('takes words and theme from its host, as text and never as markup, and keeps the case', async ({ page }) => {
  const { frame, problems } = await open(page, '?symptom=name-not-found-0x104');
  const heading = await frame.locator('.triage-heading').textContent();
  await page.evaluate(() =>
    (document.querySelector('#atlas') as HTMLIFrameElement).contentWindow?.postMessage(
      {
        source: 'rdp-atlas-host',
        version: 1,
        type: 'configure',
        theme: 'dark',
        strings: { pasteLabel: '<img src=x onerror="alert(1)">Fehlercode', whoAreYou: '<script>alert(1)</script>' },
      },
      '*',
    ),
  );
  await expect(frame.getByText('Fehlercode')).toBeVisible();
  expect(await frame.locator('.rdp-atlas img, .rdp-atlas script').count()).toBe(0);
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  await expect(frame.locator('.triage-heading')).toHaveText(heading ?? '');
  expect(problems).toEqual([]);
});

test('is configured by its address, by the names of the attributes', async ({ page }) => {
  const { frame } = await open(page, '?code=0x904&extended=0x7&mode=lookup&theme=light');
  await expect(frame.locator('textarea')).toHaveValue('Error code: 0x904\nExtended error code: 0x7');
  await expect(frame.locator('.answer-block').first()).toBeVisible();
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
});

test('tells of each link that is followed', async ({ page }) => {
  const { frame, heard } = await open(page, '');
  await frame.locator('textarea').fill('0x904 0x7');
  await frame.locator('.answer-list a').first().click();
  await expect.poll(async () => (await heard('link')).length).toBe(1);
  expect(String((await heard('link'))[0]?.['href'])).toContain('codes/');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 375, height: 800 } });
    test(`has no accessibility violation and does not scroll sideways (${colorScheme})`, async ({ page }) => {
      await page.goto(`${embeds.origin}/frame/?symptom=name-not-found-0x104`);
      await expect(page.locator('.triage-heading')).toBeVisible();
      await page.locator('textarea').fill('0x7 0x9048');
      await expect(page.locator('.answer-block')).toHaveCount(2);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });
  });
}
