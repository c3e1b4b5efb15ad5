import type { Lookup } from '../contract.d.ts';
import type { PackedSymptom } from './pack.ts';

type Found = Lookup['codes'][number];
type Match = Lookup['symptoms'][number];

const SCORES = { pair: 1, code: 0.5 } as const;

/**
 * The symptoms that the found codes lead to, pairs before single codes. A pair replaces its parts: where two codes are
 * known together, what one of them alone would lead to is not offered.
 */
export function findSymptoms(found: readonly Found[], symptoms: readonly PackedSymptom[]): Match[] {
  const seen = new Map(found.flatMap(({ entries }, token) => entries.map(({ id }) => [id, token] as const)));
  const together = ([a, b]: readonly [string, string]) => seen.has(a) && seen.has(b) && seen.get(a) !== seen.get(b);
  const pairs = symptoms.filter((symptom) => symptom.pairs.some(together));
  const explained = new Set(pairs.flatMap((symptom) => symptom.pairs.filter(together).flat()));
  const singles = symptoms.filter((symptom) => symptom.codes.some((code) => seen.has(code) && !explained.has(code)));
  return [
    ...pairs.map(({ id }) => ({ id, match: 'pair' as const, score: SCORES.pair })),
    ...singles
      .filter((symptom) => !pairs.includes(symptom))
      .map(({ id }) => ({ id, match: 'code' as const, score: SCORES.code })),
  ];
}
