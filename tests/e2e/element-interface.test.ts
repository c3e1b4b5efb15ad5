import { expect, test } from 'playwright/test';
import manifest from '#widget/embed/custom-elements.json' with { type: 'json' };
import { CLEAN, elementHost, elementPage, events, heading, PAIR } from './embed/element-host.ts';
import { htmlPage, scriptFile } from './embed/host-files.ts';
import { takeStep } from './embed/take-step.ts';

/** What a page has of `<rdp-triage>`: properties, events, its place in the page, and the manifest that lists them. */

const host = elementHost({
  '/': htmlPage('<p>The site.</p>'),
  '/plain': elementPage(PAIR),
  '/empty': elementPage(''),
  '/early': elementPage('', '<script src="/early.js" defer></script>'),
  '/early.js': scriptFile(`
    const triage = document.querySelector('rdp-triage');
    triage.code = '0x904';
    triage.extended = '0x7';
    triage.strings = { next: 'Weiter' };
    import('/embed/v1/rdp-triage.js');
  `),
});

test('properties set before the class is there are kept; texts reflect, objects do not', async ({ page }) => {
  const seen = await host.open(page, '/early');
  await expect(page.getByRole('button', { name: 'Weiter' })).toBeVisible();
  const said = await page.evaluate(() => {
    const triage = document.querySelector('rdp-triage');
    if (!triage) throw new Error('no element');
    triage.headingLevel = '4';
    triage.lacks = ['gateway', 'phone'] as unknown as string;
    return [triage.outerHTML.replace(/>.*/, '>'), triage.code, triage.theme, Object.keys(triage).length];
  });
  expect(said).toEqual([
    '<rdp-triage code="0x904" extended="0x7" heading-level="4" lacks="gateway,phone">',
    '0x904',
    null,
    0,
  ]);
  await expect(page.locator('h4.triage-heading')).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => document.querySelector('rdp-triage')?.transcript()))
    .toContain('Not reachable: the gateway server');
  await page.evaluate(() => {
    const triage = document.querySelector('rdp-triage');
    if (triage) triage.strings = null;
  });
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
  expect(seen).toEqual(CLEAN);
});

test('events tell what the reader does and not what the page sets', async ({ page }) => {
  await host.watch(page);
  await page.goto(`${host.origin}/empty`);
  await page.evaluate(() => {
    const triage = document.querySelector('rdp-triage');
    if (triage) triage.symptom = 'name-not-found-0x104';
  });
  await expect(page.locator('.triage-said').first()).toContainText('0x104');
  expect(await events(page)).toEqual([]);
  await takeStep(page);
  const [[type, detail] = []] = await events(page);
  expect(type).toBe('rdp-step');
  expect(detail).toMatchObject({ version: 1, case: expect.stringContaining('see=name-not-found-0x104&say=') });
  while ((await page.locator('.triage-kind').getAttribute('data-kind')) !== 'fix') await takeStep(page);
  await page.locator('[data-outcome=fixed]').click();
  await expect(page.locator('.triage-kind')).toHaveAttribute('data-kind', 'done');
  const told = await events(page);
  expect(told.filter(([name]) => name === 'rdp-outcome').map(([, { outcome, ended }]) => [outcome, ended])).toEqual([
    ['fixed', true],
  ]);
});

test('a link is told before it is followed, and a page can keep it', async ({ page }) => {
  await host.open(page, '/plain');
  await page.evaluate(() => document.addEventListener('rdp-link', (event) => event.preventDefault(), { once: true }));
  await page.getByRole('link', { name: 'RDP Atlas' }).click();
  expect(await events(page)).toEqual([['rdp-link', { version: 1, href: `${host.origin}/` }]]);
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'RDP Atlas' }).click(),
  ]);
  await expect(opened.getByText('The site.')).toBeVisible();
  expect(page.url()).toBe(`${host.origin}/plain`);
});

test('an element that is moved keeps its case, and one that gets another mode too', async ({ page }) => {
  const seen = await host.open(page, '/plain');
  await takeStep(page);
  const before = await heading(page).textContent();
  await page.evaluate(() => {
    const triage = document.querySelector('rdp-triage');
    if (triage) document.body.append(triage);
  });
  await expect(heading(page)).toHaveText(before ?? '');
  await page.evaluate(() => document.querySelector('rdp-triage')?.setAttribute('mode', 'triage'));
  await expect(page.locator('textarea').first()).toBeHidden();
  await expect(heading(page)).toHaveText(before ?? '');
  expect(await page.evaluate(() => document.querySelector('rdp-triage')?.case?.events.length)).toBe(2);
  expect(seen).toEqual(CLEAN);
});

test('the running element has what its manifest says, and no more', async ({ page }) => {
  await host.open(page, '/plain');
  const [declaration] = manifest.modules[0]?.declarations ?? [];
  const found = await page.evaluate(() => {
    const triage = document.querySelector('rdp-triage');
    const made = triage?.constructor as unknown as { observedAttributes: string[]; prototype: object };
    const parts = [...(triage?.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((one) => [...one.part]);
    const members = Object.getOwnPropertyNames(made.prototype);
    return { attributes: made.observedAttributes, members, parts: [...new Set(parts)] };
  });
  const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name).sort();
  const OF_EVERY_ELEMENT = /^constructor$|Callback$/;
  expect([...found.attributes].sort()).toEqual(names(declaration?.attributes));
  expect(found.members.filter((name) => !OF_EVERY_ELEMENT.test(name)).sort()).toEqual(names(declaration?.members));
  expect(names(declaration?.cssParts)).toEqual(expect.arrayContaining(found.parts));
  expect(found.parts.length).toBeGreaterThan(7);
});
