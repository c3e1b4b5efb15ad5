import type { Dataset } from '#dataset/dataset.ts';

/** How a text names each list that is no event log, written from `seen` and `recognize` of its record. `#` is the number. */
const NAMED_BY: Readonly<Record<string, string>> = {
  'apple-mobile-client': 'Windows App on my iPad, error code: #',
  'avd-connection': 'WVDErrors | where Code == #, CodeSymbolic',
  'avd-management-2019': 'Get-RdsDiagnosticActivities shows error #',
  'early-authz-result': 'Early User Authorization Result PDU: #',
  'errinfo-pdu': 'errorInfo: #',
  'freerdp-errconnect': '[ERROR][com.freerdp.core] - last error #',
  'freerdp-exit': 'xfreerdp exit code #',
  'gateway-client-unverified': 'Extended error code: #',
  'gateway-result': 'The gateway answered with error #',
  'license-protocol': 'Licensing Error Message, dwErrorCode #',
  'license-server-api': 'The license server tool returned error #',
  'license-state': 'Licensing Error Message, dwStateTransition #',
  'mstsc-disconnect': 'Error code: # Extended error code: 0x0',
  'mstsc-extended': 'Extended error code: #',
  'mstsc-fatal-error': 'OnFatalError, errorCode #',
  'mstsc-logon-error': 'OnLogonError, lError #',
  'mstsc-warning': 'OnWarning, warningCode #',
  'ntstatus-ctx': 'NTSTATUS #',
  'ntstatus-logon': 'Status: # Sub Status: 0x0',
  'rdp-negotiation-failure': 'RDP_NEG_FAILURE, failureCode #',
  'rdstls-result': 'RDSTLS authentication result #',
  'sspi-hresult': 'Code: #',
  'tls-alert': 'fatal alert code #',
  'win32-ctx': 'net helpmsg #',
  winsock: 'Winsock error #',
};

/** A text that names the list of a code and holds its number as that list writes it; undefined for codes without a number. */
export function namedText(dataset: Dataset, space: string, value: string | undefined): string | undefined {
  const data = dataset['code-spaces'].get(space)?.data;
  if (!data || value === undefined) return undefined;
  const number = Number(value);
  const signed = data.written === 'signed-decimal' && number >= 2 ** 31 ? number - 2 ** 32 : number;
  const written = data.written.startsWith('hex') ? `0x${number.toString(16).toUpperCase()}` : String(signed);
  if (data.provider !== undefined) return `Source: ${data.provider}\nEvent ID: ${written}`;
  const pattern = NAMED_BY[space];
  if (pattern === undefined) throw new Error(`named-by.ts: no text names the list ${space}`);
  return pattern.replace('#', written);
}
