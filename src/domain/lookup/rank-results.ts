import type { Code, Id, Lookup } from '../contract.d.ts';
import { readingsIn } from './readings-in.ts';
import { isOneError } from './same-error.ts';

type Found = Lookup['codes'][number];
type Match = Lookup['symptoms'][number];
type Span = Found['at'];

/** One line of the answer to a text. `text` and `at` say where it was read. */
export type Result =
  | { readonly kind: 'symptom'; readonly id: Id; readonly match: Match['match'] }
  | {
      readonly kind: 'code';
      readonly id: Id;
      readonly code: Code;
      readonly text: string;
      readonly at: Span;
      /**
       * `said`: by the text, or because no other list has it. `open`: one of several, and nothing tells. `other`: beside
       * one that is said. `told`: the text has no code, and tells what this one means, or has its name misspelt; `text`
       * is empty then.
       */
      readonly reading: 'said' | 'open' | 'other' | 'told';
    }
  | {
      readonly kind: 'unlisted';
      /** The value, or the name in lower case. */
      readonly id: string;
      readonly text: string;
      readonly at: Span;
      /** Absent for a name. */
      readonly unknown?: Lookup['unknownCodes'][number];
    };

/** Score of an article that a code leads to and words tell as well, and how far it must be ahead of others. */
const TOLD_TOO = 0.62;
const AHEAD = 0.1;
/** Words that tell so much stand before the second reading of an open number. */
const STRONG = 0.19;

/**
 * What was found in the order in which a reader is shown it: the one right answer, what it was read from, the other
 * readings, what is not listed, and last what only sounds like it. Nothing twice.
 *
 * An article comes first only where the text decides for it. A number that several lists have, where nothing tells which
 * (`lookup.ask`), has its readings side by side, each followed by the articles that only it leads to.
 */
export function rankResults({ codes, unknownCodes, unknownNames = [], symptoms, meanings = [] }: Lookup): Result[] {
  const readings = codes.map(readingsOf);
  const said = readings.flatMap((reading) => reading.said);
  const undecided = readings.flatMap((reading) => reading.open);
  // A zero is "no error" in most lists, and what words tell says more.
  const isTold = symptoms.some(({ match }) => match === 'words');
  const open = isTold ? undecided.filter(({ code }) => code.decimal !== 0) : undecided;
  const hasStatus = said.some(({ code }) => isStatus(code));
  const leading = said.filter(({ code }) => !hasStatus || !isEvent(code));
  const leads = new Set(leading.flatMap(({ code }) => code.symptoms));
  const sure = symptoms.filter(
    ({ id, match, score }) =>
      match === 'pair' ||
      match === 'message' ||
      leads.has(id) ||
      score > TOLD_TOO ||
      // Where no code is listed, the misspelt name of one has led there.
      (match === 'code' && codes.length === 0),
  );
  const hasLeader = sure[0] !== undefined && sure[0].score > (sure[1]?.score ?? 0);
  const leader = hasLeader ? sure.slice(0, 1) : [];
  const near = unknownNames.flatMap(({ near: meant = [] }) => meant.map(toTold));
  const unlisted = [...unknownCodes.map(toUnlisted), ...unknownNames.map(toUnlistedName)];
  const probable = likely(open, symptoms);

  return once([
    ...symptoms.slice(0, 1).filter(isSubject).map(toSymptom),
    // Part of a dialog text says less than a reading that words tell too.
    ...(leader[0]?.match === 'message' ? probable : []),
    ...leader.map(toSymptom),
    ...byLeader(said, leader[0]?.id, leading),
    ...(codes.length === 0 ? near : []),
    ...sure.map(toSymptom),
    ...probable,
    ...open.slice(0, 1).flatMap((result) => [result, ...ledToBy(result.code, symptoms).slice(0, 1)]),
    ...(open.length > 0 ? symptoms.filter(isStrong).map(toSymptom) : []),
    ...open.flatMap((result) => [result, ...ledToBy(result.code, symptoms)]),
    ...readings.flatMap((reading) => reading.other),
    ...near,
    ...unlisted.filter((result) => !isBareDecimal(result)),
    ...inWords(symptoms, meanings),
    ...undecided,
    // As likely the number of an event around what is told, or one of another program.
    ...unlisted,
  ]);
}

