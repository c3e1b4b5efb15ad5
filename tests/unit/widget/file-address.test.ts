import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileHref, readPlace } from '#widget/embed/file-address.ts';

describe('an address of the site in the single file', () => {
  const places: [path: string, place: object][] = [
    ['', { kind: 'home' }],
    ['symptoms/name-not-found-0x104/', { kind: 'symptoms', id: 'name-not-found-0x104' }],
    ['causes/host-off/', { kind: 'causes', id: 'host-off' }],
    ['fixes/restart/', { kind: 'fixes', id: 'restart' }],
    ['questions/port-answers/', { kind: 'questions', id: 'port-answers' }],
    ['codes/mstsc-disconnect/0x904/', { kind: 'code', id: 'mstsc-disconnect/0x904' }],
    ['codes/avd-agent/invalid_form/', { kind: 'code', id: 'avd-agent/invalid_form' }],
    ['c/0x904/', { kind: 'number', value: '0x904' }],
    ['browse/sources/#ms-rdpbcgr', { kind: 'source', id: 'ms-rdpbcgr' }],
    ['triage/host-off/', { kind: 'triage', symptom: 'host-off' }],
    ['triage/#v=2026-11-22.a&see=x', { kind: 'case', address: '#?v=2026-11-22.a&see=x' }],
    ['triage/x/#v=2026-11-22.a&see=x', { kind: 'case', address: '#?v=2026-11-22.a&see=x' }],
    ['guides/reading-the-logs/', { kind: 'unknown' }],
    ['browse/', { kind: 'unknown' }],
    ['symptoms/a/b/c/', { kind: 'unknown' }],
  ];
  for (const [path, place] of places) {
    test(`${path || 'of the start page'} leads to ${place === places[0]?.[1] ? 'the first screen' : JSON.stringify(place)}`, () => {
      assert.ok(fileHref(path).startsWith('#'));
      assert.deepEqual(readPlace(fileHref(path)), place);
    });
  }

  test('of a case begins like no other', () => {
    const cases = fileHref('triage/#');
    for (const [path, place] of places) assert.equal(fileHref(path).startsWith(cases), 'address' in place, path);
  });
});
