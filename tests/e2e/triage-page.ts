import { expect, type Locator, type Page } from 'playwright/test';
import { SITES } from './sites.ts';

export const FLAGSHIP = 'socket-closed-0x904-0x7';
export const CASE = `${SITES.based}triage/#v=2026-11-22.aaaaaaaa&see=${FLAGSHIP}`;

export const heading = (page: Page): Locator => page.locator('.triage-heading');
export const kind = (page: Page) => page.locator('.triage-kind').getAttribute('data-kind');

export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(heading(page)).toBeVisible();
}

/** Takes one step in a given way and waits for the next one. */
export async function take(page: Page, act: () => Promise<void>): Promise<void> {
  const address = page.url();
  await act();
  await expect(page).not.toHaveURL(address);
  await expect(heading(page)).toBeFocused();
}

export const say = (page: Page, answer: string) =>
  take(page, async () => {
    await page.locator(`.triage-answers input[value="${answer}"]`).check();
    await page.getByRole('button', { name: 'Next' }).click();
  });

export const report = (page: Page, outcome: string) =>
  take(page, () => page.locator(`[data-outcome="${outcome}"]`).click());

/** Goes on with "I don't know", "Did not help" and "Ready" until a kind of step is there. */
export async function walkTo(page: Page, wanted: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    const now = await kind(page);
    if (now === wanted) return;
    if (now === 'question') await say(page, 'unknown');
    else if (now === 'fix') await report(page, 'failed');
    else await report(page, 'fixed');
  }
  throw new Error(`no step of the kind ${wanted}`);
}

/** Counts from before the first byte what moves the focus to a heading of a step. */
export async function countFocus(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counts = globalThis as unknown as { focused: number };
    counts.focused = 0;
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.matches('.triage-heading')) counts.focused++;
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { focused: number }).focused);
}
