import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';

const SCRIPT = join(import.meta.dirname, '../../../scripts/check-links.ts');

/** What the script says of a site of these files. */
function check(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'rdp-atlas-'));
  try {
    for (const [path, body] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `<!doctype html><html lang="en"><body data-base="/kb/">${body}</body></html>`);
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, folder], { encoding: 'utf8' });
    return { status, lines: stdout.trim().split('\n'), stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('check:links', () => {
  test('succeeds where every link and every anchor is there, and counts them', () => {
    const { status, lines } = check({
      'index.html': '<a href="/kb/c/0x7/#seen">a</a> <a href="c/0x7/">b</a>',
      'c/0x7/index.html':
        '<h2 id="seen">a</h2> <a href="../../">b</a> <a href="#seen">c</a> <a href="mailto:a@b.example">d</a>',
    });
    assert.equal(status, 0);
    assert.equal(
      lines.at(-1),
      '2 pages, 4 links inside, 0 broken; 0 addresses outside, 0 not read yet, 0 in no source record',
    );
  });

  test('refuses a missing page, a missing anchor and an address outside the base, and says where and what to do', () => {
    const { status, lines } = check({
      'index.html': '<a href="c/0x8/">a</a> <a href="c/0x7/#sen">b</a> <a href="/c/0x7/">c</a>',
      'c/0x7/index.html': '<h2 id="seen">a</h2>',
    });
    assert.equal(status, 1);
    assert.deepEqual(lines.slice(0, 3), [
      'index.html: "c/0x8/" leads to no page and no file: mend the record or the page that names it, or build again',
      'index.html: "c/0x7/#sen" leads to a page without that anchor: mend the name after #',
      'index.html: "/c/0x7/" stands outside the base path /kb/: make it with href(), or relative in an article',
    ]);
    assert.match(lines.at(-1) ?? '', /, 3 broken;/);
  });

  test('lists what leads out with the day it was read, and names what is in no source record', () => {
    const { lines } = check({
      'index.html':
        '<a href="https://learn.microsoft.com/windows/win32/termserv/extendeddisconnectreasoncode">a</a> <a href="https://nowhere.example/x">b</a>',
    });
    const listed = lines.filter((line) => line.includes('https:'));
    assert.match(listed[0] ?? '', /^\d{4}-\d\d-\d\d +https:\/\/learn\.microsoft\.com\S+ \(1 pages\)$/);
    assert.equal(listed[1], 'in no source record https://nowhere.example/x (1 pages)');
  });

  test('says what to do where nothing was built', () => {
    const { status, stderr } = check({ 'a.html': '' });
    assert.equal(status, 1);
    assert.match(stderr, /npm run build first/);
  });
});
