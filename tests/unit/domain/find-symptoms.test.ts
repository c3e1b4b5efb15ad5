import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Code, Lookup } from '#domain/contract.d.ts';
import { findSymptoms } from '#domain/lookup/find-symptoms.ts';

const SYMPTOMS = [
  { id: 'refused', title: 'Refused', codes: [], pairs: [['client/0x904', 'extended/0x7']] },
  { id: 'closed', title: 'Closed', codes: ['client/0x904'], pairs: [['client/0x904', 'extended/0x0']] },
  { id: 'busy', title: 'Busy', codes: ['license/0x5'], pairs: [] },
] as const;

test('a pair leads to the symptom of the pair, and its parts are no longer offered alone', () => {
  assert.deepEqual(findSymptoms([found('client/0x904', 'mac/0x904'), found('extended/0x7')], SYMPTOMS), [
    { id: 'refused', match: 'pair', score: 1 },
  ]);
});

test('a single code leads to what it alone is known for', () => {
  assert.deepEqual(findSymptoms([found('client/0x904')], SYMPTOMS), [{ id: 'closed', match: 'code', score: 0.5 }]);
});

test('a pair and another code give both, the pair first', () => {
  const ids = findSymptoms([found('license/0x5'), found('extended/0x7'), found('client/0x904')], SYMPTOMS);
  assert.deepEqual(
    ids.map(({ id }) => id),
    ['refused', 'busy'],
  );
});

test('two readings of one number are no pair', () => {
  assert.deepEqual(findSymptoms([found('client/0x904', 'extended/0x7')], SYMPTOMS), [
    { id: 'closed', match: 'code', score: 0.5 },
  ]);
});

function found(...ids: string[]): Lookup['codes'][number] {
  return { text: 'x', at: [0, 1], certain: true, entries: ids.map((id) => ({ id }) as Code) };
}
