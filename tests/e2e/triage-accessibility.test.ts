import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { MODES } from './modes.ts';
import { SITES } from './sites.ts';
import { CASE, FLAGSHIP, heading, open, walkTo } from './triage-page.ts';

/** The dark theme always on a narrow screen. */
const TRIAGE_MODES = { ...MODES, dark: { ...MODES.dark, viewport: { width: 375, height: 800 } } };

for (const [mode, options] of Object.entries(TRIAGE_MODES)) {
  test.describe(`accessibility: ${mode}`, () => {
    test.use(options);
    test(`no kind of step has a violation, breaks the policy, asks elsewhere or scrolls sideways (${mode})`, async ({
      page,
    }) => {
      const faults: string[] = [];
      await page.exposeFunction('reportViolation', (text: string) => faults.push(text));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          (globalThis as unknown as { reportViolation(text: string): void }).reportViolation(
            `${violatedDirective} ${blockedURI}`,
          ),
        );
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(SITES.based).origin) faults.push(request.url());
      });
      const look = async (what: string) => {
        const ignored = mode === 'forced colors' ? ['color-contrast'] : [];
        const { violations } = await new AxeBuilder({ page }).disableRules(ignored).analyze();
        faults.push(...violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`));
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over !== 0) faults.push(`${what}: scrolls sideways by ${over}`);
      };

      await open(page, `${SITES.based}triage/${FLAGSHIP}/`);
      for (const summary of await page.locator('.triage summary, .whole-tree > summary').all()) await summary.click();
      await look('question');
      await page.getByRole('button', { name: 'Show all questions' }).click();
      await look('all questions');
      await open(page, CASE);
      for (const step of ['fix', 'prepare', 'hand-over', 'done']) {
        await walkTo(page, step);
        await look(step);
      }
      await page.goto(`${SITES.based}triage/`);
      await look('choose');
      await page.goto(`${SITES.based}symptoms/${FLAGSHIP}/`);
      await page.getByText('The first three steps as a picture').click();
      await page.getByRole('button', { name: 'Start here' }).click();
      await expect(heading(page)).toBeFocused();
      await look('article');
      expect(faults).toEqual([]);
    });
  });
}
