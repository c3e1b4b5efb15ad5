import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../../scripts/built-pages.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

it('two builds of one tree, from two folders, with clocks apart, give the same bytes', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'atlas-bytes-'));
  try {
    const first = digests(buildIn(join(temporary, 'one'), 'UTC'));
    const second = digests(buildIn(join(temporary, 'another-name', 'two'), 'Pacific/Auckland'));
    assert.ok(first.size > 1500, `${first.size} files`);
    assert.deepEqual(first, second);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
});

function buildIn(folder: string, zone: string): string {
  const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' });
  for (const file of tracked.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  execFileSync(process.execPath, ['scripts/run.mjs', 'build'], {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, TZ: zone },
  });
  return join(folder, 'dist');
}

function digests(folder: string): Map<string, string> {
  return new Map(
    listFiles(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
