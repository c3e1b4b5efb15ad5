import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { formatProblem } from '#dataset/problem.ts';
import { readYaml } from '#dataset/read-yaml.ts';

const schema = z.strictObject({
  title: z.string(),
  list: z.array(z.string()).min(1).optional(),
  names: z.record(z.string().regex(/^[a-z]+$/, 'lower-case letters'), z.string()).optional(),
  size: z.enum(['small', 'large']).optional(),
});

function problems(text: string): string[] {
  return readYaml('f.yaml', text, schema, 'schema/test').problems.map(formatProblem);
}

function read(text: string): unknown {
  return readYaml('f.yaml', text, schema, 'schema/test').data;
}

describe('reading a record', () => {
  test('gives the data, and the place of every value', () => {
    const { data, at } = readYaml('f.yaml', 'title: A\nlist:\n  - x\n  - y\nnames: {a: b}\n', schema, 'schema/test');
    assert.deepEqual(data, { title: 'A', list: ['x', 'y'], names: { a: 'b' } });
    assert.deepEqual(at(['title']), { line: 1, column: 1 });
    assert.deepEqual(at(['list', 1]), { line: 4, column: 5 });
    assert.deepEqual(at(['names', 'a']), { line: 5, column: 9 });
  });

  test('gives the place of the nearest parent for what is absent', () => {
    const { at } = readYaml('f.yaml', '# a comment\ntitle: A\nnames:\n  a: b\n', schema, 'schema/test');
    assert.deepEqual(at(['names', 'z']), { line: 3, column: 1 });
    assert.deepEqual(at(['size']), { line: 2, column: 1 });
    assert.deepEqual(at([]), { line: 2, column: 1 });
  });

  test('reports every problem at once, each at its place', () => {
    assert.deepEqual(problems('list: []\nsize: huge\ncolor: red\n'), [
      'f.yaml:1:1 schema/test title: is missing',
      'f.yaml:1:1 schema/test list: an empty list (at least 1)',
      'f.yaml:2:1 schema/test size: found "huge" (one of: small, large)',
      'f.yaml:3:1 schema/test color: no such field (check the spelling; the fields are listed in docs/contributing/records.md)',
    ]);
  });

  test('refuses a number where a text belongs, and shows both ways to write it', () => {
    assert.deepEqual(problems('title: 0x904\n'), [
      'f.yaml:1:1 schema/test title: found the number 2308 (write it in quotes, as it should read: "0x904" or "2308")',
    ]);
    assert.deepEqual(problems('title: true\n'), [
      'f.yaml:1:1 schema/test title: found the boolean true (write it in quotes, as it should read: "true")',
    ]);
    assert.deepEqual(problems('title: .nan\n'), [
      'f.yaml:1:1 schema/test title: found the number NaN (write it in quotes, as it should read: "NaN")',
    ]);
  });

  test('takes dates, yes and no as the texts they are', () => {
    assert.deepEqual(read('title: 2026-11-22\nlist: [yes, no]\n'), { title: '2026-11-22', list: ['yes', 'no'] });
  });
});

describe('files as editors write them', () => {
  test('line ends of Windows change neither the data nor the places', () => {
    assert.deepEqual(read('title: |\r\n  one\r\n  two\r\n'), { title: 'one\ntwo\n' });
    assert.deepEqual(problems('title: A\r\nlist:\r\n  - 1\r\n'), [
      'f.yaml:3:5 schema/test list.0: found the number 1 (write it in quotes, as it should read: "0x1" or "1")',
    ]);
  });

  test('a byte order mark is not part of the first key', () => {
    assert.deepEqual(read('\uFEFFtitle: A\n'), { title: 'A' });
  });

  test('an empty file, a comment, a text and a list are no record', () => {
    assert.deepEqual(problems(''), ['f.yaml:1:1 schema/test record: is empty (expected fields, one a line)']);
    assert.deepEqual(problems('# later\n'), ['f.yaml:1:1 schema/test record: is empty (expected fields, one a line)']);
    assert.deepEqual(problems('hello\n'), [
      'f.yaml:1:1 schema/test record: found "hello" (expected fields, one a line)',
    ]);
    assert.deepEqual(problems('- a\n'), ['f.yaml:1:1 schema/test record: found ["a"] (expected fields, one a line)']);
  });
});

describe('hostile and broken files', () => {
  test('a key that stands twice is refused at its second place', () => {
    assert.deepEqual(problems('title: A\ntitle: B\n'), [
      'f.yaml:2:1 yaml Map keys must be unique (this field stands above already; keep one of the two)',
    ]);
  });

  test('a tab as indentation is refused', () => {
    assert.equal(
      problems('title: A\nnames:\n\ta: b\n')[0],
      'f.yaml:3:1 yaml Tabs are not allowed as indentation (indent with two spaces)',
    );
  });

  test('an alias is refused before it is expanded, so ten lines cannot become a billion values', () => {
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`),
    ].join('\n');
    const found = problems(bomb);
    assert.equal(found.length, 60);
    assert.equal(
      found[0],
      'f.yaml:2:10 yaml found the alias *a0 (write the value out; anchors and aliases are not used)',
    );
  });

  test('an alias of nothing and an alias of itself are refused and do not throw', () => {
    assert.deepEqual(problems('title: *nothing\n'), [
      'f.yaml:1:8 yaml found the alias *nothing (write the value out; anchors and aliases are not used)',
    ]);
    assert.deepEqual(problems('list: &l [*l]\n'), [
      'f.yaml:1:11 yaml found the alias *l (write the value out; anchors and aliases are not used)',
    ]);
  });

  test('keys that would vanish or be made into text are refused', () => {
    assert.deepEqual(problems('title: A\nnames:\n  __proto__: x\n'), [
      'f.yaml:3:3 yaml found the key __proto__ (remove it)',
    ]);
    assert.deepEqual(problems('title: A\n? [a]\n: b\n'), [
      'f.yaml:2:3 yaml found a key that is no plain text (write the name of a field)',
    ]);
  });

  test('names of what every object has are unknown fields like any other', () => {
    assert.deepEqual(
      problems('title: A\nconstructor: x\ntoString: y\n').map((line) => line.split(': ')[0]),
      ['f.yaml:2:1 schema/test constructor', 'f.yaml:3:1 schema/test toString'],
    );
  });

  test('a key of the wrong form is refused with the reason', () => {
    assert.deepEqual(problems('title: A\nnames:\n  B: c\n'), ['f.yaml:3:3 schema/test names.B: lower-case letters']);
  });

  test('two documents in one file are refused', () => {
    assert.match(
      problems('title: A\n---\ntitle: B\n')[0] ?? '',
      /^f\.yaml:2:1 yaml .*\(one record, one file: remove the "---"\)$/,
    );
  });

  test('a tag that would make something else of a text is refused', () => {
    assert.match(problems('title: !!js/function "x"\n')[0] ?? '', /^f\.yaml:1:8 yaml Unresolved tag/);
    assert.equal(problems('title: !!binary aGk=\n').length, 1);
  });

  test('nesting without end is refused and does not throw', () => {
    const found = problems(`title: ${'['.repeat(20_000)}`);
    assert.ok(found.length > 0 && found.length < 10, `${found.length}`);
  });
});
