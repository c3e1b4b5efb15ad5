import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { commandsOf } from '#content-lint/commands/commands-of.ts';
import { fillBlanks } from '#content-lint/commands/sample-values.ts';
import { loadDataset } from '#dataset/load.ts';
import type { Shell } from '#dataset/vocabulary.ts';

/** What the programs themselves say of our commands, on machines that have them. Nothing is run against anything. */
function commandsFor(shell: Shell): string[] {
  const { dataset } = loadDataset(join(import.meta.dirname, '..', '..'));
  assert.ok(dataset);
  const own = commandsOf(dataset).filter(({ command }) => command.shell === shell);
  return [...new Set(own.map(({ command }) => fillBlanks(command.run).text))].sort();
}

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

describe('bash reads', { skip: has('bash') ? false : 'bash is not installed' }, () => {
  const parse = (run: string) => spawnSync('bash', ['-n'], { input: run, encoding: 'utf8' });

  for (const run of commandsFor('sh')) {
    test(run, () => assert.deepEqual([parse(run).stderr, parse(run).status], ['', 0]));
  }

  test('no open quote, so that its silence says something', () => assert.notEqual(parse("grep 'a").status, 0));
});

describe('tshark accepts the display filter', { skip: has('tshark') ? false : 'tshark is not installed' }, () => {
  // An empty capture in the classic format: the filter is compiled before the first packet is read.
  const folder = mkdtempSync(join(tmpdir(), 'rdp-atlas-'));
  const capture = join(folder, 'empty.pcap');
  writeFileSync(capture, Buffer.from('d4c3b2a1020004000000000000000000ffff000001000000', 'hex'));
  after(() => rmSync(folder, { recursive: true }));
  const compile = (filter: string) => spawnSync('tshark', ['-Y', filter, '-r', capture], { encoding: 'utf8' });

  for (const filter of commandsFor('wireshark')) {
    test(filter, () => assert.equal(compile(filter).status, 0, compile(filter).stderr));
  }

  test('and refuses a field that does not exist', () => assert.notEqual(compile('rdp.no_such_field == 1').status, 0));
});
