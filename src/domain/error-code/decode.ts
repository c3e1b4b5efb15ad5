import type { Layout } from '#dataset/vocabulary.ts';
import type { Decode, StatusFields } from '../contract.d.ts';
import { formatHex8, toSigned } from './format.ts';

/** https://learn.microsoft.com/windows/win32/api/winerror/nf-winerror-hresult_facility, as far as Remote Desktop meets them. */
const HRESULT_FACILITIES: Readonly<Record<number, string>> = {
  0: 'general',
  1: 'RPC',
  2: 'COM dispatch',
  3: 'storage',
  4: 'interface-specific',
  7: 'Win32',
  8: 'Windows',
  9: 'security (SSPI)',
  10: 'control',
  11: 'certificate',
  12: 'Internet',
  15: 'setup',
  16: 'smart card',
  19: '.NET runtime (URT)',
  25: 'HTTP',
};

/** FreeRDP `winpr/include/winpr/nt.h`, likewise. */
const NTSTATUS_FACILITIES: Readonly<Record<number, string>> = {
  0: 'general',
  1: 'debugger',
  2: 'RPC runtime',
  3: 'RPC stubs',
  4: 'I/O',
  10: 'terminal server',
  16: 'USB',
  19: 'cluster',
};

const NTSTATUS_SEVERITIES = ['success', 'informational', 'warning', 'failure'] as const;
const HRESULT_RESERVED_BIT = 0x4000_0000;
const HRESULT_NT_BIT = 0x1000_0000;
const CUSTOMER_BIT = 0x2000_0000;
const WIN32_HRESULT = 0x8007;

/**
 * Takes a number apart. Says what its bits can mean, never what the error is. `value` is unsigned, at most 32 bits.
 *
 * HRESULT: https://learn.microsoft.com/windows/win32/com/structure-of-com-error-codes. NTSTATUS: two bits of severity,
 * a customer bit, a reserved bit, twelve bits of facility, sixteen of code ([MS-ERREF] 2.3).
 */
export function decode(value: number): Decode {
  const plain = { hex: formatHex8(value), decimal: value, signed: toSigned(value) };
  if (value < 0x10000) return plain;
  const wraps = unwrap(value);
  return {
    ...plain,
    ...(isHresultLike(value) ? { hresult: hresultFields(value) } : {}),
    ntstatus: ntstatusFields(value),
    ...(wraps ? { wraps } : {}),
  };
}

/**
 * Without the bit of a wrapped NTSTATUS the reserved bit is clear; with it, facility and code are those of the NTSTATUS
 * inside ([MS-ERREF] 2.1).
 */
function isHresultLike(value: number): boolean {
  return (value & (HRESULT_RESERVED_BIT | HRESULT_NT_BIT)) === 0;
}

function hresultFields(value: number): StatusFields {
  const facility = (value >>> 16) & 0x7ff;
  return {
    severity: value >>> 31 ? 'failure' : 'success',
    customer: (value & CUSTOMER_BIT) !== 0,
    facility,
    facilityName: HRESULT_FACILITIES[facility],
    code: value & 0xffff,
  };
}

function ntstatusFields(value: number): StatusFields {
  const facility = (value >>> 16) & 0xfff;
  return {
    severity: NTSTATUS_SEVERITIES[value >>> 30] ?? 'failure',
    customer: (value & CUSTOMER_BIT) !== 0,
    facility,
    facilityName: NTSTATUS_FACILITIES[facility],
    code: value & 0xffff,
  };
}

function unwrap(value: number): Decode['wraps'] {
  if (value >>> 16 === WIN32_HRESULT) return { kind: 'win32', value: value & 0xffff };
  if (value & HRESULT_NT_BIT) return { kind: 'ntstatus', value: (value & ~HRESULT_NT_BIT) >>> 0 };
  return undefined;
}

/** A number that says the same as another one, where it is read by this layout. */
export interface Equivalent {
  readonly value: number;
  readonly layout: Exclude<Layout, 'plain'>;
}

/**
 * The numbers that say the same in another form: a Win32 error as HRESULT, an NTSTATUS in an HRESULT, and back.
 *
 * @param layout How the number itself is read; undefined for one that no list has, which may be any.
 */
export function equivalents(value: number, layout?: Layout): Equivalent[] {
  const wraps = unwrap(value);
  if (wraps) return layout === undefined || layout === 'hresult' ? [{ value: wraps.value, layout: wraps.kind }] : [];
  if (value < 0x10000) {
    return layout === undefined || layout === 'win32'
      ? [{ value: ((WIN32_HRESULT << 16) | value) >>> 0, layout: 'hresult' }]
      : [];
  }
  const status = value >>> 30 >= 2 && (layout === undefined || layout === 'ntstatus');
  return status ? [{ value: (value | HRESULT_NT_BIT) >>> 0, layout: 'hresult' }] : [];
}
