import { expect, type Page, test } from 'playwright/test';
import { SITES } from './sites.ts';

const SYMPTOM = 'socket-closed-0x904-0x7';
const CASE = `${SITES.based}triage/#v=2026-11-22.aaaaaaaa&see=${SYMPTOM}&lacks=host-console`;

const preview = (page: Page) => page.getByLabel('What will be handed over');

async function openPanel(page: Page, address = CASE): Promise<void> {
  await page.goto(address);
  await page.getByText('Hand this case over', { exact: true }).click();
  await expect(preview(page)).toHaveValue(/Remote Desktop case/);
}

test('a case is handed over with a note and what was filled in, without the names in them', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPanel(page);
  await page.getByLabel('Your note').fill('User jsmith, from LAPTOP-7 to mercury. Error 0x904.');
  await expect(preview(page)).toHaveValue(/\nUser <user-1>, from <host-1> to mercury\. Error 0x904\.\n/);
  await page.getByLabel('Hide these names too').fill('Mercury');
  await expect(preview(page)).toHaveValue(/ to <name-1>\. Error/);
  await expect(page.getByText('Names replaced: 3.')).toBeVisible();
  await expect(preview(page)).toHaveValue(/\n- Not reachable: the host's own screen or console\n/);
  await expect(preview(page)).toHaveValue(new RegExp(`Replay: ${SITES.based}triage/#v=`));
  await page.getByLabel('Markdown').check();
  await expect(preview(page)).toHaveValue(/^## Remote Desktop case\n/);
  await page.getByLabel('JSON').check();
  await page.getByLabel('Keep the names').check();
  expect(JSON.parse(await preview(page).inputValue()).note).toBe('User jsmith, from LAPTOP-7 to mercury. Error 0x904.');
  await page.locator('.triage-hand-over').getByRole('button', { name: 'Copy' }).click();
  await expect(page.locator('.triage [role=status]')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await preview(page).inputValue());
});

test('a mail holds what it has room for, and always the link', async ({ page }) => {
  await openPanel(page);
  const body = async () => {
    const address = new URL((await page.getByRole('link', { name: 'Write a mail' }).getAttribute('href')) ?? '');
    expect(address.protocol).toBe('mailto:');
    expect(address.href.length).toBeLessThanOrEqual(2000);
    return new URLSearchParams(address.search).get('body')?.replaceAll('\r\n', '\n');
  };
  expect(await body()).toBe(await preview(page).inputValue());
  await page.getByLabel('Your note').fill('It fails.\n'.repeat(300));
  await expect(page.getByText('Too long for a mail')).toBeVisible();
  expect(await body()).toMatch(
    /\n\[\d+ of \d+ lines left out: too long for here\.\] The whole case: http\S+triage\/#v=\S+$/,
  );
  await expect(page.getByRole('link', { name: 'Open a ticket' })).toBeHidden();
});

test('what was pasted is handed over only where the reader wants it, and never enters the address', async ({
  page,
}) => {
  await page.goto(`${SITES.based}triage/`);
  await page
    .locator('main form[data-lookup] textarea')
    .fill('Error code: 0x904, extended error code: 0x7 on server srv99');
  await page.getByRole('link', { name: 'Start here' }).click();
  await expect(page.locator('.triage-heading')).toBeVisible();
  await page.getByText('Hand this case over', { exact: true }).click();
  await expect(preview(page)).toHaveValue(/Remote Desktop case/);
  await expect(preview(page)).not.toHaveValue(/What was pasted/);
  await page.getByLabel('Add what was pasted').check();
  await expect(preview(page)).toHaveValue(
    /What was pasted\n\n {2}Error code: 0x904, extended error code: 0x7 on server <host-1>\n/,
  );
  expect(page.url()).not.toContain('srv99');
});

test('a note stays while the case goes on, and the hand-over opens by itself when it is the next step', async ({
  page,
}) => {
  await openPanel(page);
  await page.getByLabel('Your note').fill('Since Monday');
  await page.getByText('Hand this case over', { exact: true }).click();
  await expect(preview(page)).toBeHidden();
  for (let step = 0; step < 60; step++) {
    const kind = await page.locator('.triage-kind').getAttribute('data-kind');
    if (kind === 'hand-over') break;
    const address = page.url();
    if (kind === 'question') {
      await page.locator('.triage-answers input[value="unknown"]').check();
      await page.getByRole('button', { name: 'Next' }).click();
    } else await page.locator(`[data-outcome="${kind === 'fix' ? 'failed' : 'fixed'}"]`).click();
    await expect(page).not.toHaveURL(address);
    await expect(page.locator('.triage-heading')).toBeFocused();
  }
  await expect(preview(page)).toHaveValue(/did not help[\s\S]*- Hand over: to whoever looks after[\s\S]*Since Monday/);
});

test('an address of a case that somebody has tampered with runs nothing and shows no markup', async ({ page }) => {
  const problems: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => problems.push('dialog')));
  page.on('pageerror', (error) => problems.push(error.message));
  const bad = encodeURIComponent('<img src=x onerror=alert(1)>');
  for (const field of ['v', 'see', 'number', 'say', 'did', 'rules', 'ready', 'has']) {
    await page.goto('about:blank');
    await page.goto(`${SITES.based}triage/#v=2026-11-22.aaaaaaaa&see=${SYMPTOM}&${field}=${bad}&__proto__=${bad}`);
    await expect(page.locator('.triage-heading')).toBeVisible();
    expect(await page.locator('.triage img').count()).toBe(0);
  }
  await page.goto('about:blank');
  await page.goto(`${SITES.based}triage/#v=${bad}`);
  await expect(page.locator('.triage-heading')).toBeVisible();
  await expect(page.locator('.triage-notices')).not.toContainText('onerror');
  expect(problems).toEqual([]);
});
