import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { createGenerator } from '#generate/create-generator.ts';
import { generate } from '#generate/generate.ts';
import { inFolder, layFixture, layProject, readTree } from './copied-dataset.ts';

const LONG_AGO = new Date('2001-01-01T00:00:00Z');

function edit(root: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  assert.ok(text.includes(from), `${file} has no "${from}"`);
  writeFileSync(join(root, file), text.replace(from, to));
}

/** Sets all files of the tree back in time; returns a function that tells which were written since. */
function watchWrites(folder: string): () => string[] {
  for (const path of Object.keys(readTree(folder))) utimesSync(join(folder, path), LONG_AGO, LONG_AGO);
  return () =>
    Object.keys(readTree(folder)).filter((path) => statSync(join(folder, path)).mtimeMs !== LONG_AGO.getTime());
}

/** What generating everything anew gives, from the same files. */
async function fromScratch(root: string): Promise<Record<string, string>> {
  const kept = join(root, 'kept');
  renameSync(join(root, '.generated'), kept);
  await generate(root, '/');
  const tree = readTree(join(root, '.generated'));
  rmSync(join(root, '.generated'), { recursive: true });
  renameSync(kept, join(root, '.generated'));
  return tree;
}

describe('generating again', () => {
  test('after an edit writes what it changes, and leaves what generating anew would give, to the byte', async () => {
    await inFolder(async (root) => {
      layProject(root);
      const generated = join(root, '.generated');
      const generator = createGenerator(root, '/');
      await generator.run();

      let written = watchWrites(generated);
      await generator.run();
      assert.deepEqual(written(), [], 'nothing was edited');

      edit(root, 'content/causes/sample-certificate-expired.yaml', 'title: ', 'title: Really, ');
      await generator.run();
      const articles = written().filter((path) => path.startsWith('articles/'));
      assert.ok(written().includes('public/data/v1/records/causes/sample-certificate-expired.json'));
      assert.ok(articles.includes('articles/symptoms/sample-closed-0x10-0x2.html'), 'a page that names it');
      assert.ok(!articles.includes('articles/causes/sample-listener-stopped.html'), 'a page that does not');
      assert.ok(!written().includes('public/embed/v1/rdp-atlas.mjs'));
      assert.deepEqual(readTree(generated), await fromScratch(root));

      written = watchWrites(generated);
      edit(root, 'content/causes/sample-certificate-expired.yaml', 'title: Really, ', 'title: ');
      await generator.run();
      assert.deepEqual(readTree(generated), await fromScratch(root));
    });
  });

  test('a record that is gone takes its files along, and one that is new brings its own', async () => {
    await inFolder(async (root) => {
      layProject(root);
      const generator = createGenerator(root, '/');
      await generator.run();
      const source = join(root, 'content/sources/sample-leaflet.yaml');
      layFixture(root, 'refused/source-cited');
      assert.equal((await generator.run()).written, true);
      assert.ok('public/data/v1/records/sources/sample-leaflet.json' in readTree(join(root, '.generated')));
      rmSync(source);
      await generator.run();
      assert.deepEqual(readTree(join(root, '.generated')), await fromScratch(root));
    });
  });

  test('a refused record leaves everything as it was, and is forgotten when it is mended', async () => {
    await inFolder(async (root) => {
      layProject(root);
      const generator = createGenerator(root, '/');
      await generator.run();
      const before = readTree(join(root, '.generated'));
      const file = 'content/causes/sample-certificate-expired.yaml';
      edit(root, file, 'title: ', 'tilte: ');
      assert.equal((await generator.run()).written, false);
      assert.deepEqual(readTree(join(root, '.generated')), before);
      edit(root, file, 'tilte: ', 'title: ');
      assert.deepEqual(await generator.run(), { problems: [], written: true });
      assert.deepEqual(readTree(join(root, '.generated')), before);
    });
  });
});
