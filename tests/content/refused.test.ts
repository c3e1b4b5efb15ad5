import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ALL_RULES } from '#content-lint/all-rules.ts';
import { KIND_NAMES, SINGULAR } from '#dataset/kinds.ts';
import { problemsOfOverlay, REFUSED } from './load-overlay.ts';

const folders = readdirSync(REFUSED).sort();

describe('each refused dataset is refused with exactly the lines of its expected.txt', () => {
  for (const folder of folders) {
    test(folder, () => {
      const expected = readFileSync(join(REFUSED, folder, 'expected.txt'), 'utf8');
      assert.equal(`${problemsOfOverlay(join(REFUSED, folder)).join('\n')}\n`, expected.replaceAll('\r\n', '\n'));
    });
  }
});

describe('nothing refuses that was not seen to refuse', () => {
  for (const { name } of ALL_RULES) {
    test(`the rule ${name} has a dataset that it refuses`, () => {
      const file = join(REFUSED, name, 'expected.txt');
      assert.ok(existsSync(file), `make ${file}`);
      assert.match(readFileSync(file, 'utf8'), new RegExp(`^\\S+:\\d+:\\d+ (warning )?${name} `, 'm'));
    });
  }

  for (const kind of KIND_NAMES) {
    test(`the schema of a ${SINGULAR[kind]} has a record that it refuses`, () => {
      const file = join(REFUSED, `schema-${SINGULAR[kind]}`, 'expected.txt');
      assert.match(readFileSync(file, 'utf8'), new RegExp(` schema/${SINGULAR[kind]} `));
    });
  }

  test('every fixture belongs to a rule, a schema or the loader', () => {
    const known = [
      ...ALL_RULES.map(({ name }) => name),
      ...KIND_NAMES.map((kind) => `schema-${SINGULAR[kind]}`),
      'schema-dataset',
      'schema-guide',
      'phrasings',
      'file-name',
      'yaml-syntax',
    ];
    assert.deepEqual(
      folders.filter((folder) => !known.includes(folder)),
      [],
    );
  });
});

describe('the list of rules', () => {
  test('holds every file under rules/, each named after its rule', () => {
    const files = readdirSync(join(import.meta.dirname, '..', '..', 'src', 'content-lint', 'rules')).sort();
    assert.deepEqual(
      ALL_RULES.map(({ name }) => `${name}.ts`),
      files,
    );
  });

  test('says of each in one sentence what it is for', () => {
    for (const { name, why, scope } of ALL_RULES) {
      assert.match(why, /^[A-Z][^\n]{20,200}\.$/, name);
      assert.ok(scope.length > 0, name);
    }
  });
});
