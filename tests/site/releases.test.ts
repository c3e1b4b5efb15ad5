import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { sha256 } from '#generate/releases/digest.ts';
import { listFiles } from '../../scripts/built-pages.ts';

for (const site of ['root', 'based']) {
  const folder = fileURLToPath(new URL(`../../.test-sites/${site}/embed/v1`, import.meta.url));
  const read = (path: string) => readFileSync(join(folder, path));
  const { releases } = JSON.parse(read('releases.json').toString());
  const [{ release, zip, bytes, sha256: hash }] = releases;
  const inRelease = listFiles(join(folder, release)).map((path) => path.replaceAll('\\', '/'));

  test(`of the site "${site}", the newest release has the bytes of /embed/v1/, and nothing there is not in it`, () => {
    assert.ok(inRelease.length > 100, `${inRelease.length} files`);
    for (const path of inRelease) assert.ok(read(path).equals(read(`${release}/${path}`)), path);
    const beside = listFiles(folder).map((path) => path.replaceAll('\\', '/'));
    assert.deepEqual(
      beside.filter((path) => !path.startsWith(`${release}/`) && !inRelease.includes(path)).sort(),
      [zip, 'releases.json'].sort(),
    );
  });

  test(`of the site "${site}", the zip of the newest release has its size, its hash and its files`, () => {
    const content = read(zip);
    assert.deepEqual([content.length, sha256(content)], [bytes, hash]);
    const entries = unzipSync(content);
    assert.deepEqual(Object.keys(entries).sort(), inRelease.map((path) => `${release}/${path}`).sort());
    for (const path of inRelease) assert.ok(read(path).equals(entries[`${release}/${path}`] ?? Buffer.alloc(0)), path);
  });

  test(`of the site "${site}", no file of the release names a file above its own folder as what it loads`, () => {
    for (const path of ['rdp-triage.js', 'rdp-triage-view.js', 'rdp-atlas.mjs', 'frame/frame.js'])
      assert.doesNotMatch(read(path).toString(), /import\s*\(?\s*["'`]\.\.\//, path);
  });
}
