import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { jsonSchema } from '#dataset/json-schema.ts';
import { KIND_NAMES, KINDS, SINGULAR } from '#dataset/kinds.ts';

describe('the JSON Schema of a kind', () => {
  for (const kind of KIND_NAMES) {
    test(`of ${kind} has the fields of the schema, a name and a description`, () => {
      const { $id, description, properties, additionalProperties } = jsonSchema(kind);
      assert.equal($id, `urn:rdp-atlas:data:v1:schema:${SINGULAR[kind]}`);
      assert.equal(typeof description, 'string');
      assert.deepEqual(Object.keys(properties as object), Object.keys(KINDS[kind].shape));
      assert.equal(additionalProperties, false);
    });
  }

  test('asks for no field that has a default', () => {
    assert.deepEqual(jsonSchema('causes')['required'], ['title', 'summary', 'phase', 'side', 'mechanism', 'verified']);
  });

  test('is the one that the settings of the editor name for the folder of the kind', () => {
    const settings: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../.vscode/settings.json'), 'utf8'),
    );
    const expected = KIND_NAMES.map((kind) => [
      `./.generated/public/data/v1/schema/${SINGULAR[kind]}.json`,
      `content/${kind}/*.yaml`,
    ]);
    assert.deepEqual((settings as Record<string, unknown>)['yaml.schemas'], Object.fromEntries(expected));
  });
});
