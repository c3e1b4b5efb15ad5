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
  ['cmd', 'findstr /i "connection type" "{{file}}"', 'read-only'],
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
  ['sh', 'xfconf-query --channel=xfwm4 --property=/general/use_compositing --type=bool --set=false --create', 'changing'],
  ['powershell', 'Test-ComputerSecureChannel', 'read-only'],
  ['powershell', "Test-ComputerSecureChannel -Server '{{domain-controller}}' -Verbose", 'read-only'],
  ['powershell', "Test-ComputerSecureChannel -Repair -Credential '{{user}}'", 'changing'],
  ['powershell', 'Test-ComputerSecureChannel -rep', 'changing'],
  ['powershell', 'Test-ComputerSecureChannel -Repair:$true', 'changing'],
  ['powershell', "Reset-ComputerMachinePassword -Server '{{domain-controller}}'", 'changing'],
  ['powershell', "Unlock-ADAccount -Identity '{{user}}'", 'changing'],
  ['powershell', "Get-WinEvent -FilterHashtable @{LogName='Security'; StartTime=(Get-Date).AddDays(-7)}", 'read-only'],
  ['powershell', 'Get-CimInstance Win32_TSGeneralSetting | Invoke-CimMethod -MethodName SetUserAuthenticationRequired -Arguments @{ UserAuthenticationRequired = 1 }', 'changing'],
  ['powershell', 'Clear-DnsClientCache', 'changing'],
  ['powershell', 'Read-Host -AsSecureString', 'read-only'],
  ['powershell', 'Get-CimInstance Win32_TSPermissionsSetting | Invoke-CimMethod -MethodName RestoreDefaults', 'changing'],
  ['powershell', "Get-CimInstance Win32_TSPermissionsSetting | Invoke-CimMethod -MethodName AddAccount -Arguments @{ AccountName = '{{user}}'; PermissionPreSet = 1 }", 'changing'],
  ['powershell', 'netsh interface portproxy show all', 'read-only'],
  ['cmd', 'change logon /query', 'read-only'],
  ['cmd', 'change logon /enable', 'changing'],
  ['cmd', 'change logon /drain', 'changing'],
  ['cmd', 'docker container port desktop-1', 'read-only'],
  ['cmd', 'dsregcmd /status', 'read-only'],
  ['cmd', 'klist', 'read-only'],
  ['cmd', 'klist tgt', 'read-only'],
  ['cmd', 'klist purge', 'changing'],
  ['cmd', 'msg {{session-id}} "Please save your work" /time:60', 'changing'],
  ['cmd', 'mstsc /v:{{host}}:{{port}} /admin', 'read-only'],
  ['cmd', 'mstsc /v:{{host}} /remoteGuard', 'read-only'],
  ['cmd', 'mstsc /restrictedAdmin /v:{{host}}', 'read-only'],
  ['cmd', 'net accounts', 'read-only'],
  ['cmd', 'net localgroup "Remote Desktop Users"', 'read-only'],
  ['cmd', 'net localgroup "Remote Desktop Users" {{user}} /add', 'changing'],
  ['cmd', 'net user {{user}} /domain', 'read-only'],
  ['cmd', 'net user {{user}} /active:yes', 'changing'],
  ['cmd', 'netsh http show sslcert', 'read-only'],
  ['cmd', 'netsh interface portproxy show v4tov4', 'read-only'],
  ['cmd', 'netsh interface portproxy add v4tov4 listenport={{port}} listenaddress=0.0.0.0 connectport={{port}} connectaddress={{address}}', 'changing'],
  ['cmd', 'netsh interface portproxy delete v4tov4 listenport={{port}} listenaddress=0.0.0.0', 'changing'],
  ['cmd', 'nltest /sc_query:{{domain}}', 'read-only'],
  ['cmd', 'nltest /dsgetdc:{{domain}}', 'read-only'],
  ['cmd', 'nltest /sc_verify:{{domain}}', 'changing'],
  ['cmd', 'nltest /sc_reset:{{domain}}', 'changing'],
  ['cmd', 'secedit /export /areas user_rights /cfg "{{file}}"', 'changing'],
  ['cmd', 'tsdiscon {{session-id}}', 'changing'],
  ['cmd', 'wsl hostname -I', 'read-only'],
  ['cmd', 'wsl --shutdown', 'changing'],
  ['azure-cli', 'az vm user update --resource-group {{resource-group}} --name {{vm}} --username {{user}} --password "type it here"', 'changing'],
  ['sh', 'sudo adduser {{user}}', 'changing'],
  ['sh', 'sudo adduser xrdp ssl-cert', 'changing'],
  ['sh', 'docker container port desktop-1', 'read-only'],
  ['sh', 'sudo firewall-cmd --list-all', 'read-only'],
  ['sh', 'sudo firewall-cmd --permanent --add-service=rdp', 'changing'],
  ['sh', 'sudo firewall-cmd --reload', 'changing'],
  ['sh', 'grdctl status', 'read-only'],
  ['sh', 'sudo grdctl --system status', 'read-only'],
  ['sh', 'grdctl rdp enable', 'changing'],
  ['sh', 'sudo grdctl --system rdp set-credentials', 'changing'],
  ['sh', 'sudo grdctl --system rdp set-tls-key /etc/gnome-remote-desktop/tls.key', 'changing'],
  ['sh', 'journalctl --user -u gnome-remote-desktop --since "15 min ago" --no-pager', 'read-only'],
  ['sh', 'loginctl list-sessions', 'read-only'],
  ['sh', 'loginctl show-session {{session-id}} -p LockedHint', 'read-only'],
  ['sh', 'sudo loginctl terminate-session {{session-id}}', 'changing'],
  ['sh', 'nc -zv {{host}} {{port}}', 'read-only'],
  ['sh', 'sudo usermod -aG tsusers {{user}}', 'changing'],
  ['sh', 'xfreerdp /v:{{host}} /u:{{user}} /sec:tls /tls:seclevel:0 /cert:name:{{host}}', 'read-only'],
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

