import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { buildRelease } from '#generate/releases/build-release.ts';
import { sha256 } from '#generate/releases/digest.ts';
import { keptReleases } from '#generate/releases/kept-releases.ts';
import { packageOf, thirdParty } from '#generate/releases/third-party.ts';
import { unzipFiles } from '#generate/releases/zip-files.ts';

const CONTENT = new Map([
  ['rdp-triage.js', 'export {};\n'],
  ['data/lookup.json', '{"ä":1}\n'],
  ['frame/frame.js', '"use strict";\n'],
]);
const ABOUT = { version: '1.2.3', date: '2026-01-02' };
const made = buildRelease(CONTENT, ABOUT);

describe('a release', () => {
  test('is named by its version and its content, in whatever order the files come', () => {
    assert.match(made.entry.release, /^1\.2\.3-[\da-f]{8}$/);
    assert.deepEqual(buildRelease(new Map([...CONTENT].reverse()), ABOUT).entry, made.entry);
    assert.notEqual(buildRelease(new Map([...CONTENT, ['a.txt', '']]), ABOUT).entry.release, made.entry.release);
    const renamed = new Map([...CONTENT].map(([path, text]) => [path.replace('frame.js', 'frames.js'), text]));
    assert.notEqual(buildRelease(renamed, ABOUT).entry.release, made.entry.release);
  });

  test('tells in its manifest the size and the hashes of each file', () => {
    const { release, version, files } = JSON.parse(made.files.get('manifest.json') ?? '');
    assert.deepEqual([release, version], [made.entry.release, '1.2.3']);
    assert.deepEqual(
      files.map(({ path }: { path: string }) => path),
      ['data/lookup.json', 'frame/frame.js', 'rdp-triage.js'],
    );
    // printf '{"ä":1}\n' | sha256sum; printf 'export {};\n' | openssl dgst -sha384 -binary | base64
    assert.equal(files[0].bytes, 9);
    assert.equal(files[0].sha256, '9395caf98b7fd242be0234c910b65c23c47ea28ed8bdd3cd9c782987f854fdfd');
    assert.equal(files[2].integrity, 'sha384-z0dQZuTpVhlJhRpzBVjQTCgdq+BUSh89DMD4c8ea5gn4XTF+416jeLVKPWSl2O8q');
    assert.deepEqual(Object.keys(made.entry.integrity), ['frame/frame.js', 'rdp-triage.js']);
  });

  test('is one zip of its folder, the same whenever it is made, whose size and hash are told', () => {
    const entries = unzipSync(made.zip);
    assert.deepEqual(
      Object.keys(entries).sort(),
      ['data/lookup.json', 'frame/frame.js', 'manifest.json', 'rdp-triage.js'].map(
        (path) => `${made.entry.release}/${path}`,
      ),
    );
    assert.deepEqual([made.zip.length, sha256(made.zip)], [made.entry.bytes, made.entry.sha256]);
    assert.deepEqual(buildRelease(CONTENT, ABOUT).zip, made.zip);
    // The time in a local header: the first of January 1980, 00:00.
    assert.deepEqual([...made.zip.subarray(10, 14)], [0, 0, 33, 0]);
  });
});

