import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { z } from 'zod';
import { KIND_NAMES, KINDS } from '#dataset/kinds.ts';
import { readYaml } from '#dataset/read-yaml.ts';
import { recordTemplate } from '#dataset/record-template.ts';

describe('the template of a record', () => {
  for (const kind of KIND_NAMES) {
    const schema: z.ZodType = KINDS[kind];

    test(`of ${kind} has every required field, and the schema refuses nothing in it but TODO`, () => {
      const text = recordTemplate(kind, 'some-id');
      const { data, problems } = readYaml('t.yaml', text, schema, 'schema');
      assert.equal(data, undefined);
      const others = problems.filter(({ line }) => !text.split('\n')[line - 1]?.includes('TODO'));
      assert.deepEqual(others, []);
    });

    test(`of ${kind} has only fields of the schema, also where each optional field is taken up`, () => {
      let text = recordTemplate(kind, 'some-id');
      // Help has one space behind its "#"; each round takes one "#" from every field that stands behind one.
      while (/^ *#(?! \S)/m.test(text)) text = text.replace(/^( *)#(?! \S)/gm, '$1');
      const { problems } = readYaml('t.yaml', text, schema, 'schema');
      assert.ok(problems.length > 0);
      assert.deepEqual(
        problems.filter(({ rule, message }) => rule === 'yaml' || /no such field|is missing|is empty/.test(message)),
        [],
      );
    });
  }

  test('names the schema for the editor in its first line', () => {
    assert.equal(
      recordTemplate('fixes', 'some-id').split('\n')[0],
      '# yaml-language-server: $schema=../../.generated/public/data/v1/schema/fix.json',
    );
  });
});
