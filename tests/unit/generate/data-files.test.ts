import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { buildDataFiles } from '#generate/data/build-data-files.ts';
import { inFolder, layFixture, loadGood } from './copied-dataset.ts';
import { parseCsv } from './parse-csv.ts';

const MANUAL = 'content/sources/sample-manual.yaml';
const DISCONNECT = 'content/code-spaces/sample-disconnect.yaml';

/** The data files of the sample dataset after `change` was made to its copy. */
async function built(change: (root: string) => void = () => undefined) {
  return inFolder((root) => {
    layFixture(root, 'valid');
    change(root);
    return buildDataFiles(loadGood(root));
  });
}

function replace(root: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  assert.ok(text.includes(from), from);
  writeFileSync(join(root, file), text.replace(from, to));
}

/** Makes a second record out of the text of one. */
function copyRecord(root: string, from: string, to: string): void {
  writeFileSync(join(root, to), readFileSync(join(root, from), 'utf8'));
}

/** Parsed, since the tests look at single fields of files that have no type of their own. */
// biome-ignore lint/suspicious/noExplicitAny: parsed JSON
function json(files: ReadonlyMap<string, string>, path: string): any {
  return JSON.parse(files.get(path) ?? 'null');
}

const sample = await built();

describe('the same dataset', () => {
  test('gives the same bytes again, in another folder', async () => {
    const again = await built();
    assert.equal(again.version, sample.version);
    assert.deepEqual([...again.files], [...sample.files]);
  });

  test('gives the same bytes where only the YAML is written otherwise', async () => {
    const again = await built((root) => {
      appendFileSync(join(root, MANUAL), '# a comment\n');
      replace(root, MANUAL, 'publisher: Example Company\n', '');
      appendFileSync(join(root, MANUAL), 'publisher: "Example Company"\n');
    });
    assert.deepEqual([...again.files], [...sample.files]);
  });
});

describe('the version', () => {
  test('is the date of the dataset and eight digits of its content', () => {
    assert.match(sample.version, /^2026-06-30\.[0-9a-f]{8}$/);
  });

  const changes: [what: string, change: (root: string) => void][] = [
    ['a meaning', (root) => replace(root, DISCONNECT, 'Nobody answered in time.', 'Nobody answered.')],
    ['an alias', (root) => replace(root, DISCONNECT, 'SAMPLE_LINK_CLOSED', 'SAMPLE_LINK_SHUT')],
    ['a source', (root) => replace(root, MANUAL, 'Both lists', 'All lists')],
    ['a record more', (root) => copyRecord(root, MANUAL, 'content/sources/sample-manual-2.yaml')],
    ['the date', (root) => replace(root, 'content/dataset.yaml', '2026-06-30', '2026-07-01')],
  ];
  for (const [what, change] of changes) {
    test(`changes with ${what}`, async () => {
      assert.notEqual((await built(change)).version, sample.version);
    });
  }

  test('stands in every list', () => {
    for (const name of [
      'codes',
      'symptoms',
      'causes',
      'questions',
      'fixes',
      'sources',
      'lookup',
      'vocabulary',
      'plan',
      'manifest',
    ]) {
      assert.equal(json(sample.files, `${name}.json`).version, sample.version, name);
      assert.equal(json(sample.files, `${name}.json`).asOf, '2026-06-30', name);
    }
  });
});

describe('the manifest', () => {
  const manifest = json(sample.files, 'manifest.json');

  test('counts the records', () => {
    assert.deepEqual(manifest.counts, {
      codes: 4,
      'code-spaces': 2,
      symptoms: 1,
      causes: 2,
      questions: 3,
      fixes: 3,
      sources: 2,
    });
  });

  test('names every file but itself, in the order of their paths, with size and hash', () => {
    const others = [...sample.files.keys()].filter((path) => path !== 'manifest.json').sort();
    assert.deepEqual(
      manifest.files.map((file: { path: string }) => file.path),
      others,
    );
    for (const { path, bytes, sha256 } of manifest.files) {
      const content = Buffer.from(sample.files.get(path) ?? '', 'utf8');
      assert.equal(bytes, content.length, path);
      assert.equal(sha256, createHash('sha256').update(content).digest('hex'), path);
    }
  });

  test('has a schema for every kind of record and the whole of every record', () => {
    const paths = [...sample.files.keys()];
    for (const kind of ['code-space', 'symptom', 'cause', 'question', 'fix', 'source']) {
      assert.ok(paths.includes(`schema/${kind}.json`), kind);
    }
    assert.deepEqual(
      paths.filter((path) => path.startsWith('records/causes/')),
      ['records/causes/sample-certificate-expired.json', 'records/causes/sample-listener-stopped.json'],
    );
    assert.deepEqual(json(sample.files, 'records/sources/sample-manual.json'), {
      version: sample.version,
      asOf: '2026-06-30',
      id: 'sample-manual',
      title: "The sample viewer, administrator's manual",
      publisher: 'Example Company',
      url: 'https://docs.example.com/viewer/manual',
      kind: 'vendor-doc',
      read: '2026-06-01',
      covers: 'Both lists of numbers of the sample viewer.',
    });
  });

  test('has the kind of a fix or a source in its record, and none where a record has none', () => {
    assert.equal(json(sample.files, 'records/fixes/sample-call-host-team.json').kind, 'hand-over');
    assert.equal(json(sample.files, 'records/causes/sample-listener-stopped.json').kind, undefined);
  });
});

