import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { responseHeaders } from '#policy/response-headers.ts';
import { serializeHeadersFile } from '#policy/serialize-headers-file.ts';
import { serializeNginx } from '#policy/serialize-nginx.ts';
import { interpretHeadersFile } from './interpret-headers-file.ts';
import { interpretNginx } from './interpret-nginx.ts';

/** Below the base path. */
const PATHS = [
  '',
  'index.html',
  '404.html',
  'c/0x904/',
  'codes/mstsc-disconnect/0x904/',
  'symptoms/socket-closed/',
  'symptoms/socket-closed/index.mdx',
  'search/',
  'search/index.html',
  'search/other/',
  'searching/',
  'triage/',
  'browse/phases/tls/',
  'data/',
  'data/index.html',
  'data/v1/codes.json',
  'data/v1/schema/symptom.json',
  'database/',
  'embed/',
  'embed/index.html',
  'embed/v1/rdp-atlas.mjs',
  'embed/v1/rdp-triage.js',
  'embed/v1/frame/',
  'embed/v1/frame/frame.js',
  'embed/v1/rdp-atlas.html',
  'embed/v1/rdp-atlas.html.bak',
  'embed/v1/rdp-atlasXhtml',
  'embed/v1/0.1.0-1a2b3c4d/rdp-atlas.html',
  'embed/v1/0.1.0-1a2b3c4d/rdp-atlas.mjs',
  'embed/v1/0.1.0-1a2b3c4d/frame/',
  'embed/v1/0.1.0-1a2b3c4d/frame/index.html',
  'embed/v1/0.1.0-1a2b3c4d/frame/frame.js',
  'embed/v1/0.1.0-1a2b3c4d/more/frame/index.html',
  'embed/v1/0.1.0-1a2b3c4d/more/rdp-atlas.html',
  'embed/v1/0.1.0-1a2b3c4d/',
  'embed/v1/rdp-atlas-0.1.0-1a2b3c4d.zip',
  'embed/v1/data/lookup.json',
  'embed/v1//rdp-atlas.html',
  '_assets/main.a1b2c3.js',
  'c/_assets/x',
];

/** Header names are compared without regard to case, as HTTP does. */
function lowerNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

for (const base of ['/', '/kb/rdp/', '/a.b/']) {
  describe(`with the base path ${base}`, () => {
    const headersFile = serializeHeadersFile(base);
    const nginx = serializeNginx(base);
    for (const path of PATHS) {
      test(`_headers and the nginx file give ${path || 'the start page'} the headers of the table`, () => {
        const expected = lowerNames(responseHeaders(path));
        assert.deepEqual(interpretHeadersFile(headersFile, `${base}${path}`), expected);
        assert.deepEqual(lowerNames(interpretNginx(nginx, `${base}${path}`)), expected);
      });
    }
  });
}

test('_headers leaves the rest of a site alone where the base path is a folder', () => {
  assert.deepEqual(interpretHeadersFile(serializeHeadersFile('/kb/rdp/'), '/kb/other/'), {});
  assert.deepEqual(interpretHeadersFile(serializeHeadersFile('/kb/rdp/'), '/'), {});
});

describe('_headers', () => {
  test('keeps the limits of Cloudflare Pages: 100 sections, 2,000 characters a line, one star in a path', () => {
    const lines = serializeHeadersFile('/kb/rdp/').split('\n');
    const paths = lines.filter((line) => line.startsWith('/'));
    assert.ok(paths.length <= 100);
    for (const line of lines) assert.ok(line.length <= 2000, line);
    for (const path of paths) assert.ok(path.split('*').length <= 2, path);
  });

  test('has one section a path, because of two the first is lost', () => {
    const paths = serializeHeadersFile('/')
      .split('\n')
      .filter((line) => line.startsWith('/'));
    assert.equal(new Set(paths).size, paths.length);
  });
});

describe('the nginx file', () => {
  test('answers missing addresses with the page of the base path', () => {
    assert.match(serializeNginx('/kb/rdp/'), /error_page 404 \/kb\/rdp\/404\.html;/);
  });

  test('sends headers with errors too', () => {
    const added = serializeNginx('/').match(/add_header .*/g) ?? [];
    assert.equal(added.length, 8);
    for (const line of added) assert.match(line, / always;$/);
  });
});

describe('the interpreters of this test do what the servers do', () => {
  test('_headers: all sections that fit apply, values of one name are joined, "!" takes back', () => {
    const file = '# comment\n/*\n  A: 1\n  B: x:y\n/a/*\n  A: 2\n/a/b\n  ! A\n  ! B\n  A: 3\n';
    assert.deepEqual(interpretHeadersFile(file, '/'), { a: '1', b: 'x:y' });
    assert.deepEqual(interpretHeadersFile(file, '/a/c'), { a: '1, 2', b: 'x:y' });
    assert.deepEqual(interpretHeadersFile(file, '/a/b'), { a: '3' });
  });

  test('_headers: a name after a colon fits one folder, or a part of its name', () => {
    const file = '/a/:release/b/*\n  A: 1\n';
    assert.deepEqual(interpretHeadersFile(file, '/a/0.1/b/c'), { a: '1' });
    assert.deepEqual(interpretHeadersFile(file, '/a/0/1/b/c'), {});
    assert.deepEqual(interpretHeadersFile(file, '/a//b/c'), {});
    const parts = '/a/:release-:hash/*\n  A: 1\n';
    assert.deepEqual(interpretHeadersFile(parts, '/a/0.1-2/c'), { a: '1' });
    assert.deepEqual(interpretHeadersFile(parts, '/a/0.1/c-d/'), {});
  });

  test('_headers: of two sections with one path the last replaces the first', () => {
    assert.deepEqual(interpretHeadersFile('/*\n  A: 1\n/*\n  B: 2\n', '/'), { b: '2' });
  });

  test('nginx: exact strings come before expressions, the first expression that fits holds, empty values vanish', () => {
    const file = [
      'map $uri $x { default "d"; "~^/a" "one"; "~^/ab\\." "two"; "/abc" "exact"; "~^/z" ""; }',
      'add_header X $x always;',
      'add_header Y "fixed" always;',
    ].join('\n');
    assert.deepEqual(interpretNginx(file, '/q'), { X: 'd', Y: 'fixed' });
    assert.deepEqual(interpretNginx(file, '/ab.c'), { X: 'one', Y: 'fixed' });
    assert.deepEqual(interpretNginx(file, '/abc'), { X: 'exact', Y: 'fixed' });
    assert.deepEqual(interpretNginx(file, '/z'), { Y: 'fixed' });
  });
});
