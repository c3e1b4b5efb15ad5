import type { CodeToken } from '../error-code/parse.ts';

/** Words that announce a code, in the languages of Windows as far as they are written with letters. */
const ANNOUNCES =
  '(?<![\\p{L}\\p{N}])(?:(?:error|event|status|sub ?status|result|reason|disc(?:onnect)?|exit|return|logon|fault|hresult|alert)[ _-]?(?:codes?|ids?|reasons?|status|values?|number|no\\.?)|' +
  'codes?|errors?|err|errno|l?error|reasons?|status|events?|ids?|hresult|ntstatus|result|disconnect(?:ed)?|extended|alert|exit(?:ed)?|returned|' +
  'fehler(?:code|nummer)?|fehlers|ereignis(?:se|-?id)?|grund|erreurs?|code d.erreur|év[éè]nements?|errores|c[óo]digos?|evento?s?|errore|codice|erro|fout(?:code)?|fel(?:kod)?|fejl(?:kode)?|feil(?:kode)?|virhe(?:koodi)?|błą?d(?:u|em)?|błęd(?:u|em)?|zdarzeni[ae]|kod(?:u|em)?|chyb[ay]|kód|hiba(?:kód)?|hata(?:sı)?|kodu|eroare|ошибк[аиоу]й?|помилк[аи]|код(?:ом|а)?|событи[ея])(?![\\p{L}\\p{N}])|' +
  '(?:error|event|status|reason|result|exit|logon|warning|failure)(?:code|id|status|reason)|helpmsg|' +
  '错误|錯誤|代码|代碼|エラー|コード|오류|코드|事件|イベント|이벤트';

/** Between such a word and its code are few characters, and neither the end of a sentence nor that of a line. */
const BETWEEN = /^[^.;\n\u3002]{0,24}$/;

/** Programs after whose name a number is a code if that number is listed. */
const PROGRAM =
  /\b(?:mstsc|rdp|remote desktop(?: connection)?|remotedesktop|x?freerdp\d?|remmina|windows app|remote app|mremoteng|rdcman)\W{1,3}$/i;

