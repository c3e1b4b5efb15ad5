import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../../scripts/find-browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The policy that the element promises to run under. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const PROGRAM = `
import { answer, caseFromUrl, caseToUrl, loadAtlas, lookUp, nextStep, startCase, transcript } from 'rdp-atlas';
import { files } from 'rdp-atlas/data';
import { RdpTriageElement } from 'rdp-atlas/element';
const atlas = await loadAtlas(files);
const text = 'Error code: 0x904. Extended error code: 0x7.';
const { codes, symptoms } = lookUp(atlas, text);
let c = startCase(atlas, { text });
const step = nextStep(atlas, c);
if (step.kind === 'question') c = answer(atlas, c, step.id, step.answers[0].id);
console.log(JSON.stringify({
  meaning: codes[0].entries[0].meaning,
  symptom: symptoms[0].id,
  kinds: [step.kind, nextStep(atlas, c).kind],
  same: caseToUrl(caseFromUrl(atlas, caseToUrl(c))) === caseToUrl(c),
  told: transcript(atlas, c, 'text').split('\\n')[0],
  element: typeof RdpTriageElement,
}));
`;

const TYPED = `
import { type Atlas, type Lookup, loadAtlas, lookUp } from 'rdp-atlas';
import { files } from 'rdp-atlas/data';
import type { RdpTriageElement } from 'rdp-atlas/element';
const atlas: Atlas = await loadAtlas(files);
const found: Lookup = lookUp(atlas, '0x904');
const meaning: string | undefined = found.codes[0]?.entries[0]?.meaning;
// @ts-expect-error A text is no number.
const wrong: number = lookUp(atlas, '0x904').codes[0]?.text;
declare const element: RdpTriageElement;
element.code = '0x904';
// @ts-expect-error There is no such property.
element.colour = 'red';
element.addEventListener('rdp-step', (event) => event.detail.version);
document.querySelector('rdp-triage')?.transcript('markdown');
export { meaning, wrong };
`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title></head><body>
<rdp-triage code="0x904" extended="0x7" site="https://atlas.example/"><p>Fallback</p></rdp-triage>
<script type="module" src="/main.ts"></script></body></html>`;

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

describe('the package, installed offline in a project of its own', () => {
  const project = mkdtempSync(join(tmpdir(), 'atlas-package-'));
  const run = (...parameters: string[]) =>
    execFileSync(process.execPath, parameters, {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
  const write = (name: string, text: string) => writeFileSync(join(project, name), text);

  before(() => {
    execFileSync(process.execPath, ['scripts/run.mjs', 'pack'], { cwd: ROOT, stdio: 'pipe' });
    const packed = join(ROOT, '.generated/packed');
    const [tarball = ''] = readdirSync(packed);
    write('package.json', '{ "name": "host", "private": true, "type": "module" }');
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', join(packed, tarball)], {
      cwd: project,
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
  });
  after(() => rmSync(project, { recursive: true, force: true }));

  test('brings nothing else along, and has its licenses', () => {
    assert.deepEqual(
      readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.')),
      ['rdp-atlas'],
    );
    const folder = join(project, 'node_modules/rdp-atlas');
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'scripts'])
      assert.equal(manifest[kind], undefined);
    for (const file of ['README.md', 'LICENSE.txt', 'THIRD-PARTY.txt', 'custom-elements.json', 'data/lookup.json'])
      assert.ok(existsSync(join(folder, file)), file);
  });

  test('looks a code up and leads a case in plain Node, where the element can be imported and does nothing', () => {
    write('program.mjs', PROGRAM);
    const { meaning, ...rest } = JSON.parse(run('program.mjs'));
    assert.match(meaning, /socket was closed/);
    assert.deepEqual(rest, {
      symptom: 'socket-closed-0x904-0x7',
      kinds: ['question', 'question'],
      same: true,
      told: 'Remote Desktop case',
      element: 'function',
    });
  });

  for (const [module, resolution] of [
    ['ESNext', 'bundler'],
    ['NodeNext', 'nodenext'],
  ])
    test(`has types for TypeScript that resolves as "${resolution}", and refuses what is wrong`, () => {
      write('typed.ts', TYPED);
      const options = {
        strict: true,
        noEmit: true,
        target: 'ES2022',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        types: [],
      };
      const compilerOptions = { ...options, module, moduleResolution: resolution };
      write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['typed.ts'] }));
      run(join(ROOT, 'node_modules/typescript/lib/tsc.js'), '-p', 'tsconfig.json');
    });

  test('runs in a page that a bundler has made of it, under the strict policy, with nothing asked of another address', async () => {
    write('main.ts', "import 'rdp-atlas/element';\n");
    write('index.html', PAGE);
    await build({
      root: project,
      configFile: false,
      logLevel: 'error',
      build: { outDir: 'dist', modulePreload: false },
    });
    const server = createServer((request, response) => {
      const path = join(project, 'dist', request.url === '/' ? 'index.html' : (request.url ?? ''));
      response.setHeader('Content-Security-Policy', POLICY);
      response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
      // Browsers ask for it by themselves.
      if (request.url === '/favicon.ico') response.writeHead(204).end();
      else if (existsSync(path)) response.end(readFileSync(path));
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const executablePath = findBrowser();
    assert.ok(executablePath, 'no browser');
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      const said: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      page.on('request', (request) => asked.push(new URL(request.url()).host));
      await page.goto(`http://127.0.0.1:${port}/`);
      const heading = page.locator('rdp-triage .triage-heading');
      await heading.waitFor();
      const first = await heading.textContent();
      await page.locator('rdp-triage .triage-answers input[value="unknown"]').check();
      await page.locator('rdp-triage').getByRole('button', { name: 'Next', exact: true }).click();
      await page.waitForFunction(
        (before) =>
          document.querySelector('rdp-triage')?.shadowRoot?.querySelector('.triage-heading')?.textContent !== before,
        first,
      );
      assert.deepEqual(said, []);
      assert.deepEqual([...new Set(asked)], [`127.0.0.1:${port}`]);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
