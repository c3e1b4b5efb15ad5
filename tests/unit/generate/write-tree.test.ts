import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { writeTree } from '#generate/write-tree.ts';
import { inFolder, readTree } from './copied-dataset.ts';

/** "a" cannot be a file and a folder: the second write fails, whatever the system. */
const IMPOSSIBLE = new Map([
  ['first.txt', 'half'],
  ['a', 'file'],
  ['a/b', 'below a file'],
]);

describe('writing a tree', () => {
  test('makes every folder on the way and writes text as UTF-8', async () => {
    await inFolder((folder) => {
      const tree = join(folder, 'deep', 'tree');
      writeTree(
        tree,
        new Map([
          ['a/b/c.txt', 'é'],
          ['d.txt', ''],
        ]),
      );
      assert.deepEqual(readTree(tree), { 'a/b/c.txt': '\u00c3\u00a9', 'd.txt': '' });
    });
  });

  test('leaves nothing of the tree that stood there, nor anything beside it', async () => {
    await inFolder((folder) => {
      const tree = join(folder, 'tree');
      writeTree(
        tree,
        new Map([
          ['old.txt', 'old'],
          ['both.txt', 'old'],
        ]),
      );
      writeTree(
        tree,
        new Map([
          ['new.txt', 'new'],
          ['both.txt', 'new'],
        ]),
      );
      assert.deepEqual(readTree(tree), { 'both.txt': 'new', 'new.txt': 'new' });
      assert.deepEqual(readdirSync(folder), ['tree']);
    });
  });

  test('copies the given folders first, so that a file of the tree wins over a copied one', async () => {
    await inFolder((folder) => {
      const from = join(folder, 'public');
      mkdirSync(join(from, 'sub'), { recursive: true });
      writeFileSync(join(from, 'icon.svg'), 'icon');
      writeFileSync(join(from, 'sub', 'both.txt'), 'copied');
      const copy = { out: from, none: join(folder, 'missing') };
      writeTree(join(folder, 'tree'), new Map([['out/sub/both.txt', 'written']]), copy);
      assert.deepEqual(readTree(join(folder, 'tree')), { 'out/icon.svg': 'icon', 'out/sub/both.txt': 'written' });
    });
  });
});

describe('a write that fails', () => {
  test('leaves the tree that stood there untouched', async () => {
    await inFolder((folder) => {
      const tree = join(folder, 'tree');
      writeTree(tree, new Map([['good.txt', 'good']]));
      assert.throws(() => writeTree(tree, IMPOSSIBLE), /EEXIST|ENOTDIR/);
      assert.deepEqual(readTree(tree), { 'good.txt': 'good' });
    });
  });

  test('makes no tree where none stood', async () => {
    await inFolder((folder) => {
      assert.throws(() => writeTree(join(folder, 'tree'), IMPOSSIBLE), /EEXIST|ENOTDIR/);
      assert.ok(!readdirSync(folder).includes('tree'));
    });
  });

  test('leaves nothing half-written to the next one', async () => {
    await inFolder((folder) => {
      const tree = join(folder, 'tree');
      assert.throws(() => writeTree(tree, IMPOSSIBLE), /EEXIST|ENOTDIR/);
      writeTree(tree, new Map([['good.txt', 'good']]));
      assert.deepEqual(readTree(tree), { 'good.txt': 'good' });
      assert.deepEqual(readdirSync(folder), ['tree']);
    });
  });

  test('that was killed between its two moves is mended by the next one', async () => {
    await inFolder((folder) => {
      for (const left of ['tree.old', 'tree.new']) {
        mkdirSync(join(folder, left));
        writeFileSync(join(folder, left, 'left.txt'), 'left');
      }
      writeTree(join(folder, 'tree'), new Map([['good.txt', 'good']]));
      assert.deepEqual(readTree(folder), { 'tree/good.txt': 'good' });
    });
  });
});
