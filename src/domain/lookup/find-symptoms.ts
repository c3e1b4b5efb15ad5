import type { Id, Lookup } from '../contract.d.ts';
import type { PackedSymptom } from './pack.ts';

type Found = Lookup['codes'][number];
type Match = Lookup['symptoms'][number];

/** What stands around another code says less: an event around its status, "sign-in failed" around the reason of it. */
const SCORES = { pair: 1, code: 0.5, around: 0.4 } as const;
/** What a client itself says in the end, beside what a library said to it. */
const VERDICT = 0.05;
const IS_VERDICT = /^(?:freerdp-|mstsc-disconnect\/|apple-)/;

/** Codes that say only that a sign-in failed; a sub status says why. */
const GENERAL = new Set<Id>(['ntstatus-logon/0xc000006d', 'mstsc-logon-error/0xc000006d']);

/** Whether two codes stand in a text, as two and not as two readings of one. */
function togetherIn(found: readonly Found[]): (pair: readonly [Id, Id]) => boolean {
  const places = new Map<Id, number[]>();
  for (const [place, { entries }] of found.entries())
    for (const { id } of entries) places.set(id, [...(places.get(id) ?? []), place]);
  return ([a, b]) => (places.get(a) ?? []).some((one) => (places.get(b) ?? []).some((other) => other !== one));
}

/** The codes that make a known pair with another one of the text, in whatever order. */
export function pairedCodes(found: readonly Found[], symptoms: readonly PackedSymptom[]): ReadonlySet<Id> {
  return new Set(symptoms.flatMap(({ pairs }) => pairs.filter(togetherIn(found)).flat()));
}

/**
 * The symptoms that the found codes lead to, pairs before single codes. A pair replaces its parts: where two codes are
 * known together, what one of them alone would lead to is not offered.
 */
export function findSymptoms(found: readonly Found[], symptoms: readonly PackedSymptom[]): Match[] {
  const seen = new Set(found.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const together = togetherIn(found);
  const pairs = symptoms.filter((symptom) => symptom.pairs.some(together));
  const explained = new Set(pairs.flatMap((symptom) => symptom.pairs.filter(together).flat()));
  const singles = symptoms.filter((symptom) => symptom.codes.some((code) => seen.has(code) && !explained.has(code)));
  const around = surrounding(found);
  return [
    ...pairs.map(({ id }) => ({ id, match: 'pair' as const, score: SCORES.pair })),
    ...singles
      .filter((symptom) => !pairs.includes(symptom))
      .map(({ id, codes }) => ({
        id,
        match: 'code' as const,
        score: scoreOf(codes.filter((code) => seen.has(code) && !around.has(code))),
      })),
  ];
}

function scoreOf(codes: readonly Id[]): number {
  if (codes.length === 0) return SCORES.around;
  return SCORES.code + (codes.some((code) => IS_VERDICT.test(code)) ? VERDICT : 0);
}

/** "The server ended it": the extended reason beside it says why. */
const BY_SERVER: Id = 'mstsc-disconnect/0x3';

/** The codes that only stand around others that lead somewhere. */
export function surrounding(found: readonly Found[]): ReadonlySet<Id> {
  const isExtended = ({ entries }: Found) =>
    entries.some(({ space, symptoms }) => space === 'mstsc-extended' && symptoms.length > 0);
  const isEvent = ({ entries }: Found) => entries.every(({ id }) => id.startsWith('event-'));
  const isGeneral = ({ entries }: Found) => entries.some(({ id }) => GENERAL.has(id));
  const said = found.filter(({ entries }) => entries.some(({ id }) => /^(?:ntstatus|sspi)-/.test(id)));
  const reasons = said.filter((code) => !isGeneral(code) && !isEvent(code));
  const around = [
    ...(said.length > 0 ? found.filter(isEvent) : []),
    ...(reasons.length > 0 ? found.filter(isGeneral) : []),
  ];
  return new Set([
    ...around.flatMap(({ entries }) => entries.map(({ id }) => id)),
    ...(found.some(isExtended) ? [BY_SERVER] : []),
  ]);
}
