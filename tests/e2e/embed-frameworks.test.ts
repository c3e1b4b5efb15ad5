import { expect, test } from 'playwright/test';
import { type BareHost, serveBareHost } from './bare-host.ts';
import { bundleHost, type Framework } from './embed/bundle-host.ts';
import { ATLAS, copySnippets, textOf } from './embed/copied-snippets.ts';
import { htmlPage, scriptFile } from './embed/host-files.ts';
import { takeStep } from './embed/take-step.ts';
import { CLEAN, watchPage } from './embed/watch-page.ts';
import { SITES } from './sites.ts';

/**
 * The components that the page about embeds gives, in pages of React, Vue and Angular. Each page is bundled for
 * production and has the policy of the page, with the Trusted Types names of its framework and no other: see
 * `content/guides/embed-in-your-intranet.mdx` for where these names come from.
 */
const TRUSTED_TYPES: Readonly<Record<Framework, string>> = { react: "'none'", vue: 'vue', angular: 'angular' };

let snippets: ReadonlyMap<string, string>;
const hosts: BareHost[] = [];
test.beforeAll(async ({ browser }) => {
  snippets = await copySnippets(browser);
});
test.afterAll(() => {
  for (const host of hosts) host.close();
});

for (const [framework, names] of Object.entries(TRUSTED_TYPES) as [Framework, string][]) {
  test(`${framework} gives the element attributes and an object, hears an event, and breaks no policy`, async ({
    page,
  }) => {
    const policy = textOf(snippets, 'policy-element').replace("trusted-types 'none'", `trusted-types ${names}`);
    expect(policy).toContain(`trusted-types ${names}`);
    const host = await serveBareHost(
      SITES.root,
      {
        '/page': htmlPage(
          '<div id="app"></div><app-root></app-root>',
          `<script src="/heard.js"></script>${textOf(snippets, 'snippet-first')}<script type="module" src="/main.js"></script>`,
        ),
        '/heard.js': scriptFile('globalThis.heard = [];'),
        '/main.js': scriptFile(await bundleHost(framework, textOf(snippets, `snippet-${framework}`))),
      },
      policy,
    );
    hosts.push(host);
    const seen = await watchPage(page, [host.origin, ATLAS]);
    await page.goto(`${host.origin}/page`);

    await expect(page.locator('.triage-heading').first()).toBeVisible();
    const given = await page.locator('rdp-triage').evaluate((triage) => ({
      code: triage.getAttribute('code'),
      extended: triage.getAttribute('extended'),
      overlayAttribute: triage.getAttribute('overlay'),
      overlay: (triage as HTMLElement & { overlay: unknown }).overlay,
    }));
    expect(given).toEqual({
      code: '0x904',
      extended: '0x7',
      overlayAttribute: null,
      overlay: { name: 'Example Ltd', contacts: { network: { who: 'The network people' } } },
    });
    await expect(page.locator('[part=notice]')).toHaveCount(0);

    await takeStep(page);
    const heard = () => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
    await expect
      .poll(heard)
      .toEqual([expect.objectContaining({ version: 1, case: expect.stringContaining('socket-closed-0x904-0x7') })]);
    expect(seen).toEqual(CLEAN);
  });
}

test('a framework under a policy without its name is refused, so the names above are needed', async ({ page }) => {
  const host = await serveBareHost(
    SITES.root,
    {
      '/page': htmlPage(
        '<div id="app"></div>',
        `<script src="/heard.js"></script>${textOf(snippets, 'snippet-first')}<script type="module" src="/main.js"></script>`,
      ),
      '/heard.js': scriptFile('globalThis.heard = [];'),
      '/main.js': scriptFile(await bundleHost('vue', textOf(snippets, 'snippet-vue'))),
    },
    textOf(snippets, 'policy-element'),
  );
  hosts.push(host);
  const seen = await watchPage(page, [host.origin, ATLAS]);
  await page.goto(`${host.origin}/page`);
  await expect.poll(() => seen.violations.some((one) => one.startsWith('trusted-types'))).toBe(true);
});
