import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decode, equivalents } from '#domain/error-code/decode.ts';
import { runs } from '../../run-count.ts';

describe('a number is taken apart', () => {
  test('as an HRESULT that wraps a Win32 error: 0x80070005', () => {
    assert.deepEqual(decode(0x80070005), {
      hex: '0x80070005',
      decimal: 2147942405,
      signed: -2147024891,
      hresult: { severity: 'failure', customer: false, facility: 7, facilityName: 'Win32', code: 5 },
      ntstatus: { severity: 'warning', customer: false, facility: 7, facilityName: undefined, code: 5 },
      wraps: { kind: 'win32', value: 5 },
    });
  });

  test('as an HRESULT of the security layer: 0x8009030C', () => {
    assert.deepEqual(decode(0x8009030c), {
      hex: '0x8009030C',
      decimal: 2148074252,
      signed: -2146893044,
      hresult: { severity: 'failure', customer: false, facility: 9, facilityName: 'security (SSPI)', code: 780 },
      ntstatus: { severity: 'warning', customer: false, facility: 9, facilityName: undefined, code: 780 },
    });
  });

  test('as an HRESULT of success: 0x0007274D wraps nothing, since only 0x8007 marks a Win32 error', () => {
    assert.deepEqual(decode(0x0007274d), {
      hex: '0x0007274D',
      decimal: 468813,
      signed: 468813,
      hresult: { severity: 'success', customer: false, facility: 7, facilityName: 'Win32', code: 10061 },
      ntstatus: { severity: 'success', customer: false, facility: 7, facilityName: undefined, code: 10061 },
    });
  });

  test('as an NTSTATUS and as no HRESULT, whose reserved bit would be set: 0xC000006D', () => {
    assert.deepEqual(decode(0xc000006d), {
      hex: '0xC000006D',
      decimal: 3221225581,
      signed: -1073741715,
      ntstatus: { severity: 'failure', customer: false, facility: 0, facilityName: 'general', code: 109 },
    });
  });

  test('as the NTSTATUS that an HRESULT wraps: 0xD000006D', () => {
    assert.deepEqual(decode(0xd000006d), {
      hex: '0xD000006D',
      decimal: 3489661037,
      signed: -805306259,
      ntstatus: { severity: 'failure', customer: false, facility: 0, facilityName: 'general', code: 109 },
      wraps: { kind: 'ntstatus', value: 0xc000006d },
    });
  });

  test('with the facility of the wrapped NTSTATUS, not with the HRESULT facility of that number: 0xD00A0006', () => {
    const { hresult, ntstatus } = decode(0xd00a0006);
    assert.equal(hresult, undefined);
    assert.equal(ntstatus?.facilityName, 'terminal server');
  });

  test('as an informational NTSTATUS: 0x4001000A', () => {
    const { hresult, ntstatus } = decode(0x4001000a);
    assert.equal(hresult, undefined);
    assert.deepEqual(ntstatus, {
      severity: 'informational',
      customer: false,
      facility: 1,
      facilityName: 'debugger',
      code: 10,
    });
  });

  test('with the mark of another vendor: 0xE0434352', () => {
    assert.deepEqual(decode(0xe0434352).ntstatus, {
      severity: 'failure',
      customer: true,
      facility: 67,
      facilityName: undefined,
      code: 17234,
    });
  });

  test('up to the largest: 0xFFFFFFFF', () => {
    const { decimal, signed, ntstatus, wraps } = decode(0xffffffff);
    assert.deepEqual([decimal, signed], [4294967295, -1]);
    assert.deepEqual([ntstatus?.facility, ntstatus?.code, ntstatus?.customer], [4095, 65535, true]);
    assert.deepEqual(wraps, { kind: 'ntstatus', value: 0xefffffff });
  });

  test('not at all below 0x10000, where the bits say nothing', () => {
    assert.deepEqual(decode(0), { hex: '0x00000000', decimal: 0, signed: 0 });
    assert.deepEqual(decode(0x904), { hex: '0x00000904', decimal: 2308, signed: 2308 });
    assert.deepEqual(decode(0xffff), { hex: '0x0000FFFF', decimal: 65535, signed: 65535 });
    assert.equal(decode(0x10000).hresult?.facilityName, 'RPC');
  });

  test('so that the parts put together are the number again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0x10000, max: 0xffff_ffff }), (value) => {
        const { decimal, signed, ntstatus } = decode(value);
        assert.ok(ntstatus);
        const severity = ['success', 'informational', 'warning', 'failure'].indexOf(ntstatus.severity);
        const nt = value & 0x1000_0000;
        const again =
          (severity << 30) | (Number(ntstatus.customer) << 29) | nt | (ntstatus.facility << 16) | ntstatus.code;
        assert.equal(again >>> 0, value);
        assert.equal(decimal, value);
        assert.equal((signed ?? 0) >>> 0, value);
      }),
      { numRuns: runs(1_000, 100_000) },
    );
  });
});

describe('the same error in another form', () => {
  test('is the Win32 error in an HRESULT, and back', () => {
    assert.deepEqual(equivalents(0x80070005), [{ value: 5, layout: 'win32' }]);
    assert.deepEqual(equivalents(0x80070005, 'hresult'), [{ value: 5, layout: 'win32' }]);
    assert.deepEqual(equivalents(5), [{ value: 0x80070005, layout: 'hresult' }]);
    assert.deepEqual(equivalents(5, 'win32'), [{ value: 0x80070005, layout: 'hresult' }]);
  });

  test('is the NTSTATUS in an HRESULT, and back', () => {
    assert.deepEqual(equivalents(0xd000006d), [{ value: 0xc000006d, layout: 'ntstatus' }]);
    assert.deepEqual(equivalents(0xc000006d), [{ value: 0xd000006d, layout: 'hresult' }]);
    assert.deepEqual(equivalents(0xc000006d, 'ntstatus'), [{ value: 0xd000006d, layout: 'hresult' }]);
  });

  test('does not exist for a number whose space reads its bits otherwise', () => {
    assert.deepEqual(equivalents(5, 'plain'), []);
    assert.deepEqual(equivalents(0x904, 'plain'), []);
    assert.deepEqual(equivalents(0xc000006d, 'hresult'), []);
    assert.deepEqual(equivalents(0x80070005, 'ntstatus'), []);
    assert.deepEqual(equivalents(0x80070005, 'plain'), []);
  });

  test('does not exist for a number of success without a wrapped value', () => {
    assert.deepEqual(equivalents(0x0007274d), []);
    assert.deepEqual(equivalents(0x10000), []);
  });
});
