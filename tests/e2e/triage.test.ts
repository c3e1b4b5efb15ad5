import { expect, test } from 'playwright/test';
import { SITES } from './sites.ts';
import { CASE, FLAGSHIP, countFocus, heading, kind, open, report, say, take, walkTo } from './triage-page.ts';

test('by keyboard alone a case goes from the article to its end, and each step takes the focus once', async ({
  page,
}) => {
  const focused = await countFocus(page);
  await page.goto(`${SITES.based}symptoms/name-not-found-0x104/`);
  await page.getByRole('button', { name: 'Start here' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  let steps = 1;
  for (; steps < 40 && (await kind(page)) !== 'done'; steps++) {
    expect(await focused()).toBe(steps);
    const address = page.url();
    const question = (await kind(page)) === 'question';
    // Radios: the first Tab that reaches one, the last answer, Enter. Buttons: the first one.
    for (let tab = 0; tab < 60; tab++) {
      await page.keyboard.press('Tab');
      const there = question ? '.triage-answers input' : '[data-outcome]';
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), there)) break;
    }
    if (question) {
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
    } else {
      const helps = steps > 6 || (await kind(page)) !== 'fix';
      if (!helps) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
    await expect(page).not.toHaveURL(address);
    await expect(heading(page)).toBeFocused();
  }
  expect(await kind(page)).toBe('done');
  expect(await focused()).toBe(steps);
});

