import type { Page } from 'playwright/test';

export interface Seen {
  /** What a policy refused, in the page or in a frame of it. */
  readonly violations: string[];
  /** Addresses of other origins than those that were expected. */
  readonly foreign: string[];
  readonly errors: string[];
}

export const CLEAN: Seen = { violations: [], foreign: [], errors: [] };

/** Counts from before the first byte of the page. */
export async function watchPage(page: Page, origins: readonly string[]): Promise<Seen> {
  const seen: Seen = { violations: [], foreign: [], errors: [] };
  await page.exposeFunction('reportViolation', (text: string) => seen.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const report = (globalThis as unknown as { reportViolation(text: string): void }).reportViolation;
      report(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  page.on('request', (request) => {
    if (!origins.includes(new URL(request.url()).origin)) seen.foreign.push(request.url());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  return seen;
}