/** Words that say that a number is none: a port, a process, a build, a year, a size. */
const OTHERWISE =
  /(?:(?<![\p{L}\p{N}])(?:ports?|puerto|porta|порт|pid|tid|proc(?:ess)?(?: id)?|thread(?: id)?|session(?: id)?|logon id|client id|caller proc(?:ess) id|build|version|ver\.?|v|kb|line|zeile|ligne|línea|windows|server|win|office|ubuntu|debian|fedora|macos|ios|android|uptime|attempt|since|year|logon type|key length|room|ticket|case|incident|request|phone|tel|telephone|fax|call|extension|ext|vlan|index|level|qualifiers|keywords|opcode|state(?: is)?|version|record(?: ?id)?|task|size|length|width|height|mtu|ttl|ttyp?|uid|gid|display)|@)["'>]?[\s:=#(["'.-]{0,4}$/iu;

/** What is written as hex beside a code and is none. */
const NOT_A_STATUS =
  /\bpdu \($|(?<![a-z])(?:logon[ _]?id|logonid|(?:caller |faulting |new |target |parent )?proc(?:ess)[ _]?id|thread[ _]?id|threadid|pid|tid|handle(?: id)?|(?:fault|exception)?[ _]?offset|address|pointer|keywords|flags?|mask|port|key length|token elevation|session[ _]?id|start time)["'>]{0,2}[\s:="'>]{0,4}$/i;

/** The placeholder of a text that nobody filled; a status of HTTP. */
const FOREIGN = /(?<!%)%$|\bHTTP(?:\/[\d.]+)?(?: (?:status|error|response))?(?: code)?[ :=]{1,2}$/i;
const HTTP_STATUS =
  /^ (?:bad request|unauthorized|forbidden|not found|method not allowed|proxy authentication|request timeout|internal server error|bad gateway|service unavailable|gateway timeout)/i;
/**
 * Of VNC, of a tool that builds programs, of a log that names its fields; what a process or a state ended with:
 * "exited with non-zero exit code 255 and signal 11", STATE_RUN_FAILED [-1].
 */
const OF_OTHER_PROGRAM =
  /\bvnc (?:error|status)(?: code)?[ :]{1,2}$|\w\] Error $|\bevent=$|\bSTATE_\w+ \[$|\bnon-zero exit code $|\bsignal $/i;
/** "error:0A000438:SSL routines" */
const OPENSSL = [/\berror:$/i, /^:[\w ]*(?:lib|routines|:)/i] as const;
/** The status of a connection that speaks HTTP, somewhere in the same text. */
const SPEAKS_HTTP = /\bHTTP\b/;
const STATUS_CODE = /\bstatus code:? $/i;

const BRACKET = /[(\uff08]$/;

/** What is counted is no code; neither is the hour of a time. */
const COUNTED =
  /^[ \u00a0]?(?:%|\u00b0|(?:ms|msec|milliseconds?|s|secs?|seconds?|min|minutes?|mins|hours?|hrs?|days?|weeks?|months?|years?|times|users?|people|kb|mb|gb|tb|bytes|bits?|px|fps|hz|mbps|mbit|pcs?|computers?|machines?|servers?|clients?|sessions?|licen[cs]es?|cals?|attempts?|tries|am|pm|a\.m|p\.m|uhr|sekunden|minuten|stunden|tage|benutzer|monitors?|screens?|x \d|\u00d7)\b|秒|分|台|초|분)/i;

/** A status as its first digit says it, eight hex digits. */
const STATUS = /^[89cd][0-9a-f]{7}$/i;

/** Spaces around the only number of a text that are still looked at. */
const MARGIN = 48;

/** A number in a text no longer than this, at its start or in brackets, is the subject. */
const SHORT = 80;

const announcers = new WeakMap<ReadonlyMap<string, string>, RegExp>();

/** The words, and the names of those who write events: "LsaSrv 6167". */
function announcing(providers: ReadonlyMap<string, string>): RegExp {
  const known = announcers.get(providers);
  if (known) return known;
  const names = [...providers.keys()].map((name) => name.replace(/[().+]/g, '\\$&'));
  const made = new RegExp(
    names.length === 0 ? ANNOUNCES : `${ANNOUNCES}|(?<![\\w-])(?:${names.join('|')})(?![\\w-])`,
    'giu',
  );
  announcers.set(providers, made);
  return made;
}

/**
 * A test of what in this text is meant as a code. A number with a prefix is, but for ids and addresses. Bare digits are
 * where they are alone in the text, where a word such as "error" announces them, and where they are listed and look like
 * a status or follow the name of a program. Ports, dates and counts in a sentence are none of these. Asked in the order
 * of the text, it costs no more than one pass over it.
 */
export function plausibleIn(
  text: string,
  providers: ReadonlyMap<string, string>,
  isListed: (token: CodeToken) => boolean,
): (token: CodeToken) => boolean {
  const words = text.matchAll(announcing(providers));
  let next = words.next();
  let end: number | undefined;
  const speaksHttp = SPEAKS_HTTP.test(text.slice(0, 4000));
  return (token) => {
    const [start, last] = token.at;
    for (; !next.done && next.value.index < start; next = words.next()) end = next.value.index + next.value[0].length;
    const before = text.slice(Math.max(0, start - 32), start);
    const after = text.slice(last, last + 48);
    if (isOfOthers(before, after, speaksHttp)) return false;
    if (token.certain && !isSmallSigned(token)) return !NOT_A_STATUS.test(before);
    if (isOther(before, token.text, after)) return false;
    const isAnnounced = end !== undefined && BETWEEN.test(text.slice(end, Math.min(start, end + 25)));
    // host:3389 and transport.c:904, but code:2308.
    if (/[\w\]]:$/.test(before)) return isAnnounced && end === start - 1;
    return (
      isAnnounced ||
      isAlone(text, token.text) ||
      isBeforeWriter(after, providers) ||
      looksLikeCode(token, before, isListed(token), text)
    );
  };
}

/** A placeholder, an error of OpenSSL, a status of HTTP. */
function isOfOthers(before: string, after: string, speaksHttp: boolean): boolean {
  if (FOREIGN.test(before) || HTTP_STATUS.test(after)) return true;
  return (OPENSSL[0].test(before) && OPENSSL[1].test(after)) || (speaksHttp && STATUS_CODE.test(before));
}

/** A port, a count, a date; or sshd[904]. */
function isOther(before: string, digits: string, after: string): boolean {
  if (OTHERWISE.test(before) || OF_OTHER_PROGRAM.test(before)) return true;
  if (digits.length < 6 && COUNTED.test(after)) return true;
  return /\w\[$/.test(before) && after.startsWith(']');
}

function isAlone(text: string, digits: string): boolean {
  return text.length <= digits.length + MARGIN && text.trim() === digits;
}

/** "5719 NETLOGON". */
function isBeforeWriter(after: string, providers: ReadonlyMap<string, string>): boolean {
  const [, name] = /^[ \t,;|]{1,3}([\w-]+)/.exec(after) ?? [];
  return name !== undefined && providers.has(name.toLowerCase());
}

/** By its digits, by the name of a program before it, or because it starts a short text. */
function looksLikeCode(
  { text: digits, readings }: CodeToken,
  before: string,
  isListed: boolean,
  text: string,
): boolean {
  if (!isListed) return STATUS.test(digits) && /[a-f]/i.test(digits);
  if (digits.length >= 8) return STATUS.test(digits) || readings.some(({ value }) => value >= 0x1_0000);
  if (digits.length < 3) return false;
  return (
    PROGRAM.test(before) || (text.length <= SHORT && (text.trimStart().startsWith(digits) || BRACKET.test(before)))
  );
}

/** -5 is as likely a temperature. */
function isSmallSigned({ text, readings }: CodeToken): boolean {
  return /^[-\u2212]/.test(text) && (readings[0]?.value ?? 0) >= 0xffff_0000;
}
