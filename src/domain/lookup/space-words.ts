import type { Id } from '../contract.d.ts';

type Rule = readonly [pattern: RegExp, spaces: readonly Id[]];

/** "Extended" as dialogs say it in their languages, before or after "error code". */
const EXTENDED =
  'extended|erweitert\\w{0,3}|étendu|extendid\\w|estes\\w|estendid\\w|expandid\\w|uitgebreide|rozszerzon\\w|rozšířen\\w|rozšíren\\w|utöka[dt]|udvidet|utvidet|genişletilmiş|laajennettu|bővített|kiterjesztett|extins\\w?|расширенн\\w{0,3}|розширен\\w{0,3}|扩展|擴充|延伸|拡張|확장';
export const HAS_EXTENDED = new RegExp(EXTENDED, 'iu');
const AFTER_EXTENDED = new RegExp(`(?:${EXTENDED})[^\\n.;\\d]{0,32}$`, 'iu');

/** "Error code" likewise. */
export const ERROR_CODE =
  /(?:error ?code|fehlercode|code d.erreur|código de erro\w?|codice (?:di )?errore|foutcode|felkod|fejlkode|feilkode|virhekoodi|kod błędu|kód chyby|hibakód|hata kodu|cod(?:ul)? (?:de )?eroare|код ошибки|код помилки|错误代码|錯誤碼|錯誤代碼|エラー ?コード|오류 ?코드)[^\p{L}\p{N}]{0,5}$/iu;

/**
 * What stands just before a number, and whose number that makes it, where a number that these lists do not have is of no
 * other either: "System error 67" of a file share, the "system error 104" and "os error 54" of a socket elsewhere.
 */
export const ONLY: Rule = [
  /\b(?:net helpmsg|(?:win32|windows|system|os) error(?: code)?|os \{ code|rpc error|errno)\W{0,4}$/i,
  ['win32-ctx', 'winsock'],
];

/** What stands just before a number, and whose number that makes it; the first that has a reading decides. */
export const BEFORE: readonly Rule[] = [
  [/\bsession\b[^\n]{0,30}\bdisconnected, reason code\W{0,4}$/i, ['mstsc-extended']],
  [AFTER_EXTENDED, ['mstsc-extended']],
  [/\bextendeddisconnectreason\W{0,6}$/i, ['mstsc-extended']],
  [/\bsub ?status["'>]{0,2}\W{0,4}$/i, ['ntstatus-logon']],
  [/\bntstatus\W{0,4}$/i, ['ntstatus-logon', 'ntstatus-ctx']],
  [/\bx?freerdp3?\b[^\n]{0,40}\bexit(?:ed)?(?: with)?(?: code| status| value)?\W{0,4}$/i, ['freerdp-exit']],
  [/\bexit (?:code|status)(?: of (?:x?freerdp|wlfreerdp|sdl-freerdp)3?)?(?: is| was)?\W{0,4}$/i, ['freerdp-exit']],
  [/\b(?:tls|ssl|fatal) alert(?: code| number| received)?\W{0,4}$/i, ['tls-alert']],
  [/\balert(?: code| number| description)?\W{0,4}$/i, ['tls-alert']],
  [/\b(?:winsock|wsa|socket)(?: error)?(?: code)?\W{0,4}$/i, ['winsock']],
  [/\berr(?:or ?)?info(?: pdu)?(?: code)?\W{0,4}$/i, ['errinfo-pdu']],
  [/\bon ?fatal ?error\b[^\n]{0,20}$|\bfatal error(?: code)?\W{0,4}$/i, ['mstsc-fatal-error']],
  [/\bon ?logon ?error\b[^\n]{0,20}$|\blerror\W{0,4}$|\blogon error(?: code)?\W{0,4}$/i, ['mstsc-logon-error']],
  [/\bon ?warning\b[^\n]{0,20}$|\bwarning ?code\W{0,4}$/i, ['mstsc-warning']],
  [/\bnegotiation fail(?:ed|ure)\b[^\n]{0,30}$|\bfailure ?code\W{0,4}$/i, ['rdp-negotiation-failure']],
  [/\brdstls\b[^\n]{0,40}$/i, ['rdstls-result']],
  [/\bearly (?:user )?auth\w*[^\n]{0,40}$/i, ['early-authz-result']],
  [/\bdwstatetransition\W{0,4}$|\bstate transition\W{0,4}$/i, ['license-state']],
  [/\bdwerrorcode\W{0,4}$|\blicens\w{1,6} (?:error|alert|message)\b[^\n]{0,20}$/i, ['license-protocol']],
  [/\blicens\w{1,6} server\b[^\n]{0,40}$/i, ['license-server-api']],
  ONLY,
  [
    /\b(?:disc(?:onnect)? ?reason|ondisconnected\b[^\n]{0,20}|disconnect(?:ed|ion)?\b[^\n]{0,24}reason|event(?: id)? 1026\b[^\n]{0,60}reason)(?: code)?\W{0,4}$/i,
    ['mstsc-disconnect'],
  ],
  [/\bmstsc(?:\.exe)?(?: error)?(?: code)?\W{0,4}$/i, ['mstsc-disconnect']],
];

const FREERDP = /\b(?:x|wl|sdl-)?freerdp3?\b|\bcom\.(?:freerdp|winpr)\b|\bremmina\b/i;
const APPLE =
  /\bmac ?os\b|\bmac ?book\b|\bimac\b|\bmac\b(?! ?(?:addr|id\b))|\bi(?:phone|pad|os|pados)\b|\bandroid\b|\bwindows app\b|\bnew app\b|\bmicrosoft remote desktop\b|\bchromebook\b|\bremote pc\b/i;
const AVD = /\bazure virtual desktop\b|\bavd\b|\bwindows virtual desktop\b|\bwvd\b/i;

/** What stands anywhere in the text. Of several the first that has a reading decides. */
export const ANYWHERE: readonly Rule[] = [
  [/\bget-rds\w{0,40}/i, ['avd-management-2019']],
  [FREERDP, ['freerdp-errconnect']],
  [FREERDP, ['errinfo-pdu']],
  [FREERDP, ['ntstatus-logon']],
  [/\bWVDErrors\b|\bCodeSymbolic\b/i, ['avd-connection']],
  [APPLE, ['apple-mobile-client']],
  [AVD, ['avd-connection']],
  [/\bmstsc\b|\bremote desktop connection\b/i, ['mstsc-disconnect']],
];
