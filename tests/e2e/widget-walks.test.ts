import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Locator, type Page, test } from 'playwright/test';
import { parse } from 'yaml';
import type * as Headless from '../../src/domain/contract.d.ts';
import { runs } from '../run-count.ts';
import { type BareHost, type HostFile, serveBareHost } from './bare-host.ts';
import { filesOf, plainServer, type PlainServer } from './plain-server.ts';
import { SITES } from './sites.ts';

/**
 * One engine, three shapes: each walk is gone in the element, in the frame and in the single file by what a reader clicks,
 * and without any of them by the module for programs. What is handed over at the end is the same to the byte.
 */

interface Walk {
  readonly from: Parameters<typeof Headless.startCase>[1];
  readonly choices: readonly number[];
}

/** The addresses of one case differ by where the articles are; from here on they are the same. */
const LINK = /(Replay: |"url": ")\S*?[#?](?=v=)/;

/** Each third in the everyday run. */
const EVERY = runs(3, 1);

const FORMS = ['text', 'markdown', 'json'] as const;
const LABELS = { text: 'text', markdown: 'Markdown', json: 'JSON' } as const;
const EMBEDS = fileURLToPath(new URL('../../.test-sites/root/embed/v1', import.meta.url));
const FILE = pathToFileURL(`${EMBEDS}/rdp-atlas.html`).href;
const WALKS: readonly Walk[] = parse(readFileSync(new URL('widget-walks.yaml', import.meta.url), 'utf8'));

const PAGE: HostFile = {
  type: 'text/html',
  text: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title><script type="module" src="/embed/v1/rdp-triage.js"></script><rdp-triage></rdp-triage></html>',
};

let host: BareHost;
let share: PlainServer;
let portal: PlainServer;
let headless: typeof Headless;
let atlas: Headless.Atlas;

test.beforeAll(async () => {
  host = await serveBareHost(SITES.root, { '/element': PAGE });
  share = await plainServer(filesOf(EMBEDS));
  portal = await plainServer(
    () =>
      `<!doctype html><title>Portal</title><iframe id="atlas" sandbox="allow-scripts" src="${share.origin}/frame/"></iframe>`,
  );
  headless = await import(pathToFileURL(`${EMBEDS}/rdp-atlas.mjs`).href);
  atlas = await headless.loadAtlas(pathToFileURL(`${EMBEDS}/data/`));
});
test.afterAll(() => {
  host.close();
  share.close();
  portal.close();
});

/** A place to take a step in, a walk having begun there; `case` is its address as the module writes it. */
const SHAPES: Readonly<Record<string, (page: Page, address: string) => Promise<Locator>>> = {
  element: async (page, address) => {
    await page.goto(`${host.origin}/element`);
    await page.locator('rdp-triage').evaluate((one, text) => one.setAttribute('replay', text), address);
    return page.locator('rdp-triage');
  },
  frame: async (page, address) => {
    await page.goto(portal.origin);
    await page.locator('#atlas').evaluate(
      (one, hash) => {
        // Another fragment alone loads nothing anew.
        const anew = one.cloneNode() as HTMLIFrameElement;
        anew.src += hash;
        one.replaceWith(anew);
      },
      address.slice(address.indexOf('#')),
    );
    return page.frameLocator('#atlas').locator('body');
  },
  'single file': async (page, address) => {
    await page.goto(`${FILE}#?${address.slice(address.indexOf('#') + 1)}`);
    return page.locator('#atlas');
  },
};

for (const [place, walk] of WALKS.entries()) {
  if (place % EVERY !== 0) continue;
  test(`walk ${place + 1} ends with the same words in every shape`, async ({ page }) => {
    // Three walks of up to ten steps, on a machine that may be busy.
    test.setTimeout(400_000);
    const start = headless.startCase(atlas, walk.from);
    const expected = walkHeadless(start, walk.choices);
    expect(expected.steps).toBeGreaterThan(0);
    for (const [name, open] of Object.entries(SHAPES)) {
      const shape = await open(page, headless.caseToUrl(start));
      await walkInBrowser(shape, walk.choices, expected.steps);
      expect(await handedOver(shape), name).toEqual(expected.texts);
    }
  });
}

/** The same choices without any page: the place among the answers, or among the outcomes that a step can have. */
function walkHeadless(start: Headless.Case, choices: readonly number[]): { steps: number; texts: string[] } {
  let c = start;
  let steps = 0;
  for (const choice of choices) {
    const step = headless.nextStep(atlas, c);
    if (step.kind === 'done') break;
    const ids = step.kind === 'question' ? step.answers.map(({ id }) => id) : outcomesOf(step);
    const id = ids[choice % ids.length] as Headless.Outcome;
    c = step.kind === 'question' ? headless.answer(atlas, c, step.id, id) : headless.report(atlas, c, step.id, id);
    steps++;
  }
  return { steps, texts: FORMS.map((form) => headless.transcript(atlas, c, form).replace(LINK, '$1')) };
}

/** In the order in which the widget offers them. */
function outcomesOf({ kind, id }: Headless.Step & { id: string }): readonly Headless.Outcome[] {
  if (kind === 'fix') return ['fixed', 'failed', 'skipped', 'no-access', 'not-allowed'];
  if (kind === 'prepare') return ['fixed', 'skipped'];
  return atlas.fixes.some((fix) => fix.id === id) ? ['fixed', 'failed', 'skipped'] : ['fixed'];
}

async function walkInBrowser(shape: Locator, choices: readonly number[], steps: number): Promise<void> {
  const kind = shape.locator('.triage-kind');
  for (const [taken, choice] of choices.slice(0, steps).entries()) {
    // A case of an address may have answers already; what counts is that the number goes up.
    const before = await numberOf(kind);
    const answers = shape.locator('.triage-answers input');
    const outcomes = shape.locator('.triage-outcomes [data-outcome]');
    const asked = (await kind.getAttribute('data-kind')) === 'question';
    const offered = asked ? answers : outcomes;
    const picked = offered.nth(choice % (await offered.count()));
    if (asked) {
      await picked.check();
      await shape.getByRole('button', { name: 'Next', exact: true }).click();
    } else await picked.click();
    await expect.poll(() => numberOf(kind), `step ${taken + 1}`).toBe(before + 1);
  }
}

async function numberOf(kind: Locator): Promise<number> {
  return Number(/step (\d+)/.exec((await kind.textContent()) ?? '')?.[1]);
}

/** What the reader would send, in each form. */
async function handedOver(shape: Locator): Promise<string[]> {
  const panel = shape.locator('details').filter({ hasText: 'Hand this case over' });
  // Where handing over is the step itself, it is open.
  if (!(await panel.evaluate((one: HTMLDetailsElement) => one.open))) await panel.locator('summary').first().click();
  const preview = shape.getByLabel('What will be handed over');
  const texts: string[] = [];
  for (const form of FORMS) {
    await shape.getByLabel(LABELS[form], { exact: true }).check();
    await expect(preview).not.toHaveValue(texts.at(-1) ?? '');
    texts.push((await preview.inputValue()).replace(LINK, '$1'));
  }
  return texts;
}