describe('a list', () => {
  test('is sorted by id, also where one id begins with another', async () => {
    const { files } = await built((root) => {
      copyRecord(root, MANUAL, 'content/sources/sample-manual-2.yaml');
      copyRecord(root, 'content/code-spaces/sample-extended.yaml', 'content/code-spaces/sample-extended-2.yaml');
      copyRecord(root, 'content/causes/sample-listener-stopped.yaml', 'content/causes/sample-listener-stopped-2.yaml');
    });
    const lists: [file: string, name: string][] = [
      ['codes', 'codes'],
      ['codes', 'spaces'],
      ['symptoms', 'symptoms'],
      ['causes', 'causes'],
      ['questions', 'questions'],
      ['fixes', 'fixes'],
      ['sources', 'sources'],
      ['plan', 'causes'],
    ];
    for (const [file, name] of lists) {
      const ids = json(files, `${file}.json`)[name].map(({ id }: { id: string }) => id);
      assert.deepEqual(ids, [...ids].sort(), `${name} of ${file}.json`);
      assert.ok(ids.length > 0, name);
    }
    assert.deepEqual(
      json(files, 'sources.json').sources.map(({ id }: { id: string }) => id),
      ['sample-manual', 'sample-manual-2', 'sample-report'],
    );
  });

  test('of codes has for each what the contract promises', () => {
    assert.deepEqual(json(sample.files, 'codes.json').codes[0], {
      id: 'sample-disconnect/0x10',
      space: 'sample-disconnect',
      value: '0x10',
      decimal: 16,
      written: '0x10',
      symbol: 'SAMPLE_SOCKET_CLOSED',
      meaning: 'The connection was closed by the other side.',
      phase: 'tcp',
      confidence: 'primary',
      sources: ['sample-manual'],
      symptoms: ['sample-closed-0x10-0x2'],
      path: 'codes/sample-disconnect/0x10/',
    });
  });
});

test('the table of codes has a row for every code', () => {
  assert.deepEqual(parseCsv(sample.files.get('codes.csv') ?? ''), [
    ['id', 'space', 'value', 'decimal', 'written', 'symbol', 'meaning', 'phase', 'confidence', 'sources'],
    [
      'sample-disconnect/0x10',
      'sample-disconnect',
      '0x10',
      '16',
      '0x10',
      'SAMPLE_SOCKET_CLOSED',
      'The connection was closed by the other side.',
      'tcp',
      'primary',
      'sample-manual',
    ],
    [
      'sample-disconnect/0x904',
      'sample-disconnect',
      '0x904',
      '2308',
      '0x904',
      'SAMPLE_TIMEOUT',
      'Nobody answered in time.',
      'tcp',
      'secondary',
      'sample-report',
    ],
    [
      'sample-disconnect/samplegaveup',
      'sample-disconnect',
      '',
      '',
      'SampleGaveUp',
      'SampleGaveUp',
      'The viewer stopped trying.',
      'client-local',
      'community',
      '',
    ],
    [
      'sample-extended/0x2',
      'sample-extended',
      '0x2',
      '2',
      '0x2',
      'SAMPLE_EXT_ENDED',
      'The host ended the connection itself.',
      'session',
      'primary',
      'sample-manual',
    ],
  ]);
});

test('the plan has no prose', () => {
  const plan = sample.files.get('plan.json') ?? '';
  for (const word of ['sample viewer', 'steps', 'summary', 'title', 'text']) assert.ok(!plan.includes(word), word);
});
