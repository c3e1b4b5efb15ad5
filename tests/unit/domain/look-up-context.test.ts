import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { lookUp } from '#domain/lookup/look-up.ts';
import { packColumns } from '#domain/lookup/pack-columns.ts';
import { buildLookup } from '#generate/data/build-lookup.ts';
import { realAtlas } from './real-atlas.ts';

const { dataset, atlas } = realAtlas();

/** `text -> first entry`, and what is asked. */
function read(text: string): string[] {
  const { codes, unknownCodes, ask } = lookUp(atlas, text);
  return [
    ...codes.map((code) => `${code.text} -> ${code.entries[0]?.id}`),
    ...unknownCodes.map((code) => `${code.text} unlisted`),
    ...(ask ? [`${ask.text}?`] : []),
  ];
}

describe('the words around a number decide what it is', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'Error code: 0x904 Extended error code: 0x7': ['0x904 -> mstsc-disconnect/0x904', '0x7 -> mstsc-extended/0x7'],
    'LsaSrv 6167': ['6167 -> event-lsasrv/0x1817'],
    'TermDD 56': ['56 -> event-termdd/0x38'],
    'Schannel 36870': ['36870 -> event-schannel/0x9006'],
    'Log Name: System\nSource: TermDD\nEvent ID: 56': ['56 -> event-termdd/0x38'],
    'Status: 0xC000006D Sub Status: 0xC000006A': [
      '0xC000006D -> ntstatus-logon/0xc000006d',
      '0xC000006A -> ntstatus-logon/0xc000006a',
    ],
    'xfreerdp exit code 131': ['131 -> freerdp-exit/0x83'],
    'error 0x4 on my Mac': ['0x4 -> apple-mobile-client/0x4'],
    'Windows App error code 0x3': ['0x3 -> apple-mobile-client/0x3'],
    'Azure Virtual Desktop 0x3': ['0x3 -> avd-connection/0x3'],
    'disconnect reason 2308': ['2308 -> mstsc-disconnect/0x904'],
  };
  for (const [text, expected] of Object.entries(cases)) {
    test(text.replaceAll('\n', ', '), () => assert.deepEqual(read(text), expected));
  }

  test('and without such words it is asked', () => {
    assert.ok(read('0x3').includes('0x3?'));
  });
});

test('what Windows copies from its message box is read; an extended code 0x0 is none', () => {
  const dialog = [
    '[Window Title]',
    'Remote Desktop Connection',
    '[Content]',
    "This computer can't connect to the remote computer.",
    '[^] Hide details  [OK]',
    '[Expanded Information]',
    'Error code: 0x904',
    'Extended error code: 0x0',
    'Timestamp (UTC): 11/22/26 09:15:07 AM',
    'Activity ID: 8f1d2a3b-4c5d-6e7f-8a9b-0c1d2e3f4a5b',
  ].join('\r\n');
  assert.deepEqual(read(dialog), ['0x904 -> mstsc-disconnect/0x904']);
  assert.equal(lookUp(atlas, dialog).symptoms[0]?.id, 'socket-closed-0x904-other');
  assert.equal(lookUp(atlas, dialog.replace('0x0', '0x7')).symptoms[0]?.id, 'socket-closed-0x904-0x7');
});

describe('a number that is no code is left alone', () => {
  for (const text of [
    'error on Server 2012 R2',
    'error after KB5012345 on build 19041, port 3389',
    'error in process id 904',
    'error, PID: 2308',
    'error at 10.0.0.12:3389 on 2026-11-22',
    'error 7 users were disconnected',
    'the error came after 120 seconds',
  ]) {
    test(text, () => assert.deepEqual(read(text), []));
  }
});

test('the lookup file stays within 45 kB, compressed', () => {
  const size = gzipSync(JSON.stringify(packColumns(buildLookup(dataset, '2026-11-22.12345678'))), { level: 9 }).length;
  assert.ok(size <= 45_000, `${size} bytes`);
});
