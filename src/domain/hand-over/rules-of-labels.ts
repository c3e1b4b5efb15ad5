import type { NameKind } from './name-book.ts';
import { isOrdinary, soundsOrdinary } from './ordinary-words.ts';
import type { RedactRule } from './redact.ts';

/** What stands before a name in event logs, .rdp files, command lines and notes, in some languages. */
const LABELS: Readonly<Record<string, NameKind>> = {
  'password|passwort|kennwort|passwd|pwd|passphrase|secret|/p|/pass|/gp|mot de passe|contraseña': 'secret',
  '(?:logon |sam )?account(?: name)?|user(?:[ -]?name)?|(?:target|subject|caller|param)user(?:name)?|login(?: name)?|logon name|caller user|kontoname|benutzer(?:name)?|nom du compte|utilisateur|usuario|nombre de cuenta|/u|/gu':
    'user',
  '(?:account |user |target |subject)?domain(?: name)?|(?:target|subject)domainname|workgroup|kontodomäne|domäne|domaine(?: du compte)?|dominio|/d|/gd':
    'domain',
  '(?:caller |remote |client |target |source )?(?:computer|workstation|machine|server|host|client|pc)(?:[ -]?name)?|workstationname|targetserver(?:name)?|ipaddress|full address|alternate full address|gateway(?:[ -]?host[ -]?name)?|broker|domain controller|vm(?: name)?|arbeitsstationsname|rechner(?:name)?|ordinateur|equipo|/v|/g':
    'host',
};

const KINDS = Object.entries(LABELS);

const PASSWORD_IN_A_SENTENCE: RedactRule = {
  pattern: /((?<!\p{L})password(?: is| was)?[ \t]+["']?)([^\s"']*\d[^\s"']*)/giu,
  replace: (book, _, before = '', password = '') => before + book.mark(password, 'secret'),
};

/** A value ends with its line, at the next option of a command line, or at a comma. */
const VALUE = '([^\\r\\n]{1,200}?)(?=[ \\t]+/[a-z]+:|[,;]|$)';

const rulesOf = ([names, kind]: readonly [string, NameKind]): RedactRule[] => [
  {
    // `<Data Name="TargetUserName">jane</Data>`, `<Computer>...</Computer>`
    pattern: new RegExp(`(<(?:Data Name=["'](?:${names})["']|(?:${names}))>)([^<\\n]+)`, 'gi'),
    replace: (book, _, label = '', value = '') => label + named(value, (name) => book.mark(name, kind), kind),
  },
  {
    // `Account Name:  jane`, `username:s:jane`, `/u:jane`
    pattern: new RegExp(
      `((?<![\\p{L}\\p{N}])(?:${names})(?::[si])?["']?[ \\t]*[:=][ \\t]*)${kind === 'secret' ? '(\\S{1,200})' : VALUE}`,
      'gimu',
    ),
    replace: (book, _, label = '', value = '') => label + named(value, (name) => book.mark(name, kind), kind),
  },
  kind === 'secret'
    ? PASSWORD_IN_A_SENTENCE
    : {
        // `the user jane`, `server "atlas"`
        pattern: new RegExp(
          `((?<![\\p{L}\\p{N}])(?:${words(kind)})(?:[ \\t]+(?:called|named))?[ \\t]+)(["'“‘«]?)(\\p{L}[\\p{L}\\p{N}_-]*)(?![\\p{L}\\p{N}_-]|[.\\\\@]\\p{L})`,
          'giu',
        ),
        replace: (book, whole = '', before = '', quote = '', name = '') =>
          (quote === '' ? soundsOrdinary(name) || name.length < 3 : isOrdinary(name))
            ? whole
            : before + quote + book.mark(name, kind),
      },
];

/** Passwords and their like, which no hand-over needs. */
export const secretRules: readonly RedactRule[] = KINDS.filter(([, kind]) => kind === 'secret').flatMap(rulesOf);

/** What a label gives away. */
export const labelRules: readonly RedactRule[] = KINDS.flatMap(rulesOf);

function words(kind: NameKind): string {
  if (kind === 'user') return 'users?|accounts?|login|username|user name';
  if (kind === 'host') return 'hosts?|servers?|computers?|machines?|pc|laptop|workstation|gateway|broker|vm';
  return 'domain';
}

/**
 * A value after a label: its first word is the name, and all of it where it is short. What has a form of its own, such
 * as `domain\user`, is left to the rule of that form.
 */
function named(value: string, mark: (name: string) => string, kind: NameKind): string {
  const [, quote = '', inner = ''] = /^(["'“]?)(.*)$/s.exec(value) ?? [];
  const end = quote === '' ? inner.length : Math.max(inner.search(/["'”]/), 0) || inner.length;
  const text = inner.slice(0, end).trimEnd();
  const first = /^[^\s,;"'<>|)]+/.exec(text)?.[0] ?? '';
  const bare = first.replace(/[.:!?]+$/, '');
  if (kind === 'secret')
    return value.replace(/^(["']?)(.+?)(\1)$/s, (_, open, secret, close) => open + mark(secret) + close);
  if (bare === '' || /[\\@/:\p{Co}]|\.\p{L}|^[\d.-]+$|^0x/u.test(bare)) return value;
  const few = text.split(/\s+/);
  if (few.length <= 3 && few.every((word) => /^[\p{L}'’.-]+$/u.test(word) && !soundsOrdinary(word)))
    return value.replace(text, () => mark(text));
  return soundsOrdinary(bare) ? value : value.replace(bare, () => mark(bare));
}
