import { expect, test } from 'playwright/test';
import { CLEAN, element, elementHost, elementPage, PAIR, SCRIPT } from './embed/element-host.ts';
import { htmlPage, scriptFile } from './embed/host-files.ts';
import { takeStep } from './embed/take-step.ts';

/** `<rdp-triage>` beside the styles and scripts of a page: which reach it, and which do not. */

const host = elementHost({
  '/plain': elementPage(PAIR),
  '/hostile': elementPage(PAIR, `<link rel="stylesheet" href="/hostile.css">${SCRIPT}`),
  '/hostile.css': { type: 'text/css', text: 'html { font-size: 62.5% !important } * { all: unset !important }' },
  '/styled': elementPage(PAIR, `<link rel="stylesheet" href="/styled.css">${SCRIPT}`),
  '/styled.css': {
    type: 'text/css',
    text: `rdp-triage { --rdp-size: 20px; --rdp-accent: green; font-style: italic; color: red; --ink: red; --size: 40px }
      rdp-triage::part(heading) { text-transform: uppercase }`,
  },
  '/polluted': elementPage(PAIR, `<script src="/pollute.js"></script>${SCRIPT}`),
  '/pollute.js': scriptFile(`
    const plain = fetch;
    globalThis.fetched = [];
    globalThis.fetch = function (...parameters) { fetched.push(parameters); return plain.apply(this, parameters); };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, { get() { throw new Error(name + ' is blocked'); } });
    Object.prototype.extend = function () {};
    Object.prototype.value = 1;
    Array.prototype.remove = function () {};
  `),
  '/twice': htmlPage(
    element(PAIR) + element('symptom="name-not-found-0x104"'),
    `${SCRIPT}<script type="module" src="/embed/v1/rdp-triage.js?other"></script>`,
  ),
  '/taken': elementPage(PAIR, `<script src="/taken.js"></script>${SCRIPT}`),
  '/taken.js': scriptFile(`customElements.define('rdp-triage', class extends HTMLElement {});`),
});

test('a page that unsets every style, and makes its root small, changes nothing in it', async ({ page }) => {
  const look = async (path: string) => {
    const tab = await page.context().newPage();
    await host.open(tab, path);
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
    const seen = await host.open(tab, path);
    await takeStep(tab);
    await takeStep(tab);
    expect(seen).toEqual(CLEAN);
    return tab.evaluate(() => document.querySelector('rdp-triage')?.transcript('json'));
  };
  const plain = await walk('/plain');
  expect(await walk('/polluted')).toBe(plain);
  expect(plain).toContain('socket-closed-0x904-0x7');
});

test('a page sets colors, sizes, the theme and parts, and nothing else', async ({ page }) => {
  await host.open(page, '/styled');
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
  const seen = await host.watch(page);
  await page.goto(`${host.origin}/twice`);
  await expect(page.locator('.triage-heading')).toHaveCount(2);
  const first = page.locator('rdp-triage').first();
  await first.locator('.triage-answers input').first().check();
  await expect(page.locator('rdp-triage').last().locator('input:checked[name=answer]')).toHaveCount(0);
  await page.goto(`${host.origin}/taken`);
  await expect(page.getByText('Call 4711.')).toBeVisible();
  expect(seen).toEqual(CLEAN);
});
