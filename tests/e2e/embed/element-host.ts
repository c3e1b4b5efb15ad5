import { expect, type Locator, type Page, test } from 'playwright/test';
import { type BareHost, type HostFile, serveBareHost } from '../bare-host.ts';
import { SITES } from '../sites.ts';
import { htmlPage } from './host-files.ts';
import { CLEAN as NOTHING_SEEN, type Seen as SeenInPage, watchPage } from './watch-page.ts';

export const PAIR = 'code="0x904" extended="0x7"';
export const SCRIPT = '<script type="module" src="/embed/v1/rdp-triage.js"></script>';

export interface Seen extends SeenInPage {
  /** What the element told on the console. */
  readonly told: string[];
}

export const CLEAN: Seen = { ...NOTHING_SEEN, told: [] };

export interface ElementHost {
  readonly origin: string;
  /** Counts from before the first byte of the page, and collects the events of the element for `events`. */
  watch(page: Page): Promise<Seen>;
  /** Watches the page, opens it there, and waits for the first heading. */
  open(page: Page, path: string): Promise<Seen>;
}

/** `<rdp-triage>` with what stands in it where it cannot run. */
export function element(attributes: string): string {
  return `<rdp-triage ${attributes}><p>Call 4711.</p></rdp-triage>`;
}

/** A page that holds one element, with the script of it unless another head is given. */
export function elementPage(attributes: string, head = SCRIPT): HostFile {
  return htmlPage(element(attributes), head);
}

/**
 * Serves pages that hold the element and are none of ours, with the policy of `bare-host.ts`, while the tests of one file
 * run.
 */
export function elementHost(files: Readonly<Record<string, HostFile>>): ElementHost {
  let host: BareHost;
  test.beforeAll(async () => {
    host = await serveBareHost(SITES.root, files);
  });
  test.afterAll(() => host.close());

  async function watch(page: Page): Promise<Seen> {
    const seen: Seen = { ...(await watchPage(page, [host.origin])), told: [] };
    await page.addInitScript(() => {
      const events: unknown[] = [];
      (globalThis as unknown as { told: unknown[] }).told = events;
      for (const type of ['rdp-step', 'rdp-outcome', 'rdp-transcript', 'rdp-link'])
        document.addEventListener(type, (event) => events.push([type, (event as CustomEvent).detail]));
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && message.text().startsWith('rdp-triage')) seen.told.push(message.text());
    });
    return seen;
  }

  return {
    get origin() {
      return host.origin;
    },
    watch,
    async open(page, path) {
      const seen = await watch(page);
      await page.goto(host.origin + path);
      await expect(heading(page)).toBeVisible();
      return seen;
    },
  };
}

export function heading(page: Page): Locator {
  return page.locator('.triage-heading').first();
}

/** The events of the element in a page that is watched. */
export function events(page: Page): Promise<[string, Record<string, unknown>][]> {
  return page.evaluate(() => (globalThis as unknown as { told: [string, Record<string, unknown>][] }).told);
}
