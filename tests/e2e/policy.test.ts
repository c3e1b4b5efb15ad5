import { expect, type Page, test } from 'playwright/test';
import { PAGE_KINDS, SITES } from './sites.ts';

interface Seen {
  violations: string[];
  foreign: string[];
  errors: string[];
}

/** Counts what the policy refuses and what leaves the origin, from before the first byte of the page. */
async function watch(page: Page, origin: string): Promise<Seen> {
  const seen: Seen = { violations: [], foreign: [], errors: [] };
  await page.exposeFunction('reportViolation', (text: string) => seen.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { reportViolation(text: string): void }).reportViolation;
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) seen.foreign.push(request.url());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  return seen;
}

for (const [siteName, site] of Object.entries(SITES)) {
  for (const [kind, path] of Object.entries(PAGE_KINDS)) {
    test(`${siteName}: the page "${kind}" breaks no policy, has nothing inline and asks no other origin`, async ({
      page,
      context,
    }) => {
      const seen = await watch(page, new URL(site).origin);
      const response = await page.goto(site + path);
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
      const box = page.locator('form[data-lookup] textarea').first();
      await box.fill('Error code: 0x904 <img src=x onerror=alert(1)> 0x9048');
      await expect(page.locator('[data-lookup-answer] .answer-block').first()).toBeVisible();

      expect(await page.locator('script:not([src]), style, [style], [onclick], [onload], [onerror]').count()).toBe(0);
      expect(await page.locator('[data-lookup-answer] img').count()).toBe(0);
      expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1);
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
      expect(seen).toEqual({ violations: [], foreign: [], errors: [] });
    });
  }
}

test('the watcher sees a violation when there is one', async ({ page }) => {
  const seen = await watch(page, new URL(SITES.root).origin);
  await page.goto(SITES.root);
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    const image = document.createElement('img');
    image.src = 'http://127.0.0.1:9/x.png';
    document.body.append(image);
  });
  await expect.poll(() => seen.violations.length).toBeGreaterThanOrEqual(2);
});

test('an article page asks for at most four files before anybody touches it', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${SITES.root}codes/mstsc-disconnect/0x904/`, { waitUntil: 'networkidle' });
  expect(requests.length).toBeLessThanOrEqual(4);
});
