import type { NameBook } from './name-book.ts';
import { isOrdinary } from './ordinary-words.ts';
import type { RedactRule } from './redact.ts';
import { hostMarks } from './rules-of-addresses.ts';

/** Shares that every Windows has. */
const COMMON_SHARE = /^(?:[a-z]\$|admin\$|ipc\$|print\$|sysvol|netlogon)$/i;

/** Left of a backslash, but no domain. */
const NO_DOMAIN =
  /^(?:hk(?:lm|cu|cr|u|ey_\w+)|software|system|system32|syswow64|sam|security|windows|root|cimv2|services|control|drivers|winstations|currentversion|currentcontrolset|policies|microsoft|program|files|device|builtin|authority|nt|service|manager|host|iis|apppool)$/i;

const PART = '[^\\s\\\\/:*?"\'<>|,;()=\\[\\]]{1,64}';

/** `CN=Jane Doe,OU=Sales,DC=corp` */
const DISTINGUISHED: RedactRule = {
  pattern: /((?<![\p{L}\p{N}])(?:CN|OU|DC|UID|O) ?= ?)([^,+\r\n"<>\\;]+)/gu,
  replace: (book, whole = '', before = '', value = '') => {
    const name = value.trimEnd();
    return isOrdinary(name) || /[.\p{Co}]/u.test(name)
      ? whole
      : before + book.mark(name, 'name') + value.slice(name.length);
  },
};

/** Accounts, profiles and shares. */
export const accountRules: readonly RedactRule[] = [
  DISTINGUISHED,
  {
    pattern: /(?<![\\\p{L}\p{N}])(\\{2,4})([^\s\\/"'<>|,;?]+)((?:\\+[^\s"'<>|,;]*)?)/gu,
    replace: (book, whole = '', start = '', server = '', path = '') => {
      if (server === '.' || /^tsclient$/i.test(server)) return whole;
      return start + hostMarks(book, server) + sharePath(book, path);
    },
  },
  {
    // `C:\Users\jane`, `/home/jane`; a name of several words only where the path goes on.
    pattern:
      /([\\/](?:Users|home|Documents and Settings)[\\/]+)([^\\/:*?"<>|\r\n]{1,64}(?=[\\/])|[^\s\\/:*?"'<>|,;)]+)/giu,
    replace: (book, whole = '', before = '', user = '') =>
      isOrdinary(user) || /^all users$/i.test(user) ? whole : before + book.mark(user, 'user'),
  },
  {
    pattern: /(?<![\p{L}\p{N}._%+'-])([\p{L}\p{N}._%+'-]{1,64})@([\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?)/gu,
    replace: (book, _, user = '', domain = '') => `${book.mark(user, 'user')}@${domainMark(book, domain)}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}-])S-1-(?:5-21|12-1)(?:-\d+)+/giu,
    replace: (book, sid = '') => book.mark(sid, 'sid'),
  },
  {
    pattern: /(?<![\p{L}\p{N}-])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\p{L}\p{N}])/giu,
    replace: (book, guid = '') => book.mark(guid, 'guid'),
  },
  {
    pattern: new RegExp(`(?<![\\\\\\p{L}\\p{N}/$._-])(${PART})(\\\\{1,2})(${PART})(?!\\\\)`, 'gu'),
    replace: (book, whole = '', domain = '', slash = '', user = '') => {
      if (NO_DOMAIN.test(domain) || /^\p{Co}$/u.test(domain)) return whole;
      const account = isOrdinary(user) ? user : book.mark(user.replace(/\.+$/, ''), 'user');
      const left = domain === '.' || isOrdinary(domain) ? domain : domainMark(book, domain);
      return left + slash + account + (isOrdinary(user) ? '' : (/\.+$/.exec(user)?.[0] ?? ''));
    },
  },
];

function domainMark(book: NameBook, domain: string): string {
  return /^(?:[\w-]+\.)*microsoft(?:online)?\.com$/i.test(domain) ? domain : book.mark(domain, 'domain');
}

function sharePath(book: NameBook, path: string): string {
  const [, slash = '', rest = ''] = /^(\\*)(.*?)$/s.exec(path) ?? [];
  if (rest === '') return slash;
  return slash + (COMMON_SHARE.test(rest) ? rest : book.mark(rest, 'share'));
}