function toUnlisted(unknown: Lookup['unknownCodes'][number]): Result {
  return { kind: 'unlisted', id: unknown.value, text: unknown.text, at: unknown.at, unknown };
}

function toUnlistedName({ text, at }: NonNullable<Lookup['unknownNames']>[number]): Result {
  return { kind: 'unlisted', id: text.toLowerCase(), text, at };
}

function isBareDecimal(result: Result): boolean {
  return result.kind === 'unlisted' && /^[-\u2212]?\d+$/.test(result.text);
}

/** Articles and codes that the words tell, best first. */
function inWords(symptoms: readonly Match[], meanings: NonNullable<Lookup['meanings']>): Result[] {
  const codes = meanings.map(({ code, score }) => ({ score, result: toTold(code) }));
  const articles = symptoms.map((match) => ({ score: match.score, result: toSymptom(match) }));
  return [...articles, ...codes].sort((a, b) => b.score - a.score).map(({ result }) => result);
}

function toTold(code: Code): Result {
  return { kind: 'code', id: code.id, code, text: '', at: [0, 0], reading: 'told' };
}

type CodeResult = Extract<Result, { kind: 'code' }>;

function readingsOf({ entries, space, text, at }: Found): Record<'said' | 'open' | 'other', CodeResult[]> {
  const own = readingsIn(entries, space);
  const as = (reading: CodeResult['reading']) => (code: Code) =>
    ({ kind: 'code', id: code.id, code, text, at, reading }) as const;
  const others = entries.filter((code) => !own.includes(code)).map(as('other'));
  return isOneError(own)
    ? { said: own.map(as('said')), open: [], other: others }
    : { said: [], open: own.map(as('open')), other: others };
}

function isStrong({ match, score }: Match): boolean {
  return match === 'words' && score >= STRONG;
}

/** Words that name the very server, before any code; see `SERVER_SCORE`. */
function isSubject({ match, score }: Match): boolean {
  return match === 'words' && score > TOLD_TOO;
}

function isEvent({ space }: Code): boolean {
  return space.startsWith('event-');
}

/** The status in an event says more than the event. */
function isStatus({ space }: Code): boolean {
  return /^(?:ntstatus|sspi)-/.test(space);
}

/** The article that the words beside an open number tell too, with the reading that leads to it; the rest stays asked. */
function likely(open: readonly CodeResult[], symptoms: readonly Match[]): Result[] {
  const [best, next] = symptoms;
  if (best?.match !== 'code' || best.score < TOLD_TOO || best.score - (next?.score ?? 0) < AHEAD) return [];
  return [toSymptom(best), ...open.filter(({ code }) => code.symptoms.includes(best.id))];
}

/** The codes that lead to the first answer before the others. */
function byLeader(said: readonly CodeResult[], leader: Id | undefined, leading: readonly CodeResult[]): CodeResult[] {
  const first = said.filter(({ code }) => leader !== undefined && code.symptoms.includes(leader));
  return [...first, ...leading, ...said];
}

function ledToBy(code: Code, symptoms: readonly Match[]): Result[] {
  return symptoms.filter(({ id }) => code.symptoms.includes(id)).map(toSymptom);
}

function toSymptom({ id, match }: Match): Result {
  return { kind: 'symptom', id, match };
}

function once(results: readonly Result[]): Result[] {
  const seen = new Set<string>();
  return results.filter(({ kind, id }) => !seen.has(`${kind} ${id}`) && seen.add(`${kind} ${id}`));
}