describe('what nearly fits a usage is refused', () => {
  for (const [shell, run] of [
    ['cmd', 'change logon'],
    ['cmd', 'change logon /off'],
    ['cmd', 'dsregcmd'],
    ['cmd', 'klist tickets purge'],
    ['cmd', 'msg {{session-id}}'],
    ['cmd', 'mstsc /v:{{host}} /remoteGuard /restrictedAdmin'],
    ['cmd', 'mstsc /admin'],
    ['cmd', 'net localgroup "Remote Desktop Users" {{user}}'],
    ['cmd', 'net localgroup Testers /add'],
    ['cmd', 'net user {{user}} secret'],
    ['cmd', 'net user {{user}} /active:maybe'],
    ['cmd', 'netsh interface portproxy add v4tov4 listenport={{port}}'],
    ['cmd', 'netsh interface portproxy delete v4tov4'],
    ['cmd', 'netsh interface portproxy show'],
    ['cmd', 'nltest'],
    ['cmd', 'nltest /sc_query:'],
    ['cmd', 'secedit /export'],
    ['cmd', 'tsdiscon'],
    ['cmd', 'wsl hostname -i'],
    ['cmd', 'wsl hostname'],
    ['azure-cli', 'az vm user update --resource-group {{resource-group}} --name {{vm}} --username {{user}}'],
    ['sh', 'adduser'],
    ['sh', 'adduser -g'],
    ['sh', 'docker container port'],
    ['sh', 'firewall-cmd --add-service=rdp'],
    ['sh', 'firewall-cmd --permanent --add-service='],
    ['sh', 'grdctl status --system'],
    ['sh', 'grdctl rdp'],
    ['sh', 'grdctl rdp set-tls-key tls.key'],
    ['sh', 'journalctl --user --no-pager'],
    ['sh', 'loginctl terminate-session'],
    ['sh', 'nc -zv {{host}}'],
    ['sh', 'usermod -G tsusers {{user}}'],
    ['sh', 'usermod -ag tsusers {{user}}'],
    ['sh', 'xfreerdp /u:{{user}}'],
    ['sh', 'xfreerdp /v:{{host}} /sec:none'],
    ['sh', 'xfreerdp /v:{{host}} /cert:accept'],
    ['sh', 'xfreerdp /v:{{host}} /tls:weak'],
  ] as const) {
    test(`${shell}: ${run}`, () => {
      const { effect, syntax } = judgeCommand({ shell, run });
      assert.equal(effect, undefined);
      assert.match(syntax[0] ?? '', / is not written as /);
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

  test('takes either of two words, and a short option as it is written', () => {
    assert.ok(operandsOf(['grdctl', 'rdp', 'disable'], 'grdctl rdp enable|disable'));
    assert.equal(operandsOf(['grdctl', 'rdp', 'enable|disable'], 'grdctl rdp enable|disable'), undefined);
    assert.ok(operandsOf(['firewall-cmd', '--add-service=rdp'], 'firewall-cmd {--add-service=NAME|--remove-service=NAME}'));
    assert.ok(operandsOf(['usermod', '-aG', 'a', 'b'], 'usermod {-aG NAME} NAME'));
    assert.equal(operandsOf(['usermod', '-ag', 'a', 'b'], 'usermod {-aG NAME} NAME'), undefined);
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
