import type { NameBook } from './name-book.ts';
import { isOrdinary } from './ordinary-words.ts';
import type { RedactRule } from './redact.ts';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IPV4 = `${OCTET}(?:\\.${OCTET}){3}`;

/** Loops, "any" and "all": no machine in particular. */
const NO_MACHINE = /^(?:127\.\d+\.\d+\.\d+|0\.0\.0\.0|255\.255\.\d+\.\d+|::1?)$/;

/** Names of files and of parts of .NET, Windows and Azure, and public hosts of their maker. */
const NO_HOST =
  /\.(?:exe|dll|sys|log|txt|rdp|rdpw|cer|crt|pfx|pem|evtx?|etl|msi|msix|ps1|psm1|bat|cmd|json|xml|html?|zip|png|jpe?g|gif|inf|mui|cpl|msc|cab|reg|csv|ini|conf|cfg|ya?ml|pdf|docx?|xlsx?|rdg|dmp|tmp|lnk|vbs|adm[xl]|mdb|js|ts|py|sh|md|aspx?|php|cs|cpp|h|c)$|^(?:com\.freerdp|microsoft|system|windows|mscorlib|rdinfra|azure|win32|asp|terminalservices)\.|(?:^|\.)microsoft(?:online)?\.com$/i;

/** An end of a name that is one in whatever case it is written. */
const TOP =
  /\.(?:com|net|org|info|biz|edu|gov|mil|int|io|local|lan|intern(?:al)?|corp|home|ad|test|example|cloud|de|at|ch|uk|ie|us|ca|fr|be|nl|lu|es|pt|it|pl|cz|sk|hu|se|no|dk|fi|eu|au|nz|jp|cn|in|br|mx|za|arpa)$/i;

export const addressRules: readonly RedactRule[] = [
  {
    pattern: /(?<![\p{L}\p{N}:.-])[\da-f]{2}(?:([:-])[\da-f]{2})(?:\1[\da-f]{2}){4}(?![\p{L}\p{N}:-])/giu,
    replace: (book, mac = '') => book.mark(mac, 'mac'),
  },
  {
    pattern: /(?<![\p{L}\p{N}:.])(?:[\da-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{0,4})(?![\p{L}\p{N}:])/giu,
    replace: (book, text = '') => {
      const full = ipv6(text);
      return full === undefined || NO_MACHINE.test(full) ? text : book.mark(full, 'address');
    },
  },
  {
    pattern: new RegExp(
      `(\\b(?:version|ver|v|build|release)[ :=]{0,3})?(?<![\\p{L}\\p{N}.])(${IPV4})(?!\\.?\\p{N}|\\.\\p{L}|\\p{L})`,
      'giu',
    ),
    replace: (book, whole = '', version, address = '') =>
      version !== undefined || NO_MACHINE.test(address) ? whole : book.mark(address, 'address'),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}._\\$-])[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?(?:\.[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?)+/gu,
    replace: (book, name = '') => (isHost(name) ? hostMarks(book, name) : name),
  },
];

function isHost(name: string): boolean {
  if (NO_HOST.test(name)) return false;
  if (TOP.test(name)) return true;
  const last = name.slice(name.lastIndexOf('.') + 1);
  // `failed.Then` is where one sentence ends and the next begins.
  return /^(?:xn--[\w-]+|\p{L}{2,})$/u.test(last) && !/^\p{Lu}\p{Ll}+$/u.test(last);
}

/** The marks of a machine: its own name and its domain apart, so that a reader sees which name was used. */
export function hostMarks(book: NameBook, name: string): string {
  const [, host = '', port = ''] = /^(.*?)((?::\d+)?)$/s.exec(name) ?? [];
  if (isOrdinary(host)) return name;
  if (ipv6(host) !== undefined || new RegExp(`^${IPV4}$`).test(host))
    return NO_MACHINE.test(host) ? name : book.mark(ipv6(host) ?? host, 'address') + port;
  const labels = host.split('.');
  if (labels.length === 1) return book.mark(host, 'host') + port;
  const own = labels.length > 2 || /\d|-/.test(labels[0] ?? '');
  if (!own) return book.mark(host, 'domain') + port;
  return `${book.mark(labels[0] ?? '', 'host')}.${book.mark(labels.slice(1).join('.'), 'domain')}${port}`;
}

/** An IPv6 address in its one shortest form; undefined for what is none. */
function ipv6(text: string): string | undefined {
  if (!/^[\da-f:.]*:[\da-f:.]*$/i.test(text) || !URL.canParse(`http://[${text}]/`)) return undefined;
  return new URL(`http://[${text}]/`).hostname.slice(1, -1);
}
