import type { Id, Lookup } from '../contract.d.ts';
import type { AtlasIndex } from './atlas-index.ts';
import { ANYWHERE, BEFORE, ERROR_CODE, HAS_EXTENDED, ONLY } from './space-words.ts';

type Found = Lookup['codes'][number];

const EVENT =
  /(?<![a-z])(?:events?|event[ _-]?ids?|ereignis(?:-?id)?|\u00e9v[\u00e9\u00e8]nement|evento)\W{0,4}(?:id\W{0,4})?$/i;
const AUDITED = /\bsub ?status\b|\b(?:4625|4776)\b/i;
const STATUS = /\bstatus\W{0,4}$/i;
/** "Error: 0x3, extended error: 0x5" of somebody who shortens. */
const ERROR = /\berror\W{1,3}$/i;
const DIALOG_TITLE = /\[win(?:dow) title\]|\[content\]|\[expanded information\]|remote desktop connection\s*\n/i;
const LOOKED_BACK = 90;
/** Most characters of a text in which words that may stand anywhere are looked for. */
const LOOKED_AT = 4000;

/**
 * Tells for each number of a text which space the words around it name, at whichever of its places; undefined where they
 * name none, or several; null where they name one that does not have it.
 */
export function spaceDecider(
  text: string,
  { providers, layouts }: Pick<AtlasIndex, 'providers' | 'layouts'>,
): (found: Found, places: readonly Found['at'][]) => Id | null | undefined {
  const start = text.slice(0, LOOKED_AT);
  const isDialog = HAS_EXTENDED.test(start) || DIALOG_TITLE.test(start);
  const isAudit = AUDITED.test(start);
  const anywhere = ANYWHERE.flatMap(([pattern, spaces]) => (pattern.test(start) ? [spaces] : []));
  const events = new Set(providers.values());
  const hasOnly = ONLY[1].some((space) => layouts.has(space));
  return ({ entries }, places) => {
    const spaces = new Set(entries.map(({ space }) => space));
    const isOfOthers = ([place]: Found['at']) => ONLY[0].test(text.slice(Math.max(0, place - LOOKED_BACK), place));
    if (hasOnly && !ONLY[1].some((space) => spaces.has(space)) && places.every(isOfOthers)) return null;
    if (spaces.size < 2) return undefined;
    const among = (wanted: readonly Id[]) => wanted.filter((space) => spaces.has(space));
    const near = places.flatMap(([place]) => {
      const before = text.slice(Math.max(0, place - LOOKED_BACK), place);
      const named = BEFORE.filter(([pattern]) => pattern.test(before));
      return [
        ...named.map(([, wanted]) => among(wanted).slice(0, 1)),
        among(
          isDialog && (ERROR_CODE.test(before) || ERROR.test(before))
            ? ['mstsc-disconnect', 'apple-mobile-client']
            : [],
        ).slice(0, 1),
        among(isAudit && STATUS.test(before) ? ['ntstatus-logon'] : []),
        among(writerOf(before, providers)),
        EVENT.test(before) ? among([...events]) : [],
      ];
    });
    const said = [...near, ...anywhere.map(among)].find((found) => found.length > 0);
    return said?.length === 1 ? said[0] : undefined;
  };
}

/** Who is named last in the same line before a number, or in the line above. */
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