describe('a zip is refused', () => {
  const refused: readonly [files: Zippable, problem: RegExp][] = [
    [{ 'r/../../etc/passwd': strToU8('x') }, /"r\/\.\.\/\.\.\/etc\/passwd" is no path of r\//],
    [{ '/etc/passwd': strToU8('x') }, /is no path/],
    [{ 'r\\a.js': strToU8('x') }, /is no path/],
    [{ 'r/C:/a.js': strToU8('x') }, /is no path/],
    [{ 'other/a.js': strToU8('x') }, /is no path/],
    [{ 'r/.htaccess': strToU8('x') }, /is no path/],
    [{ 'r/a.js': strToU8('x'), 'r/A.js': strToU8('y') }, /stands in it twice/],
  ];
  for (const [files, problem] of refused)
    test(`with the paths ${Object.keys(files).join(', ')}`, () =>
      assert.throws(() => unzipFiles(zipSync(files), 'r'), problem));
});

describe('a kept release', () => {
  let root = '';
  let folder = '';
  const { release, bytes, sha256: hash } = made.entry;
  const listed = { release, version: '1.2.3', date: '2026-01-02', bytes, sha256: hash };
  const list = (...releases: object[]) =>
    writeFileSync(join(root, 'releases/releases.json'), JSON.stringify({ releases }));
  const keep = (zip: Uint8Array) => writeFileSync(join(folder, `rdp-atlas-${release}.zip`), zip);
  const messages = (from: string | undefined = folder) =>
    keptReleases(root, from).problems.map(({ severity, message }) => `${severity} ${message}`);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'atlas-releases-'));
    folder = join(root, 'kept');
    mkdirSync(join(root, 'releases'));
    mkdirSync(folder);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('comes back as it was, to the byte', () => {
    list(listed);
    keep(made.zip);
    const { files, entries, problems } = keptReleases(root, folder);
    assert.deepEqual(problems, []);
    assert.deepEqual(entries, [made.entry]);
    assert.deepEqual(
      new Map([...files].map(([path, content]) => [path, Buffer.from(content).toString('latin1')])),
      new Map([
        [`rdp-atlas-${release}.zip`, Buffer.from(made.zip).toString('latin1')],
        ...[...made.files].map(([path, text]) => [`${release}/${path}`, Buffer.from(text).toString('latin1')] as const),
      ]),
    );
  });

  test('stops a build where one byte of it is another', () => {
    list(listed);
    const tampered = Uint8Array.from(made.zip);
    tampered[60] = (tampered[60] ?? 0) ^ 1;
    keep(tampered);
    assert.match(messages().join(), /^error rdp-atlas-1\.2\.3-\w+\.zip: its SHA-256 is [\da-f]{64}, not [\da-f]{64}$/);
    keep(made.zip.subarray(0, 99));
    assert.match(messages().join(), /^error .*: it has 99 bytes, not \d+$/);
    assert.equal(keptReleases(root, folder).files.size, 0);
  });

  test('stops a build where its list was made for a zip that leads out of its folder or that its manifest belies', () => {
    const zipOf = (files: Zippable) => {
      const zip = zipSync(files);
      list({ ...listed, bytes: zip.length, sha256: sha256(zip) });
      keep(zip);
      return messages().join();
    };
    const whole = Object.fromEntries([...made.files].map(([path, text]) => [`${release}/${path}`, strToU8(text)]));
    assert.equal(zipOf(whole), '');
    assert.match(zipOf({ ...whole, [`${release}/../a.js`]: strToU8('x') }), /is no path of/);
    assert.match(zipOf({ ...whole, [`${release}/a.js`]: strToU8('x') }), /files that its manifest does not tell of/);
    assert.match(
      zipOf({ ...whole, [`${release}/rdp-triage.js`]: strToU8('x') }),
      /rdp-triage\.js is not what its manifest/,
    );
    const { [`${release}/manifest.json`]: _, ...without } = whole;
    assert.match(zipOf(without), /no manifest\.json/);
  });

  test('that is absent stops a build that names the folder of kept releases, and is said to be absent by others', () => {
    list(listed);
    assert.match(messages().join(), /^error rdp-atlas-1\.2\.3-\w+\.zip is not in /);
    const { problems, entries } = keptReleases(root, undefined);
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['warning'],
    );
    assert.deepEqual(entries, [{ ...made.entry, here: false, integrity: {} }]);
  });

  test('that is listed wrongly is said to be', () => {
    for (const wrong of [
      { release: '../x' },
      { sha256: 'abc' },
      { date: 'today' },
      { version: '9.9.9' },
      { bytes: '9' },
    ]) {
      list({ ...listed, ...wrong });
      assert.match(messages().join(), /^error .* is no release with version/);
    }
    writeFileSync(join(root, 'releases/releases.json'), '{');
    assert.match(messages().join(), /^error it cannot be read/);
  });
});

describe('the code of others', () => {
  test('is found by the paths of the modules that were bundled', () => {
    assert.deepEqual(packageOf('/a/src/domain/x.ts'), []);
    assert.deepEqual(packageOf('/a/node_modules/zod/v4/core/x.js'), ['zod']);
    assert.deepEqual(packageOf('/a/node_modules/x/node_modules/@s/y/i.js'), ['@s/y']);
    assert.deepEqual(packageOf('C:\\a\\node_modules\\@s\\y\\i.js'), ['@s/y']);
    assert.deepEqual(packageOf('\0rolldown/runtime.js'), ['rolldown']);
    assert.deepEqual(packageOf('\0virtual:ours'), []);
  });

  test('is named with its license, or there is none', () => {
    const root = join(import.meta.dirname, '../../../..');
    assert.match(thirdParty(root, ['/a/src/x.ts']), /\n\nnone\.\n$/);
    const told = thirdParty(root, ['/a/node_modules/fflate/esm/index.mjs', '/a/node_modules/fflate/esm/b.mjs']);
    assert.match(told, /\n\nfflate 0\.8\.2 \(MIT\)\n\nMIT License\n\nCopyright/);
    assert.equal(told.split('fflate 0.8.2').length, 2);
  });
});
