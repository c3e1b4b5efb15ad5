import type { Id, Lookup } from '../contract.d.ts';

type Found = Lookup['codes'][number];

/** What stands just before a number, and whose number that makes it; the first that fits decides. */
const BEFORE: readonly (readonly [RegExp, readonly Id[]])[] = [
  [/\bextended(?: error| disconnect)?(?: code| reason)?\W{0,4}$/i, ['mstsc-extended']],
  [/\bsub ?status\W{0,4}$/i, ['ntstatus-logon']],
  [/\bntstatus\W{0,4}$/i, ['ntstatus-logon', 'ntstatus-ctx']],
  [/\bx?freerdp3?\b[^\n]{0,40}\bexit(?:ed with)?(?: code| status| value)?\W{0,4}$/i, ['freerdp-exit']],
  [/\b(?:tls|ssl|fatal) alert(?: code| number| received)?\W{0,4}$/i, ['tls-alert']],
  [/\b(?:winsock|wsa|socket)(?: error)?(?: code)?\W{0,4}$/i, ['winsock']],
  [/\berr(?:or ?)?info\W{0,4}$/i, ['errinfo-pdu']],
  [/\b(?:disc(?:onnect)? ?reason|event(?: id)? 1026\b[^\n]{0,40}reason)\W{0,4}$/i, ['mstsc-disconnect']],
];

/** What stands anywhere in the text. Of several the first that has a reading decides. */
const ANYWHERE: readonly (readonly [RegExp, readonly Id[]])[] = [
  [/\bx?freerdp\b|\bcom\.freerdp\b|\bremmina\b/i, ['freerdp-errconnect']],
  [/\bWVDErrors\b|\bCodeSymbolic\b/i, ['avd-connection']],
  [
    /\bmac ?os\b|\bmacbook\b|\b(?:on|from) (?:my|a|the) mac\b|\bi(?:phone|pad|os)\b|\bandroid\b|\bwindows app\b/i,
    ['apple-mobile-client'],
  ],
  [/\bazure virtual desktop\b|\bavd\b|\bwindows virtual desktop\b/i, ['avd-connection']],
];

const EVENT = /\bevent(?:s| ?ids?)?\W{0,4}$/i;
const AUDITED = /\bsub ?status\b|\b(?:4625|4776)\b/i;
const STATUS = /\bstatus\W{0,4}$/i;
const ERROR_CODE = /\berror code\W{0,4}$/i;
const LOOKED_BACK = 90;
/** Most characters of a text in which words that may stand anywhere are looked for. */
const LOOKED_AT = 4000;

/** Tells for each number of a text which space the words around it name; undefined where they name none, or several. */
export function spaceDecider(text: string, providers: ReadonlyMap<string, Id>): (found: Found) => Id | undefined {
  const start = text.slice(0, LOOKED_AT);
  const isDialog = /\bextended error code\b/i.test(start);
  const isAudit = AUDITED.test(start);
  const anywhere = ANYWHERE.flatMap(([pattern, spaces]) => (pattern.test(start) ? [spaces] : []));
  const events = new Set(providers.values());
  return ({ entries, at: [place] }) => {
    const spaces = new Set(entries.map(({ space }) => space));
    if (spaces.size < 2) return undefined;
    const before = text.slice(Math.max(0, place - LOOKED_BACK), place);
    const among = (wanted: readonly Id[]) => wanted.filter((space) => spaces.has(space));
    const named = BEFORE.find(([pattern]) => pattern.test(before))?.[1];
    const readings = [
      among(named ?? []),
      among(isDialog && ERROR_CODE.test(before) ? ['mstsc-disconnect'] : []),
      among(isAudit && STATUS.test(before) ? ['ntstatus-logon'] : []),
      among(writerOf(before, providers)),
      EVENT.test(before) ? among([...events]) : [],
      ...anywhere.map(among),
    ];
    const said = readings.find((found) => found.length > 0);
    return said?.length === 1 ? said[0] : undefined;
  };
}

/** Who is named last in the same line before a number. */
function writerOf(before: string, providers: ReadonlyMap<string, Id>): Id[] {
  const line = before.slice(before.lastIndexOf('\n', before.lastIndexOf('\n') - 1) + 1).toLowerCase();
  let last = -1;
  let space: Id | undefined;
  for (const [name, id] of providers) {
    const place = line.lastIndexOf(name);
    if (place > last && !/[\w]/.test(line[place + name.length] ?? ' ') && !/[\w]/.test(line[place - 1] ?? ' ')) {
      last = place;
      space = id;
    }
  }
  return space === undefined ? [] : [space];
}
