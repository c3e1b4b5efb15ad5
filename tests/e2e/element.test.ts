import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from 'playwright/test';
import { type BareHost, type HostFile, serveBareHost } from './bare-host.ts';
import manifest from '#widget/embed/custom-elements.json' with { type: 'json' };
import { ATTRIBUTES } from '#widget/embed/element-settings.ts';
import { SITES } from './sites.ts';

/** `<rdp-triage>` in pages that are none of ours, each served with the policy of `bare-host.ts`. */

const FALLBACK = '<p>Call 4711.</p>';
const PAIR = 'code="0x904" extended="0x7"';
const SCRIPT = '<script type="module" src="/embed/v1/rdp-triage.js"></script>';

const script = (text: string): HostFile => ({ type: 'text/javascript', text });
const page = (body: string, head = SCRIPT): HostFile => ({
  type: 'text/html',
  text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Help</title>${head}</head><body><main><h1>Help</h1>${body}</main></body></html>`,
});
const element = (attributes: string) => `<rdp-triage ${attributes}>${FALLBACK}</rdp-triage>`;

const FILES: Readonly<Record<string, HostFile>> = {
  '/': page('<p>The site.</p>'),
  '/plain': page(element(PAIR)),
  '/empty': page(element('')),
  '/without-script': page(element(PAIR), ''),
  '/hostile': page(element(PAIR), `<link rel="stylesheet" href="/hostile.css">${SCRIPT}`),
  '/hostile.css': { type: 'text/css', text: 'html { font-size: 62.5% !important } * { all: unset !important }' },
  '/styled': page(element(PAIR), `<link rel="stylesheet" href="/styled.css">${SCRIPT}`),
  '/styled.css': {
    type: 'text/css',
    text: `rdp-triage { --rdp-size: 20px; --rdp-accent: green; font-style: italic; color: red; --ink: red; --size: 40px }
      rdp-triage::part(heading) { text-transform: uppercase }`,
  },
  '/polluted': page(element(PAIR), `<script src="/pollute.js"></script>${SCRIPT}`),
  '/pollute.js': script(`
    const plain = fetch;
    globalThis.fetched = [];
    globalThis.fetch = function (...parameters) { fetched.push(parameters); return plain.apply(this, parameters); };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, { get() { throw new Error(name + ' is blocked'); } });
    Object.prototype.extend = function () {};
    Object.prototype.value = 1;
    Array.prototype.remove = function () {};
  `),
  '/early': page(element(''), '<script src="/early.js" defer></script>'),
  '/early.js': script(`
    const triage = document.querySelector('rdp-triage');
    triage.code = '0x904';
    triage.extended = '0x7';
    triage.strings = { next: 'Weiter' };
    import('/embed/v1/rdp-triage.js');
  `),
  '/twice': page(
    element(PAIR) + element('symptom="name-not-found-0x104"'),
    `${SCRIPT}<script type="module" src="/embed/v1/rdp-triage.js?other"></script>`,
  ),
  '/taken': page(element(PAIR), `<script src="/taken.js"></script>${SCRIPT}`),
  '/taken.js': script(`customElements.define('rdp-triage', class extends HTMLElement {});`),
  '/bad': page(
    element('mode="all" theme="pink" heading-level="9" data-src="http://[" strings="/none.json" has="jetpack"'),
  ),
  '/nowhere': page(element(`${PAIR} data-src="/nowhere"`)),
  '/strings': page(element(`${PAIR} strings="/strings.json"`)),
  '/strings.json': {
    type: 'application/json',
    text: '{ "next": "Weiter", "steps": 7, "__proto__": "x", "none": "x" }',
  },
};

let host: BareHost;
test.beforeAll(async () => {
  host = await serveBareHost(SITES.root, FILES);
});
test.afterAll(() => host.close());

interface Seen {
  readonly violations: string[];
  readonly foreign: string[];
  readonly errors: string[];
  readonly told: string[];
}

async function watch(page: Page): Promise<Seen> {
  const seen: Seen = { violations: [], foreign: [], errors: [], told: [] };
  await page.exposeFunction('reportViolation', (text: string) => seen.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { reportViolation(text: string): void }).reportViolation(
        `${violatedDirective} ${blockedURI}`,
      );
    });
    const events: unknown[] = [];
    (globalThis as unknown as { told: unknown[] }).told = events;
    for (const type of ['rdp-step', 'rdp-outcome', 'rdp-transcript', 'rdp-link'])
      document.addEventListener(type, (event) => events.push([type, (event as CustomEvent).detail]));
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== host.origin) seen.foreign.push(request.url());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().startsWith('rdp-triage')) seen.told.push(message.text());
  });
  return seen;
}

const CLEAN: Seen = { violations: [], foreign: [], errors: [], told: [] };
const heading = (page: Page): Locator => page.locator('.triage-heading').first();
const events = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { told: [string, Record<string, unknown>][] }).told);

async function open(page: Page, path: string): Promise<Seen> {
  const seen = await watch(page);
  await page.goto(host.origin + path);
  await expect(heading(page)).toBeVisible();
  return seen;
}

/** Says "I don't know", "Did not help" or "Ready", and waits for the next heading. */
async function step(page: Page): Promise<void> {
  const before = await heading(page).textContent();
  const kind = await page.locator('.triage-kind').getAttribute('data-kind');
  if (kind === 'question') {
    await page.locator('.triage-answers input[value="unknown"]').check();
    await page.getByRole('button', { name: 'Next' }).click();
  } else await page.locator(`[data-outcome="${kind === 'fix' ? 'failed' : 'fixed'}"]`).click();
  await expect(heading(page)).not.toHaveText(before ?? '');
}

test('under the strict policy a case goes on for ten steps, each in focus, with nothing refused, sent or stored', async ({
  page,
  context,
}) => {
  const seen = await open(page, '/plain');
  for (let count = 0; count < 10; count++) {
    if ((await page.locator('.triage-kind').getAttribute('data-kind')) === 'done') break;
    await step(page);
    expect(await page.evaluate(() => document.querySelector('rdp-triage')?.shadowRoot?.activeElement?.className)).toBe(
      'triage-heading',
    );
  }
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await page.locator('main [style], style').count()).toBe(0);
  expect(seen).toEqual(CLEAN);
});

test('a paste is answered and leads into the triage; markup in it stays text', async ({ page }) => {
  const seen = await watch(page);
  await page.goto(`${host.origin}/empty`);
  const box = page.locator('textarea').first();
  await box.fill('<img src=x onerror=alert(1)> Error code: 0x904 Extended error code: 0x7');
  await expect(page.locator('[part=results]')).toContainText('Remote Desktop was closed');
  expect(await page.locator('[part=results] img').count()).toBe(0);
  await box.press('Enter');
  await expect(heading(page)).toBeFocused();
  expect(seen).toEqual(CLEAN);
});

test('what stands in the element is shown without script, and again, with a reason, where data cannot be read', async ({
  page,
}) => {
  await page.goto(`${host.origin}/without-script`);
  await expect(page.getByText('Call 4711.')).toBeVisible();
  await page.goto(`${host.origin}/plain`);
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText('Call 4711.')).toBeHidden();
  await page.goto(`${host.origin}/nowhere`);
  await expect(page.getByRole('alert')).toContainText('The data could not be loaded.');
  await expect(page.getByText('Call 4711.')).toBeVisible();
  await page.evaluate(() => document.querySelector('rdp-triage')?.removeAttribute('data-src'));
  await expect(heading(page)).toBeVisible();
});

for (const missing of ['rdp-triage-view.js', 'words.json', 'rdp-triage.css', 'data/plan.json']) {
  test(`without ${missing} the page still has what stands in the element`, async ({ page }) => {
    const seen = await watch(page);
    await page.route(`**/${missing}*`, (route) => route.abort());
    await page.goto(`${host.origin}/plain`);
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByText('Call 4711.')).toBeVisible();
    await page.unroute(`**/${missing}*`);
    expect(seen.errors).toEqual([]);
    expect(seen.told).toHaveLength(1);
    const again = page.getByRole('button', { name: 'Try again' });
    await again.click();
    await expect(heading(page)).toBeVisible();
  });
}

test('a view that is not the one that was built is refused', async ({ page }) => {
  await page.route('**/rdp-triage-view.js*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'globalThis.tampered = true; export const openView = 1;' }),
  );
  await page.goto(`${host.origin}/plain`);
  await expect(page.getByText('Call 4711.')).toBeVisible();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await page.evaluate(() => 'tampered' in globalThis)).toBe(false);
});

test('a page that unsets every style, and makes its root small, changes nothing in it', async ({ page }) => {
  const look = async (path: string) => {
    const tab = await page.context().newPage();
    await open(tab, path);
    return tab.evaluate(() => {
      const names = [
        'color',
        'backgroundColor',
        'font',
        'letterSpacing',
        'textAlign',
        'textTransform',
        'display',
      ] as const;
      const more = ['visibility', 'cursor', 'whiteSpace', 'padding', 'border', 'listStyle', 'opacity'] as const;
      const all = document.querySelector('rdp-triage')?.shadowRoot?.querySelectorAll('*') ?? [];
      return [...all].map((one) => {
        const style = getComputedStyle(one);
        return `${one.localName}.${one.className} ${[...names, ...more].map((name) => style[name]).join(' | ')}`;
      });
    });
  };
  const plain = await look('/plain');
  expect(plain.length).toBeGreaterThan(100);
  expect(await look('/hostile')).toEqual(plain);
});

test('additions to built-in prototypes, a wrapped fetch and blocked storage change nothing', async ({ page }) => {
  const walk = async (path: string) => {
    const tab = await page.context().newPage();
    const seen = await open(tab, path);
    await step(tab);
    await step(tab);
    expect(seen).toEqual(CLEAN);
    return tab.evaluate(() => document.querySelector('rdp-triage')?.transcript('json'));
  };
  const plain = await walk('/plain');
  expect(await walk('/polluted')).toBe(plain);
  expect(plain).toContain('socket-closed-0x904-0x7');
});

test('a page sets colors, sizes, the theme and parts, and nothing else', async ({ page }) => {
  await open(page, '/styled');
  const look = () =>
    page.evaluate(() => {
      const root = document.querySelector('rdp-triage')?.shadowRoot;
      const style = (selector: string) => getComputedStyle(root?.querySelector(selector) ?? document.body);
      return [
        style('.rdp-atlas').fontSize,
        style('a').color,
        style('.triage-heading').textTransform,
        style('.rdp-atlas').backgroundColor,
        style('.triage-heading').fontStyle,
      ];
    });
  expect(await look()).toEqual(['20px', 'rgb(0, 128, 0)', 'uppercase', 'rgb(251, 250, 247)', 'normal']);
  await page.evaluate(() => document.querySelector('rdp-triage')?.setAttribute('theme', 'dark'));
  expect((await look())[3]).toBe('rgb(16, 18, 22)');
});

test('two elements, two copies of the file and somebody else with the name do no harm', async ({ page }) => {
  const seen = await watch(page);
  await page.goto(`${host.origin}/twice`);
  await expect(page.locator('.triage-heading')).toHaveCount(2);
  const first = page.locator('rdp-triage').first();
  await first.locator('.triage-answers input').first().check();
  await expect(page.locator('rdp-triage').last().locator('input:checked[name=answer]')).toHaveCount(0);
  await page.goto(`${host.origin}/taken`);
  await expect(page.getByText('Call 4711.')).toBeVisible();
  expect(seen).toEqual(CLEAN);
});

test('properties set before the class is there are kept; texts reflect, objects do not', async ({ page }) => {
  const seen = await open(page, '/early');
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
  await watch(page);
  await page.goto(`${host.origin}/empty`);
  await page.evaluate(() => {
    const triage = document.querySelector('rdp-triage');
    if (triage) triage.symptom = 'name-not-found-0x104';
  });
  await expect(page.locator('.triage-said').first()).toContainText('0x104');
  expect(await events(page)).toEqual([]);
  await step(page);
  const [[type, detail] = []] = await events(page);
  expect(type).toBe('rdp-step');
  expect(detail).toMatchObject({ version: 1, case: expect.stringContaining('see=name-not-found-0x104&say=') });
  while ((await page.locator('.triage-kind').getAttribute('data-kind')) !== 'fix') await step(page);
  await page.locator('[data-outcome=fixed]').click();
  await expect(page.locator('.triage-kind')).toHaveAttribute('data-kind', 'done');
  const told = await events(page);
  expect(told.filter(([name]) => name === 'rdp-outcome').map(([, { outcome, ended }]) => [outcome, ended])).toEqual([
    ['fixed', true],
  ]);
});

test('a link is told before it is followed, and a page can keep it', async ({ page }) => {
  await open(page, '/plain');
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
  const seen = await open(page, '/plain');
  await step(page);
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
  await open(page, '/plain');
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

test('what is said and cannot be is told in the element and on the console, and the rest works', async ({ page }) => {
  const seen = await watch(page);
  await page.goto(`${host.origin}/bad`);
  const notices = page.locator('[part=notice]');
  await expect(notices).toHaveCount(5);
  await expect(notices.first()).toContainText('/none.json answered');
  await expect(page.getByText('mode is "all", and can be full, lookup, triage.')).toBeVisible();
  expect(seen.errors).toEqual([]);
  expect(seen.told).toHaveLength(5);
  await page.locator('textarea').first().fill('0x904');
  await expect(page.locator('[part=results]')).toContainText('0x904');
});

test('no value of any attribute makes it throw, or leaves a page with nothing', async ({ page }) => {
  test.slow();
  const seen = await open(page, '/plain');
  const values = [
    '',
    ' ',
    '\0',
    '<img src=x onerror=alert(1)>',
    'constructor',
    '__proto__',
    '%00%ff',
    'https://[',
    '-1',
  ];
  const more = [
    'javascript:alert(1)',
    'data:application/json,{}',
    '/none',
    'x'.repeat(50_000),
    '\u{1f9e8}\ud800',
    '../..',
  ];
  const cases = ['triage/#v=1&see=constructor&say=__proto__.x&did=..&number=.&rules=*&rules=NaN.x', '#&&==&v', 'null'];
  for (const name of ATTRIBUTES)
    for (const value of [...values, ...more, ...cases]) {
      await page.evaluate(([name, value]) => document.querySelector('rdp-triage')?.setAttribute(name, value), [
        name,
        value,
      ] as const);
      // Time for some of the updates to come to an end, and for others to be overtaken.
      if (value.length % 2 === 0) await page.waitForTimeout(20);
      if (value === 'null') {
        await expect(page.locator('.rdp-atlas, [part=notice]').first()).toBeVisible();
        await page.evaluate((name) => document.querySelector('rdp-triage')?.removeAttribute(name), name);
      }
    }
  expect([seen.violations, seen.errors]).toEqual([[], []]);
  await page.evaluate(() => document.querySelector('rdp-triage')?.setAttribute('code', '0x904'));
  await expect(heading(page)).toBeVisible();
});

test('words of the page take the place of ours, and what are no words of ours do nothing', async ({ page }) => {
  const seen = await open(page, '/strings');
  await expect(page.getByRole('button', { name: 'Weiter' })).toBeVisible();
  expect(await page.evaluate(() => 'none' in {})).toBe(false);
  expect(seen).toEqual(CLEAN);
});

for (const [name, options] of Object.entries({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colors': { forcedColors: 'active' },
  '320 pixels': { viewport: { width: 320, height: 640 } },
} as const)) {
  test(`axe finds nothing in the element: ${name}`, async ({ browser }) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await open(page, '/plain');
    if (name === 'dark') await page.evaluate(() => document.querySelector('rdp-triage')?.setAttribute('theme', 'dark'));
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    // The engine measures the colors of the sheet, which forced colors replace by the reader's.
    const ignored = name === 'forced colors' ? ['color-contrast'] : [];
    const { violations } = await new AxeBuilder({ page }).disableRules(ignored).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await context.close();
  });
}