test('nothing moves the focus when a page is opened, with a case or without', async ({ page }) => {
  const focused = await countFocus(page);
  await open(page, `${SITES.based}triage/${FLAGSHIP}/`);
  await open(page, `${CASE}&say=one-host-or-all.unknown`);
  expect(await focused()).toBe(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('an answer is changed where it stands, and what came after it stays', async ({ page }) => {
  await open(page, CASE);
  const asked = await heading(page).textContent();
  await say(page, 'unknown');
  await say(page, 'unknown');
  await page
    .getByRole('button', { name: /^Change: / })
    .first()
    .click();
  await expect(heading(page)).toHaveText(asked ?? '');
  await expect(page.locator('.triage-answers input[value="unknown"]')).toBeChecked();
  const other = page.locator('.triage-answers input').first();
  const value = (await other.getAttribute('value')) ?? '';
  await say(page, value);
  const events = new URLSearchParams(new URL(page.url()).hash.slice(1)).getAll('say');
  expect(events[0]).toContain(`.${value}`);
  expect(events[1]).toContain('.unknown');
  await expect(page.locator('.triage-log li')).toHaveCount(3);
});

test('a step taken again can be left as it was', async ({ page }) => {
  await open(page, CASE);
  await say(page, 'unknown');
  const next = (await heading(page).textContent()) ?? '';
  const address = page.url();
  await page.getByRole('button', { name: /^Change: / }).click();
  await page.getByRole('button', { name: 'Leave it as it was' }).click();
  await expect(heading(page)).toHaveText(next);
  expect(page.url()).toBe(address);
});

test('Back and the browser both go one step back, and the answer is still chosen', async ({ page }) => {
  await open(page, CASE);
  const first = (await heading(page).textContent()) ?? '';
  await say(page, 'unknown');
  const second = (await heading(page).textContent()) ?? '';
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(heading(page)).toHaveText(first);
  await expect(page.locator('.triage-answers input[value="unknown"]')).toBeChecked();
  await page.goBack();
  await expect(heading(page)).toHaveText(second);
  await page.goBack();
  await expect(heading(page)).toHaveText(first);
  await expect(heading(page)).toBeFocused();
});

test('the permanent link opens the same case, on another page and in another window', async ({ page, context }) => {
  await open(page, `${SITES.based}triage/${FLAGSHIP}/`);
  await walkTo(page, 'fix');
  await report(page, 'failed');
  const words = await page.locator('.triage-step').textContent();
  const link = page.getByRole('link', { name: 'Permanent link to this case' });
  const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
  expect(address.startsWith(`${SITES.based}triage/#v=`)).toBe(true);
  const other = await context.newPage();
  await open(other, address);
  expect(await other.locator('.triage-step').textContent()).toBe(words);
  await page.reload();
  await expect(heading(page)).toBeVisible();
  expect(await page.locator('.triage-step').textContent()).toBe(words);
});

test('a step is copied as text to send', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, CASE);
  const copied = async (button: string) => {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.locator('.triage [role=status]')).toHaveText('Copied');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const step = await copied('Copy this step to send it');
  expect(step).toContain('Please do this and tell me what you see.');
  expect(step).toContain((await heading(page).textContent()) ?? '-');
  expect(step).toContain("- I don't know");
});

test('a role sets what can be reached and how questions are put, and keeps what was answered', async ({ page }) => {
  await open(page, CASE);
  await say(page, 'unknown');
  const asUser = await heading(page).textContent();
  await page.getByLabel('I run the host').check();
  await expect(page).toHaveURL(/has=remote-powershell/);
  await expect(page.locator('.triage [role=status]')).toHaveText('The steps fit what you said.');
  await expect(page.getByLabel('I run the host')).toBeFocused();
  await expect(page.locator('.triage-log li')).toHaveCount(2);
  await expect(heading(page)).not.toHaveText(asUser ?? '');
  await page.getByLabel('I sit at my own PC').check();
  await expect(page).toHaveURL(/lacks=remote-powershell/);
  await page.reload();
  await expect(page.getByLabel('I sit at my own PC')).toBeChecked();
  await page.getByText('What you can reach', { exact: true }).click();
  await page.getByRole('group', { name: "The host's own screen or console" }).getByLabel('yes').check();
  await expect(page).toHaveURL(/has=host-console/);
});

test('all questions at once take what is known and leave the rest open', async ({ page }) => {
  await open(page, CASE);
  await page.getByRole('button', { name: 'Show all questions' }).click();
  await expect(heading(page)).toBeFocused();
  const rows = page.locator('.triage-compact');
  await rows.nth(0).locator('input').first().check();
  await rows.nth(2).locator('input').last().check();
  await take(page, () => page.getByRole('button', { name: 'Use these answers' }).click());
  await expect(page.locator('.triage-log li')).toHaveCount(3);
});

test('a case of other data and parts that cannot be are said to be so', async ({ page }) => {
  await open(page, `${SITES.based}triage/#v=2026-01-01.aaaaaaaa&see=${FLAGSHIP}&say=no-such-question.yes`);
  await expect(page.locator('.triage-notices')).toContainText('2026-01-01');
  await expect(page.locator('.triage-notices')).toContainText('there is no question "no-such-question"');
});

test('a pasted text begins a case with what is recognized, and nothing of it stands in the address', async ({
  page,
}) => {
  await page.goto(`${SITES.based}triage/`);
  const box = page.locator('main form[data-lookup] textarea');
  await box.fill('On SRV-SECRET: Error code: 0x904 Extended error code: 0x7\nTcpTestSucceeded : True');
  await page.getByRole('link', { name: 'Start here' }).click();
  await expect(heading(page)).toBeFocused();
  expect(page.url()).toContain(`see=${FLAGSHIP}`);
  expect(page.url()).not.toContain('SECRET');
  await page.goBack();
  await expect(box).toBeVisible();
  await expect(heading(page)).toHaveCount(0);
});

test('what is filled into a command stays in the page and is there at the next step', async ({ page }) => {
  await open(page, `${CASE}&has=remote-powershell`);
  for (let step = 0; step < 30 && (await page.locator('.triage .blanks').count()) === 0; step++) {
    if ((await kind(page)) === 'question') await say(page, 'unknown');
    else await report(page, (await kind(page)) === 'fix' ? 'failed' : 'fixed');
  }
  const field = page.locator('.triage .blanks input').first();
  await field.fill('srv-secret');
  await expect(page.locator('.triage-step var').filter({ hasText: 'srv-secret' }).first()).toBeVisible();
  await page.getByLabel('I help somebody').check();
  await expect(page).toHaveURL(/has=phone/);
  expect(page.url()).not.toContain('srv-secret');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('three steps are walked by their answers, "I don\'t know" included, to what to try', async ({ page }) => {
    await page.goto(`${SITES.based}symptoms/${FLAGSHIP}/`);
    await page
      .locator('.step-by-step')
      .getByRole('link', { name: /^Step by step/ })
      .click();
    await expect(page).toHaveURL(`${SITES.based}triage/${FLAGSHIP}/`);
    let tree = page.locator('.whole-tree > .tree');
    for (let depth = 0; depth < 3; depth++) {
      const unknown = tree.locator('> li > details').last();
      await unknown.locator('> summary').click();
      if (depth < 2) tree = unknown.locator('> .tree');
      else await unknown.locator('.tree-fixes a').first().click();
    }
    await expect(page).toHaveURL(/\/fixes\/[a-z0-9-]+\/$/);
  });

  test('every symptom is one link away', async ({ page }) => {
    await page.goto(`${SITES.based}triage/`);
    await page.locator('main .rows a').first().click();
    await expect(page.locator('.whole-tree .tree-step').first()).toBeVisible();
  });
});

test('the picture of the tree is asked for only when it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${SITES.based}symptoms/${FLAGSHIP}/`, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /triage/.test(path))).toEqual([]);
  await page.getByText('The first three steps as a picture').click();
  const picture = page.locator('.step-by-step img');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(600);
});
