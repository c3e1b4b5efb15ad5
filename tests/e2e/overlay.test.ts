import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { type BareHost, type HostFile, serveBareHost } from './bare-host.ts';
import { SITES } from './sites.ts';

/** `<rdp-triage>` under the rules of docs/overlay.md, and under rules that are bad. */

const EXAMPLE: string = /```json\n([\s\S]*?)```/.exec(
  readFileSync(join(import.meta.dirname, '../../docs/overlay.md'), 'utf8'),
)?.[1] as string;
const MARKUP = '<img src=x onerror=alert(1)>';

const json = (value: unknown): HostFile => ({ type: 'application/json', text: JSON.stringify(value) });
const page = (attributes: string): HostFile => ({
  type: 'text/html',
  text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Help</title><script type="module" src="/embed/v1/rdp-triage.js"></script></head><body><main><h1>Help</h1><rdp-triage symptom="socket-closed-0x904-0x7" ${attributes}></rdp-triage></main></body></html>`,
});

const FILES: Readonly<Record<string, HostFile>> = {
  '/good': page('overlay="/good.json"'),
  '/good.json': { type: 'application/json', text: EXAMPLE },
  '/portal/logo.svg': { type: 'image/svg+xml', text: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' },
  '/bad': page('overlay="/bad.json"'),
  '/bad.json': json({ ...JSON.parse(EXAMPLE), logo: 'javascript:alert(1)', forbid: { 'no-such': 'x' } }),
  '/hostile': page('overlay="/hostile.json"'),
  '/hostile.json': json({
    name: MARKUP,
    contacts: { network: { who: MARKUP, wait: 1 } },
    forbid: { 'test-without-nla': MARKUP },
  }),
};

let host: BareHost;
test.beforeAll(async () => {
  host = await serveBareHost(SITES.root, FILES);
});
test.afterAll(() => host.close());

async function open(page: Page, path: string): Promise<string[]> {
  const alarms: string[] = [];
  page.on('dialog', (dialog) => void alarms.push(dialog.message()));
  page.on('pageerror', (error) => void alarms.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) alarms.push(message.text());
  });
  await page.goto(host.origin + path);
  await expect(page.locator('.triage-heading')).toBeVisible();
  return alarms;
}

/** "I don't know" and "Skip", until the case is handed over. */
async function walkToHandOver(page: Page): Promise<void> {
  for (let turn = 0; turn < 60; turn++) {
    if (await page.locator('.triage-contact').count()) return;
    const before = await page.locator('.triage-log').textContent();
    const unknown = page.locator('.triage-step .triage-unknown');
    if (await unknown.count()) {
      await unknown.click();
      await page.getByRole('button', { name: 'Next', exact: true }).click();
    } else
      await page
        .locator('.triage-step')
        .getByRole('button', { name: /^(Skip|Not possible|Nobody there)$/ })
        .click();
    await expect(page.locator('.triage-log')).not.toHaveText(before ?? '');
  }
}

test('the rules of a company stand where they change something', async ({ page }) => {
  const alarms = await open(page, '/good');
  await expect(page.getByRole('img', { name: 'Example Works' })).toBeVisible();
  await expect(page.locator('.triage-log')).toContainText('Through an RD Gateway');
  await expect(page.locator('.triage-kind')).toContainText('step 1');
  await expect(page.getByLabel('host', { exact: true })).toHaveAttribute('placeholder', 'srv-*.works.example');
  const rules = page.locator('details', { has: page.getByText('Rules of Example Works', { exact: true }) });
  await expect(rules).not.toHaveAttribute('open');
  await rules.locator('summary').click();
  await expect(rules.getByText(/^Never offered: "Test for a minute without NLA and TLS"/)).toBeVisible();

  await walkToHandOver(page);
  await expect(page.locator('.triage-contact')).toHaveText(
    'Network desk, +1 555 0100, net@works.example, Mon-Fri 8-18, an answer takes about 30 minutes',
  );
  await expect(page.locator('.triage-contact a').first()).toHaveAttribute('href', 'tel:+15550100');
  await expect(page.locator('a[href^="mailto:net@works.example?"]')).toHaveCount(1);
  await expect(page.locator('a[href^="https://tickets.works.example/new?title="]')).toHaveCount(1);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(alarms).toEqual([]);
});

test('bad rules are left out, and every problem is told', async ({ page }) => {
  await open(page, '/bad');
  const notice = page.getByRole('alert');
  await expect(notice.getByRole('listitem')).toHaveText([
    'logo: found "javascript:alert(1)"; write an address: https:// or relative.',
    'forbid.no-such: "no-such" is none of the fixes of the dataset; name one that exists.',
  ]);
  await expect(page.getByText(/^Rules of/)).toHaveCount(0);
  await expect(page.locator('.triage-log')).not.toContainText('Gateway');
});

test('markup in rules is text', async ({ page }) => {
  const alarms = await open(page, '/hostile');
  await page.getByText(`Rules of ${MARKUP}`, { exact: true }).click();
  await expect(page.getByText(`(${MARKUP})`)).toBeVisible();
  await walkToHandOver(page);
  await expect(page.locator('.triage-contact strong')).toHaveText(MARKUP);
  expect(alarms).toEqual([]);
});
