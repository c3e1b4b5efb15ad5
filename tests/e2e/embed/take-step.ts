import { expect, type FrameLocator, type Page } from 'playwright/test';

/** Says "I don't know", "Did not help" or "Ready" in the widget, and waits for what comes next. */
export async function takeStep(place: Page | FrameLocator): Promise<void> {
  const heading = place.locator('.triage-heading').first();
  const before = await heading.textContent();
  const kind = await place.locator('.triage-kind').first().getAttribute('data-kind');
  if (kind === 'question') {
    await place.locator('.triage-answers input[value="unknown"]').first().check();
    await place.getByRole('button', { name: 'Next' }).first().click();
  } else
    await place
      .locator(`[data-outcome="${kind === 'fix' ? 'failed' : 'fixed'}"]`)
      .first()
      .click();
  await expect(heading).not.toHaveText(before ?? '');
}
