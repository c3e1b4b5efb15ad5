import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { loadAtlas, lookUp } from '#headless/rdp-atlas.ts';
import { SMALL_LOOKUP } from '../domain/small-atlas.ts';

/** The files that an atlas is loaded from, with nothing to triage. */
const FILES: Readonly<Record<string, object>> = {
  lookup: SMALL_LOOKUP,
  vocabulary: { weights: {}, nothing: '', lexicon: '' },
  plan: { symptoms: [], causes: [], questions: [], fixes: [], retired: {} },
  causes: { causes: [] },
  questions: { questions: [] },
  fixes: { fixes: [] },
};

const folder = mkdtempSync(join(tmpdir(), 'rdp-atlas-'));
for (const [name, content] of Object.entries(FILES))
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
after(() => rmSync(folder, { recursive: true }));

describe('an atlas is loaded', () => {
  test('from parsed files', async () => {
    const atlas = await loadAtlas({ lookup: SMALL_LOOKUP });
    assert.equal(atlas.codes.length, 9);
    assert.equal(lookUp(atlas, '0xC000006D').codes[0]?.entries[0]?.meaning, 'Wrong password');
  });

  test('from a file: address, as a URL or as text, with or without the last slash', async () => {
    const address = pathToFileURL(folder);
    for (const source of [address, address.href, `${address.href}/`]) {
      assert.equal((await loadAtlas(source)).version, '2026-01-02.test');
    }
  });

  test('without changing the address that was given', async () => {
    const address = pathToFileURL(folder);
    const { href } = address;
    await loadAtlas(address);
    assert.equal(address.href, href);
  });
});

describe('over HTTP', () => {
  const server = createServer((request, response) => {
    const [, folder, name = ''] = /^\/(data|before)\/v1\/(\w+)\.json$/.exec(request.url ?? '') ?? [];
    const content = folder === 'before' && name === 'vocabulary' ? undefined : FILES[name];
    response.writeHead(content ? 200 : 404).end(content ? JSON.stringify(content) : 'no such page');
  });
  let origin = '';
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  test('an atlas is loaded from the folder of the data', async () => {
    assert.equal((await loadAtlas(`${origin}/data/v1`)).asOf, '2026-01-02');
    assert.equal((await loadAtlas(new URL(`${origin}/data/v1/`))).asOf, '2026-01-02');
  });

  test('a folder of before vocabulary.json is read without it', async () => {
    const { vocabulary: _, ...before } = FILES;
    const place = mkdtempSync(join(tmpdir(), 'rdp-atlas-'));
    for (const [name, content] of Object.entries(before))
      writeFileSync(join(place, `${name}.json`), JSON.stringify(content));
    after(() => rmSync(place, { recursive: true }));
    assert.equal((await loadAtlas(pathToFileURL(place))).codes.length, 9);
    assert.equal((await loadAtlas(`${origin}/before/v1/`)).codes.length, 9);
  });

  test('a missing file is named with what the server answered', async () => {
    await assert.rejects(loadAtlas(`${origin}/other/`), /^Error: loadAtlas: http.*\/other\/\w+\.json answered 404$/);
  });
});

describe('loading is refused', () => {
  test('where the folder has no lookup file', async () => {
    await assert.rejects(loadAtlas(pathToFileURL(join(folder, 'missing'))), { code: 'ENOENT' });
  });

  test('where the files are no data files', async () => {
    await assert.rejects(loadAtlas({}), /"lookup" is not the content of a data\/v1\/lookup\.json/);
    for (const name of ['vocabulary', 'plan', 'causes', 'questions', 'fixes']) {
      const files = { ...FILES, [name]: { fixed: [] } };
      await assert.rejects(loadAtlas(files), new RegExp(`"${name}" is not the content of a data/v1/${name}\\.json`));
    }
  });

  test('where the address is none', async () => {
    await assert.rejects(loadAtlas('data/v1/'), /Invalid URL/);
  });
});
