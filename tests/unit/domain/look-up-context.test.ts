import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { lookUp } from '#domain/lookup/look-up.ts';
import { packColumns } from '#generate/data/pack-columns.ts';
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
    'disconnect reason 2308 / 7': ['2308 -> mstsc-disconnect/0x904', '7 -> mstsc-extended/0x7'],
    '{"errorCode": 2308, "extendedErrorCode": 7}': ['2308 -> mstsc-disconnect/0x904', '7 -> mstsc-extended/0x7'],
    'Fehlercode: 0x904\nErweiterter Fehlercode: 0x7': ['0x904 -> mstsc-disconnect/0x904', '0x7 -> mstsc-extended/0x7'],
    '\u9519\u8bef\u4ee3\u7801\uff1a0x904 \u6269\u5c55\u9519\u8bef\u4ee3\u7801\uff1a0x7': [
      '0x904 -> mstsc-disconnect/0x904',
      '0x7 -> mstsc-extended/0x7',
    ],
    'RDP ClientActiveX has been disconnected (Reason= 2308)': ['2308 -> mstsc-disconnect/0x904'],
    'Session 3 has been disconnected, reason code 5': ['5 -> mstsc-extended/0x5'],
    '<Provider Name="TermDD"/><EventID Qualifiers="49152">56</EventID>': ['56 -> event-termdd/0x38'],
    'freerdp_set_last_error_ex ERRCONNECT_TLS_CONNECT_FAILED [0x00020008]': [
      'ERRCONNECT_TLS_CONNECT_FAILED -> freerdp-errconnect/0x8',
      '0x00020008 -> freerdp-errconnect/0x8',
    ],
    TLS_CONNECT_FAILED: ['TLS_CONNECT_FAILED -> freerdp-errconnect/0x8'],
    'mstsc 2308': ['2308 -> mstsc-disconnect/0x904'],
    'error x904 on my iPad': ['x904 -> apple-mobile-client/0x904'],
    '0x80-09-03-0E': ['0x80-09-03-0E -> sspi-hresult/0x8009030e'],
    '-2 146 893 042': ['-2 146 893 042 -> sspi-hresult/0x8009030e'],
    'Status: 0xC000006D, Sub Status: 0x0': ['0xC000006D -> ntstatus-logon/0xc000006d'],
    '&H80004005': ['&H80004005 unlisted'],
    '80004005': ['80004005 unlisted'],
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
    'connection error from fe80::1ff:fe23:4567:890a at 09:04',
    'error from 2001:db8::904',
    'error on 22 Nov 2026 at 9 am',
    'error {9078ef5c-661c-48f0-b401-1c48db150000}',
    'error on 00:1a:2b:3c:4d:5e',
    'error, call +49 30 1234567 or (555) 123-4567',
    'error on server01:3389',
    'sshd[904]: error in transport.c:2308 at line 516',
    'error of build 10.0.19045.3803, ticket 20261122',
    'Logon ID: 0x3E7, Caller Process ID: 0x904, Keywords: 0x8010000000000000',
  ]) {
    test(text, () => assert.deepEqual(read(text), []));
  }
});

test('the lookup file stays within 45 kB, compressed', () => {
  const size = gzipSync(JSON.stringify(packColumns(buildLookup(dataset, '2026-11-22.12345678'))), { level: 9 }).length;
  assert.ok(size <= 45_000, `${size} bytes`);
});

describe('what no list has', () => {
  test('is said of a name too, and of no word that only looks like one', () => {
    const names = (text: string) => lookUp(atlas, text).unknownNames?.map((name) => name.text);
    assert.deepEqual(names('STATUS_FOO_BAR, ERRCONNECT_BRAND_NEW and SEC_E_NOT_YET'), [
      'STATUS_FOO_BAR',
      'ERRCONNECT_BRAND_NEW',
      'SEC_E_NOT_YET',
    ]);
    assert.equal(names('ERROR_CODE, STATUS_MESSAGE, E_MAIL, error_log, STATUS_LOGON_FAILURE'), undefined);
  });

  test('has others of its facility beside it, those with an article first, and none for a general one', () => {
    const [unknown] = lookUp(atlas, '0x80090399').unknownCodes;
    const codes = (unknown?.sameFacility ?? []).map((id) => atlas.codes.find((code) => code.id === id));
    assert.equal(codes.length, 8);
    for (const code of codes) assert.equal((code?.decimal ?? 0) >>> 16, 0x8009);
    const withArticle = codes.map((code) => (code?.symptoms.length ?? 0) > 0);
    assert.deepEqual(
      withArticle,
      withArticle.toSorted((a, b) => Number(b) - Number(a)),
    );
    assert.equal(lookUp(atlas, '0xC0001234').unknownCodes[0]?.sameFacility, undefined);
  });
});
