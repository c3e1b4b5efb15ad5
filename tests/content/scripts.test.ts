import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { VALID } from './load-overlay.ts';

const scripts = join(import.meta.dirname, '..', '..', 'scripts');
const root = mkdtempSync(join(tmpdir(), 'rdp-atlas-'));
cpSync(join(VALID, 'content'), join(root, 'content'), { recursive: true });
after(() => rmSync(root, { recursive: true }));

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(scripts, script), ...args, root], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('check:content', () => {
  test('prints the counts and succeeds where nothing is wrong', () => {
    assert.deepEqual(run('check-content.ts'), {
      status: 0,
      stdout: '2 code-spaces, 1 symptoms, 2 causes, 3 questions, 3 fixes, 2 sources, 4 codes\n13 records, 0 errors, 0 warnings\n',
      stderr: '',
    });
  });
});

describe('new:<kind>', () => {
  const refused = (...args: string[]) => {
    const { status, stderr } = run('new-record.ts', ...args);
    assert.equal(status, 1);
    return stderr.trim();
  };

  test('refuses what is no kind, no id, a reserved or a taken id, and says what to do', () => {
    assert.equal(refused('code-space', 'x'), '"code-space" is no kind of record; one of: symptom, cause, question, fix, source');
    assert.equal(
      refused('cause', 'Café Übersicht'),
      '"Café Übersicht" is no id; an id has lower-case letters, digits and single hyphens, for example: cafe-ubersicht',
    );
    assert.equal(
      refused('cause', '../escape'),
      '"../escape" is no id; an id has lower-case letters, digits and single hyphens, for example: escape',
    );
    assert.equal(refused('cause', 'nul'), 'Windows reserves the name "nul"; for example: rdp-nul');
    assert.equal(
      refused('cause', 'sample-listener-stopped'),
      'content/causes/sample-listener-stopped.yaml is there already; open it, or take another id',
    );
  });

  test('writes a record that cannot be published before it is filled in', () => {
    const { status, stdout } = run('new-record.ts', 'cause', 'sample-new');
    assert.equal(status, 0);
    assert.match(stdout, /^Written: content\/causes\/sample-new\.yaml\n/);
    const text = readFileSync(join(root, 'content/causes/sample-new.yaml'), 'utf8');
    assert.match(text, /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.generated\/public\/data\/v1\/schema\/cause\.json\n/);
    const check = run('check-content.ts');
    assert.equal(check.status, 1);
    assert.match(check.stdout, /^content\/causes\/sample-new\.yaml:\d+:\d+ schema\/cause phase: found "TODO" \(one of: /m);
  });
});
