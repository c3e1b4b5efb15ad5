import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { loadDataset } from '#dataset/load.ts';
import { readFrequentDialogs } from '../../scripts/frequent-dialogs.ts';

const root = join(import.meta.dirname, '..', '..');

describe('the twenty dialogs that people meet most', () => {
  const { dataset } = loadDataset(root);
  assert.ok(dataset);
  const dialogs = readFrequentDialogs(root, dataset);

  for (const { symptom, text, problems } of dialogs) {
    test(`"${text}" is a text of ${symptom}`, () => assert.deepEqual(problems, []));
  }

  test('have their languages from the texts that translate them', () => {
    const logon = dialogs.find(({ text }) => text === 'The logon attempt failed');
    const both = dialogs.find(({ symptom }) => symptom === 'function-not-supported-credssp');
    assert.deepEqual(logon?.languages, ['de', 'fr', 'zh-CN']);
    // Chinese, Italian, Japanese and Russian name a second sentence in a text of its own.
    assert.equal(both?.translations, (both?.languages.length ?? 0) + 4);
  });

  test('would be missed where a record is gone', () => {
    const without = { ...dataset, symptoms: new Map([...dataset.symptoms].filter(([id]) => id !== 'internal-error')) };
    assert.deepEqual(
      readFrequentDialogs(root, without).flatMap(({ problems }) => problems),
      [
        'tests/content/frequent-dialogs.yaml: symptoms/internal-error has no text that begins with "An internal error has occurred"',
      ],
    );
  });
});
