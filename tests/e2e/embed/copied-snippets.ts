import type { Browser } from 'playwright/test';
import { SITES } from '../sites.ts';

/** The origin that snippets name: the one they were copied from. */
export const ATLAS = new URL(SITES.root).origin;

/** What the copy buttons of the page about embeds put into the clipboard, by the id of the snippet. */
export async function copySnippets(browser: Browser): Promise<ReadonlyMap<string, string>> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${SITES.root}embed/`);
  await page.locator('[data-live] .begin').first().waitFor();
  const copied = new Map<string, string>();
  for (const snippet of await page.locator('.snippet').all()) {
    await snippet.getByRole('button').click();
    await snippet.getByText('Copied').waitFor();
    copied.set((await snippet.getAttribute('id')) ?? '', await page.evaluate(() => navigator.clipboard.readText()));
  }
  await context.close();
  return copied;
}

/** Throws where the page has no such snippet. */
export function textOf(snippets: ReadonlyMap<string, string>, id: string): string {
  const text = snippets.get(id);
  if (!text)
    throw new Error(`no snippet "${id}" on the page about embeds; there are: ${[...snippets.keys()].join(', ')}`);
  return text;
}
