import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { lintDataset } from '#content-lint/lint.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { loadDataset } from '#dataset/load.ts';
import { formatProblem } from '#dataset/problem.ts';
import { problemsOfOverlay, REFUSED, VALID } from './load-overlay.ts';

function validDataset(): Dataset {
  const { dataset, problems } = loadDataset(VALID);
  assert.deepEqual(problems, []);
  assert.ok(dataset);
  return dataset;
}

describe('the valid dataset', () => {
  test('is loaded and passes every rule without a warning', () => {
    assert.deepEqual(lintDataset(validDataset()), []);
  });

  test('has every kind of record, so that every rule had something to look at', () => {
    const { info, ...kinds } = validDataset();
    assert.equal(info.asOf, '2026-06-30');
    for (const [kind, entries] of Object.entries(kinds)) assert.ok(entries.size > 0, kind);
  });
});

describe('problems of several files', () => {
  test('are reported at once, in the order of files, lines and columns', () => {
    const overlays = ['source-url-unique', 'hand-over-to', 'cause-used', 'answer-exists'];
    const places = problemsOfOverlay(...overlays.map((name) => join(REFUSED, name))).map((line) => line.split(' ')[0]);
    assert.deepEqual(places, [
      'content/causes/sample-cable.yaml:1:1',
      'content/causes/sample-listener-stopped.yaml:13:5',
      'content/fixes/sample-call-host-team.yaml:3:1',
      'content/fixes/sample-start-listener.yaml:4:1',
      'content/questions/sample-port-answers.yaml:25:3',
      'content/sources/sample-report.yaml:3:1',
      'content/symptoms/sample-closed-0x10-0x2.yaml:43:7',
    ]);
  });

  test('of the schema and of the YAML syntax are reported together, and the rules wait for them', () => {
    const lines = problemsOfOverlay(...['hand-over-to', 'schema-source', 'yaml-syntax'].map((name) => join(REFUSED, name)));
    const rules = new Set(lines.map((line) => line.split(' ')[1]));
    assert.deepEqual([...rules].sort(), ['schema/source', 'yaml']);
  });

  test('point at the line and the column of the value, not at its record', () => {
    assert.deepEqual(
      problemsOfOverlay(join(REFUSED, 'list-without-repeats')).map((line) => line.split(' ')[0]),
      ['content/symptoms/sample-closed-0x10-0x2.yaml:22:55', 'content/symptoms/sample-closed-0x10-0x2.yaml:33:5'],
    );
  });
});

describe('an exception', () => {
  const broken = (): Dataset => {
    const valid = validDataset();
    const fixes = new Map(valid.fixes);
    const entry = fixes.get('sample-call-host-team');
    assert.ok(entry);
    fixes.set(entry.id, { ...entry, data: { ...entry.data, to: undefined } });
    return { ...valid, fixes };
  };
  const exception = { rule: 'hand-over-to', record: 'fixes/sample-call-host-team', reason: 'An example.' };

  test('keeps one rule silent about one record', () => {
    assert.equal(lintDataset(broken(), []).length, 1);
    assert.deepEqual(lintDataset(broken(), [exception]), []);
  });

  test('that is no longer needed is an error', () => {
    assert.deepEqual(lintDataset(validDataset(), [exception]).map(formatProblem), [
      'src/content-lint/exceptions.ts:1:1 exceptions the exception of fixes/sample-call-host-team from hand-over-to is no longer needed (remove it)',
    ]);
  });

  test('of a rule that does not exist is an error too', () => {
    assert.equal(lintDataset(validDataset(), [{ ...exception, rule: 'no-such-rule' }]).length, 1);
  });
});

describe('the rule name-portable', () => {
  // No fixture on disk: a checkout on Windows could not hold it.
  test('refuses an id that Windows reserves', () => {
    const valid = validDataset();
    const entry = valid.sources.get('sample-manual');
    assert.ok(entry);
    const file = 'content/sources/com1.yaml';
    const data = { ...entry.data, url: 'https://docs.example.com/other' };
    const sources = new Map(valid.sources).set('com1', { ...entry, id: 'com1', file, data });
    assert.deepEqual(
      lintDataset({ ...valid, sources })
        .filter(({ rule }) => rule === 'name-portable')
        .map(formatProblem),
      [
        'content/sources/com1.yaml:1:1 name-portable Windows reserves the name "com1" (rename the file, for example with a word before it)',
      ],
    );
  });
});
