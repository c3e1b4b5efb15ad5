import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { judgeCommand } from '#content-lint/commands/judge-command.ts';
import { splitWords } from '#content-lint/commands/split-words.ts';
import { operandsOf } from '#content-lint/commands/usage.ts';
import { AZURE_USAGES, UNIX_USAGES, WINDOWS_USAGES } from '#content-lint/commands/usages.ts';
import { type Effect, SHELLS, type Shell } from '#dataset/vocabulary.ts';

const judged: readonly (readonly [shell: Shell, run: string, effect: Effect])[] = [
  ['powershell', "Test-NetConnection -ComputerName '{{host}}' -Port {{port}}", 'read-only'],
  ['powershell', "Get-Service 'TermService','UmRdpService' | Format-List 'Name','Status'", 'read-only'],
  ['powershell', 'Get-Service | Where-Object { $_.Status -eq "Running" }', 'read-only'],
  ['powershell', "$p = 'HKLM:\\SOFTWARE'; Set-ItemProperty $p Name 2", 'changing'],
  ['powershell', "Invoke-Command -ComputerName '{{host}}' -ScriptBlock { qwinsta }", 'read-only'],
  ['powershell', "Invoke-Command -ComputerName '{{host}}' -ScriptBlock { logoff {{session-id}} }", 'changing'],
  ['powershell', 'Get-Process | ForEach-Object { tasklist /svc /fi "PID eq $($_.Id)" }', 'read-only'],
  ['powershell', 'Get-Date "$(Stop-Service TermService)"', 'changing'],
  ['powershell', 'Get-Process > C:\\list.txt', 'changing'],
  ['cmd', 'reg query "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server" /v fDenyTSConnections', 'read-only'],
  ['cmd', 'REG QUERY HKLM\\SOFTWARE /S', 'read-only'],
  ['cmd', 'reg import "{{file}}"', 'changing'],
  ['cmd', 'net stop TermService /y & net start TermService & net start UmRdpService', 'changing'],
  ['cmd', 'ipconfig', 'read-only'],
  ['cmd', 'ipconfig /flushdns', 'changing'],
  ['azure-cli', 'az vm start --name {{vm}} --resource-group {{resource-group}}', 'changing'],
  [
    'azure-cli',
    'az vm run-command invoke --resource-group {{resource-group}} --name {{vm}} --command-id RunPowerShellScript --scripts "qwinsta"',
    'read-only',
  ],
  ['sh', "sudo ss -ltnp 'sport = :3389'", 'read-only'],
  ['sh', 'sudo systemctl restart xrdp', 'changing'],
];

describe('a command is judged', () => {
  for (const [shell, run, effect] of judged) {
    test(`${effect}: ${shell}: ${run}`, () => {
      assert.deepEqual(judgeCommand({ shell, run }), { effect, syntax: [], unknown: [] });
    });
  }
});

describe('a command that reads only at first sight', () => {
  for (const run of ['Get-Service; Restart-Service A', '(Restart-Service A)', '@{ A = (Restart-Service A) }', 'if ($a) { Restart-Service A }']) {
    test(run, () => assert.equal(judgeCommand({ shell: 'powershell', run }).effect, 'changing'));
  }
});

describe('what is not in the tables', () => {
  for (const [shell, run] of [
    ['powershell', 'Frobnicate-Service A'],
    ['powershell', 'frobnicate /a'],
    ['powershell', 'iex "qwinsta"'],
    ['powershell', '[IO.File]::Delete("a")'],
    ['cmd', 'frobnicate'],
    ['sh', 'rm -rf /'],
    ['azure-cli', 'azure vm'],
  ] as const) {
    test(`is nobody's to run: ${shell}: ${run}`, () => {
      const { effect, unknown } = judgeCommand({ shell, run });
      assert.equal(effect, undefined);
      assert.match(unknown[0]?.table ?? '', / in src\/content-lint\/commands\/[a-z-]+\.ts$/);
    });
  }
});

test('Run Command gets no path with a sign that it takes for the end of a line', () => {
  const run = 'az vm run-command invoke --resource-group {{resource-group}} --name {{vm}} --command-id RunPowerShellScript --scripts "Get-Item';
  assert.deepEqual(judgeCommand({ shell: 'azure-cli', run: `${run} C:\\Windows\\Notepad.exe"` }).syntax, []);
  assert.match(judgeCommand({ shell: 'azure-cli', run: `${run} C:\\Windows\\notepad.exe"` }).syntax[0] ?? '', /Run Command breaks/);
});

describe('the words of a line', () => {
  test('are read with the quotes of the shell', () => {
    assert.deepEqual(splitWords('a "b c" d=\'e f\'', '"'), { commands: [['a', 'b c', "d='e", "f'"]] });
    assert.deepEqual(splitWords('a "b c" d=\'e f\'', `"'`), { commands: [['a', 'b c', 'd=e f']] });
    assert.deepEqual(splitWords('a ""', '"'), { commands: [['a', '']] });
  });

  test('stand in as many commands as & and | divide', () => {
    assert.deepEqual(splitWords('a & b && c | d', '"'), { commands: [['a'], ['b'], ['c'], ['d']] });
  });

  test('come back whatever is in quotes', () => {
    const words = fc.array(fc.string({ maxLength: 8 }).filter((text) => !text.includes('"')), { minLength: 1 });
    fc.assert(
      fc.property(words, (list) => {
        assert.deepEqual(splitWords(list.map((word) => `"${word}"`).join(' '), '"'), { commands: [list] });
      }),
    );
  });
});

describe('a usage', () => {
  const usage = 'reg add KEY {/v TEXT} [/s] {/f}';

  test('takes options in any order and gives the operands', () => {
    const operands = operandsOf(['reg', 'add', '/f', '/v', 'N', 'HKLM\\A'], usage);
    assert.deepEqual([...(operands ?? [])], [['TEXT', 'N'], ['KEY', 'HKLM\\A']]);
  });

  test('refuses a missing option, one word too many, an operand of another kind', () => {
    for (const words of ['reg add HKLM\\A /v N', 'reg add HKLM\\A /v N /f x', 'reg add A /v N /f', 'reg add HKLM\\A /v /f']) {
      assert.equal(operandsOf(words.split(' '), usage), undefined, words);
    }
  });

  test('stands in its table once, in the order of the alphabet', () => {
    for (const table of [WINDOWS_USAGES, AZURE_USAGES, UNIX_USAGES]) {
      const programs = table.map((one) => one.usage.split(' ')[0] ?? '');
      assert.deepEqual(programs, [...programs].sort());
      assert.equal(new Set(table.map((one) => one.usage)).size, table.length);
    }
  });
});

describe('whatever stands in a record', () => {
  test('is judged without an exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHELLS), fc.string({ unit: fc.constantFrom(...`aG- /:\\"'\${}()[]@|&;>.,{{host}}\n`) }), (shell, run) => {
        judgeCommand({ shell, run });
      }),
      { numRuns: 300 },
    );
  });
});
