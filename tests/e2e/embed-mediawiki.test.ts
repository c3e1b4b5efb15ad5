import { expect, type Page, test } from 'playwright/test';
import { type BareHost, serveBareHost } from './bare-host.ts';
import { ATLAS, copySnippets, textOf } from './embed/copied-snippets.ts';
import { htmlPage } from './embed/host-files.ts';
import { linkLikeMediaWiki, sanitizeLikeMediaWiki } from './embed/mediawiki-sanitizer.ts';
import { takeStep } from './embed/take-step.ts';
import { CLEAN, watchPage } from './embed/watch-page.ts';
import { SITES } from './sites.ts';

/** A page that went through a sanitizer like that of MediaWiki, and what the Widgets extension puts past it. */

let host: BareHost;
test.afterEach(() => host?.close());

async function openWiki(page: Page, body: string, policy: string) {
  host = await serveBareHost(SITES.root, { '/wiki/Help': htmlPage(body) }, policy);
  const seen = await watchPage(page, [host.origin, ATLAS]);
  await page.goto(`${host.origin}/wiki/Help`);
  return seen;
}

/** The blocks of code of our guide, in their order, with the address of the site under test. */
async function guideSnippets(page: Page): Promise<string[]> {
  await page.goto(`${SITES.root}guides/embed-in-your-intranet/`);
  const blocks = await page.locator('article pre').allTextContents();
  return blocks.map((text) => text.replaceAll('https://atlas.example', ATLAS));
}

test('in wikitext no snippet works: each is shown as text, and loads nothing', async ({ page, browser }) => {
  const snippets = await copySnippets(browser);
  const pasted = ['snippet-element', 'snippet-frame', 'snippet-link'].map((id) => textOf(snippets, id)).join('\n');
  const seen = await openWiki(page, sanitizeLikeMediaWiki(pasted), "default-src 'self'");
  expect(await page.locator('main :is(script, rdp-triage, iframe, a)').count()).toBe(0);
  await expect(page.locator('main')).toContainText('<rdp-triage>');
  await expect(page.locator('main')).toContainText('Help with Remote Desktop errors');
  expect(seen).toEqual(CLEAN);
});

test('the sanitizer keeps what it should, so that the test above says something', () => {
  expect(sanitizeLikeMediaWiki('<b class="x" onclick="y()" data-z="1">a</b><link rel="x" href="y"><br/>')).toBe(
    '<b class="x" data-z="1">a</b>&lt;link rel="x" href="y"&gt;<br>',
  );
});

test("the link in the wiki's own notation leads to the triage", async ({ page }) => {
  const wikitext = (await guideSnippets(page)).find((text) => text.startsWith('[')) ?? '';
  await openWiki(page, linkLikeMediaWiki(wikitext), "default-src 'none'");
  await page.getByRole('link', { name: 'What does Remote Desktop say' }).click();
  await expect(page).toHaveURL(`${SITES.root}triage/`);
});

test('what the Widgets extension puts into a page is the frame, and it works without a script of the wiki', async ({
  page,
}) => {
  const widget = (await guideSnippets(page)).find((text) => text.includes('<includeonly>')) ?? '';
  const [, included = ''] = /<includeonly>(.*)<\/includeonly>/s.exec(widget) ?? [];
  expect(included).toContain('<iframe');
  const seen = await openWiki(page, included, `default-src 'none'; script-src 'none'; frame-src ${ATLAS}`);
  const frame = page.frameLocator('iframe');
  await frame.locator('textarea').first().fill('Error code: 0x904 Extended error code: 0x7');
  await frame.locator('textarea').first().press('Enter');
  await expect(frame.locator('.triage-heading').first()).toBeVisible();
  await takeStep(frame);
  expect(seen).toEqual(CLEAN);
});
