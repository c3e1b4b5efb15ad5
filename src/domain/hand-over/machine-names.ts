/** What has letters and digits like the name of a machine and is none: numbers, versions, years, names of protocols. */
const NO_NAME = new RegExp(
  `^(?:${[
    '[\\da-f]{8}|s-1(?:-\\d+)+|cve-\\d+-\\d+',
    '(?:kb|aadsts|cve|events?|id|error|err|code|extended|port|tcp|udp|step|build|version|ver|v|line|level|status|' +
      'reason|page|day|week|part|option|case|type|mid|pre|non|post|tlsv?|ipv|sha|vlan|ethernet|wi-fi)[-_]?\\d[\\d.]*',
    '(?:win|windows-?|ws|server|sql|office)-?(?:7|8|8\\.1|10|11|365|20\\d\\d(?:r2)?)',
    '(?:user|kernel|win|system)32|win32_\\w+|cimv2',
    '(?:x|ia|amd|arm)(?:32|64|86)',
    'f1?\\d|[epb]\\d|[mo]365|h26[45]|avc4\\d\\d|rdp(?:[4-9]|10)|ssl[23]|(?:net)?ntlmv?[12]|smb[1-3]|md[2-5]|rc4|aes\\d{3}|rsa\\d{4}|' +
      'utf-?(?:8|16)|http[123]|iso\\d+|base64|d3d\\d+|eth\\d|com\\d|usb[-_]?[234]|gen-?[12]|tpm2|iis\\d+',
    '(?:status|error|sec|nte|rpc|ssl|tls|e|wsa|ec|errinfo|errconnect|crypt|nerr|ldap|cert|trust|scard|curl)_\\w+',
  ].join('|')})$`,
  'i',
);

/** Constants of source code. */
const CONSTANT = /^\p{Lu}+(?:_[\p{Lu}\d]+){2,}$/u;

/** Names of protocols and products that begin like `RDP-Tcp` and `MS-RDPBCGR`. */
const NO_CAPITALS = /^(?:MS|RDP|RD|TLS|AES|RSA|TCP|UDP|ECDHE|DHE|TS|NT|CVE|HTTP|UTF|USB)-/;

/** Whether a word standing alone has the shape of `SRV-RDS01`, `dc02`, `svc_backup2` or `DC-BERLIN`. */
export function looksLikeMachine(word: string): boolean {
  if (/^\p{L}/u.test(word) && /\d/.test(word)) return word.length > 2 && !NO_NAME.test(word) && !CONSTANT.test(word);
  return /^\p{Lu}{2,}(?:-\p{Lu}+)+$/u.test(word) && !NO_CAPITALS.test(word);
}
