import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { proseMarkdown } from '#content-lint/rules/prose-markdown.ts';
import { loadDataset } from '#dataset/load.ts';
import { VALID } from './load-overlay.ts';

/** What the rule says of a text that stands as the mechanism of a cause. */
function findings(text: string): string[] {
  const { dataset } = loadDataset(VALID);
  const entry = dataset?.causes.get('sample-certificate-expired');
  assert.ok(dataset && entry);
  const found: string[] = [];
  const causes = new Map([[entry.id, { ...entry, data: { ...entry.data, mechanism: text } }]]);
  proseMarkdown.check({ ...dataset, causes }, ({ message }) => found.push(message.replace(/^mechanism has /, '')));
  return found;
}

describe('the rule prose-markdown', () => {
  test('accepts what prose may have', () => {
    assert.deepEqual(findings('A *b* **c** `C:\\\\d` [e](cause:e).\n\n- f\n- g'), []);
  });

  test('accepts what error messages are full of', () => {
    for (const text of [
      'Contact <computername>',
      '{GUID} & #1',
      'HKEY_LOCAL_MACHINE',
      '0x904 - closed',
      'C:\\Windows',
      '5 + 3 = 8',
    ]) {
      assert.deepEqual(findings(text), [], text);
    }
  });

  test('names everything that would stand on the page as signs', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['# A', 'a heading'],
      ['A\n===', 'a heading'],
      ['See ![a](b)', 'an image'],
      ['A\n\n```\nb\n```', 'a code block'],
      ['> A', 'a block quotation'],
      ['A\n\n---\n\nB', 'a line across'],
      ['[a]: https-none', 'a link definition'],
      ['A\\\nB', 'a forced line break'],
      ['1. A', 'a numbered list'],
      ['Open \\\\server\\share', 'a "\\\\" that would lose a stroke'],
      ['See https://example.com/x', 'the bare URL https://example.com/x'],
    ];
    for (const [text, expected] of cases) assert.deepEqual(findings(text), [expected], text);
  });
});
