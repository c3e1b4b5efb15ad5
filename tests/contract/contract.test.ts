import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import * as exported from '#headless/rdp-atlas.ts';
import { functionNames, readDeclarations } from './read-declarations.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const promised = readDeclarations(readFileSync(join(import.meta.dirname, 'promised.d.ts'), 'utf8'));
const declared = readDeclarations(readFileSync(join(PROJECT, 'src/domain/contract.d.ts'), 'utf8'));

describe('src/domain/contract.d.ts', () => {
  test('declares every type, field and function that was promised, functions word for word', () => {
    assert.deepEqual(
      promised.filter((declaration) => !declared.includes(declaration)),
      [],
    );
  });

  test('was read whole', () => {
    for (const known of [
      'Code.meaning',
      'Lookup.ask',
      'Case.refused',
      'Outcome',
      'Step',
      'caseToUrl(c: Case): string',
    ]) {
      assert.ok(promised.includes(known), known);
    }
    assert.equal(functionNames(promised).length, 14);
  });
});

describe('the module', () => {
  test('exports what is declared and nothing else', () => {
    assert.deepEqual(Object.keys(exported).sort(), functionNames(declared).sort());
  });
});

describe('declarations are read', () => {
  test('so that a renamed field, a changed parameter and a removed type are noticed', () => {
    const text =
      'export interface A { id: string; readonly b?: number }\nexport function f(\n  a: A,\n): string;\nexport type T = 1;';
    assert.deepEqual(readDeclarations(text), ['A.id', 'A.b', 'f(a: A): string', 'T']);
  });
});
