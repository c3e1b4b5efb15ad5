import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { formatProblem } from '#dataset/problem.ts';
import { generate } from '#generate/generate.ts';
import { AROUND, inFolder, layFixture, layProject, readTree } from './copied-dataset.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');

function makeProject(root: string): void {
  layProject(root);
  writeFileSync(join(root, 'public', 'icon.svg'), '<svg/>');
}

describe('generating', () => {
  test('a good dataset writes data, embeds, articles, server files and what is served as it is', async () => {
    await inFolder(async (root) => {
      makeProject(root);
      assert.deepEqual(await generate(root, '/kb/rdp/'), { problems: [], written: true });
      const files = readTree(join(root, '.generated'));
      for (const path of [
        'public/icon.svg',
        'public/data/v1/manifest.json',
        'public/data/v1/lookup.json',
        'public/embed/v1/rdp-atlas.mjs',
        'public/symptoms/sample-closed-0x10-0x2/index.mdx',
        'public/_headers',
        'server/nginx.conf',
        'site.json',
      ]) {
        assert.ok(path in files, path);
      }
      assert.match(files['public/_headers'] ?? '', /^\/kb\/rdp\/search\/$/m);
      assert.equal(
        files['public/embed/v1/rdp-atlas.d.ts'],
        readFileSync(join(PROJECT, 'src/domain/contract.d.ts'), 'latin1'),
      );
      await refusesWithoutTouching(root, files);
    });
  });

  test('a release that is not what was published writes nothing, and says so', async () => {
    await inFolder(async (root) => {
      makeProject(root);
      mkdirSync(join(root, 'releases'));
      const release = {
        release: '0.0.1-00000000',
        version: '0.0.1',
        date: '2026-01-02',
        bytes: 1,
        sha256: '0'.repeat(64),
      };
      writeFileSync(join(root, 'releases/releases.json'), JSON.stringify({ releases: [release] }));
      writeFileSync(join(root, 'releases/rdp-atlas-0.0.1-00000000.zip'), 'x');
      const { problems, written } = await generate(root, '/');
      assert.equal(written, false);
      assert.deepEqual(
        problems.map(({ rule }) => rule),
        ['kept-release'],
      );
      assert.ok(!readdirSync(root).includes('.generated'));
    });
  });

  test('a dataset whose record cannot be read writes nothing where nothing stood', async () => {
    await inFolder(async (root) => {
      makeProject(root);
      layFixture(root, 'refused/yaml-syntax');
      const { problems, written } = await generate(root, '/');
      assert.equal(written, false);
      assert.ok(problems.some(({ rule }) => rule === 'yaml'));
      assert.deepEqual(readdirSync(root).sort(), [...AROUND, 'content', 'public'].sort());
    });
  });
});

/** With one record broken after the other, by its schema and by a rule, the tree stays byte for byte. */
async function refusesWithoutTouching(root: string, before: Record<string, string>): Promise<void> {
  for (const [fixture, rule] of [
    ['refused/answer-exists', 'answer-exists'],
    ['refused/schema-source', 'schema/source'],
  ] as const) {
    layFixture(root, fixture);
    const { problems, written } = await generate(root, '/kb/rdp/');
    assert.equal(written, false);
    assert.ok(
      problems.some((problem) => problem.rule === rule),
      problems.map(formatProblem).join('\n'),
    );
    assert.deepEqual(readTree(join(root, '.generated')), before);
  }
}
