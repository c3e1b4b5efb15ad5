import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lookUp } from '#domain/lookup/look-up.ts';
import { rankResults } from '#domain/lookup/rank-results.ts';
import { realAtlas } from './real-atlas.ts';

const { atlas } = realAtlas();

function answers(text: string): string[] {
  return rankResults(lookUp(atlas, text)).map(({ kind, id }) => `${kind} ${id}`);
}

describe('what a text is about', () => {
  test('a Linux server that is named stands before the code of its client', () => {
    const text =
      'GNOME Remote Login on Ubuntu is enabled, and any RDP client shows 0x204 and cannot connect to my desktop';
    assert.equal(answers(text)[0], 'symptom linux-desktop-server-fails');
    assert.equal(answers('cannot connect, 0x204').includes('symptom linux-desktop-server-fails'), false);
  });

  test('a small number of another product is claimed for no list of ours', () => {
    assert.deepEqual(answers('The printer cannot connect, error 0x00000006'), []);
    assert.notDeepEqual(answers('The remote desktop cannot connect, error 0x00000006'), []);
  });

  test('building a program of this field is not connecting with it', () => {
    assert.deepEqual(answers("FreeRDP fails to build: nla.c: undefined reference to `SSL_new'"), []);
    assert.notDeepEqual(answers('FreeRDP fails at NLA'), []);
  });

  test('PowerShell remoting, SSH and VNC are other ways to a computer', () => {
    assert.deepEqual(answers('Enter-PSSession to the remote server srv1: WSManFault, access is denied'), []);
    assert.deepEqual(answers('ssh: connect to host srv1 port 22: connection refused'), []);
    assert.deepEqual(answers('The VNC viewer says that the connection was refused'), []);
    assert.notDeepEqual(answers('VNC works, but remote desktop says that the connection was refused'), []);
  });

  test('two words that are written as one are read as two', () => {
    assert.equal(answers('blackscreen after login')[0], 'symptom black-screen-after-sign-in');
  });

  test('the ports of a container are no article', () => {
    assert.deepEqual(answers('ports:\n  - 8006:8006\n  - 3390:3389/tcp\nstop_grace_period: 2m'), []);
  });
});

describe('a number of another program', () => {
  test('in signed digits stands behind what the words tell', () => {
    const text = 'FreeRDP sign-in fails, credentials have been revoked [-1765328366]';
    assert.match(answers(text)[0] ?? '', /^symptom freerdp/);
    assert.ok(answers(text).includes('unlisted 0x96c73a12'));
    assert.deepEqual(answers('-1765328366'), ['unlisted 0x96c73a12']);
  });

  test('that is an internal state is no code', () => {
    assert.deepEqual(lookUp(atlas, 'Schannel 36870, the internal error state is 10001').codes.length, 1);
  });
});

test('an event before the name of its writer is a code, in a longer text too', () => {
  const text =
    '5719 NETLOGON This computer was not able to set up a secure session with a domain controller of its domain';
  assert.deepEqual(
    lookUp(atlas, text).codes.map(({ entries }) => entries[0]?.id),
    ['event-netlogon/0x1657'],
  );
});

test('a compound of another language is read by its parts', () => {
  const text =
    'Die Remotesitzung wurde getrennt, da für diesen Computer keine Remotedesktop-Clientzugriffslizenzen verfügbar sind.';
  assert.equal(answers(text)[0], 'symptom licensing-failed-0x808-0x908');
});

describe('a number that belongs to something else', () => {
  const codes = (text: string) => lookUp(atlas, text).codes.map((code) => code.text);

  for (const text of [
    'The following error occurred: "%2". Verify the service.',
    '[com.freerdp.core.gateway.http] - HTTP/1.1 401 Unauthorized',
    'HTTP/1.1 answered with status code: 503',
    'the gateway returned error 403 Forbidden',
    'error:0A000438:SSL routines::tlsv1 alert internal error',
    'recv Set Error Info Data PDU (0x2F), length: 22',
    'DEMAND_ACTIVE status STATE_RUN_FAILED [-1]',
    'VNC error 1 after security negotiation',
    'Window manager (pid 2719, display 11) exited with non-zero exit code 255 and signal 11',
    'make: *** [client/X11/xfreerdp] Error 1',
    'originService=rdp://pc:3389 event=1 failed',
    'System.ComponentModel.Win32Exception: the handle is invalid',
  ])
    test(`is no code: ${text}`, () => assert.deepEqual(codes(text), []));

  test('is one where nothing says otherwise', () => {
    assert.deepEqual(codes('%%2308'), ['%%2308']);
    assert.deepEqual(codes('Error:0x904'), ['0x904']);
    assert.deepEqual(codes('error:0x904: the socket was closed'), ['0x904']);
    assert.deepEqual(codes('disconnected, error 404'), ['404']);
    assert.deepEqual(codes('logon error -1'), ['-1']);
    assert.deepEqual(codes('the agent writes Win32Exception'), ['Win32Exception']);
  });
});

describe('a number that the text gives to the lists of Windows', () => {
  test('is unlisted where they do not have it, whatever others have', () => {
    for (const text of [
      'System error 67 has occurred',
      'BIO_read returned a system error 104',
      'connect failed: Connection reset by peer (os error 54)',
    ]) {
      assert.deepEqual(lookUp(atlas, text).codes, [], text);
      assert.equal(lookUp(atlas, text).unknownCodes.length, 1, text);
    }
  });

  test('is their code where they have it', () => {
    const [found] = lookUp(atlas, 'windows error 7024').codes;
    assert.equal(found?.entries[0]?.id, 'win32-ctx/0x1b70');
  });
});

describe('a short text', () => {
  test('has its number in brackets, and a shortened dialog its two', () => {
    const [bracket] = lookUp(atlas, 'It cannot reach the host (516)').codes;
    assert.ok(bracket?.entries.some(({ id }) => id === 'mstsc-disconnect/0x204'));
    assert.deepEqual(lookUp(atlas, 'Windows Server (2019) does not answer').codes, []);
    const [reason, extended] = lookUp(atlas, 'Error: 0x3 accompanied by Extended Error: 0x5').codes;
    assert.deepEqual([reason?.space, extended?.space], ['mstsc-disconnect', 'mstsc-extended']);
  });
});
