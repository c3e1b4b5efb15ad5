import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Nodes } from 'mdast';
import { parseProse } from '#dataset/parse-prose.ts';

/** The tree as nested text: `strong(a)`. */
function outline(node: Nodes): string {
  if ('children' in node) return `${node.type}(${node.children.map(outline).join(' ')})`;
  return 'value' in node ? `${node.type}:${node.value}` : node.type;
}

describe('parsing prose', () => {
  test('reads paragraphs, emphasis, strong, inline code, links and lists', () => {
    assert.equal(
      outline(parseProse('*a* **b** `c` [d](cause:d)\n\n- e\n- f')),
      'root(paragraph(emphasis(text:a) text:  strong(text:b) text:  inlineCode:c text:  link(text:d)) ' +
        'list(listItem(paragraph(text:e)) listItem(paragraph(text:f))))',
    );
  });

  test('keeps what error messages are full of as it was written', () => {
    for (const text of [
      'Contact <computername> with {GUID} & <!-- x -->, &amp; too.',
      '<b>not bold</b> <https://example.com/>',
      '# 1 is no heading',
      '> is no quotation',
      '![x] is no image',
      'A title\n===',
      '---',
      '[a]: https://example.com/',
      'HKEY_LOCAL_MACHINE and C:\\Windows\\System32 and import { x } from "y"',
    ]) {
      assert.equal(outline(parseProse(text)), `root(paragraph(text:${text}))`);
    }
  });

  test('never throws, whatever the text is', () => {
    for (const text of ['', '   ', '[', '](', '*'.repeat(5000), '- '.repeat(50), '`'.repeat(999), '\u0000\uD800']) {
      assert.equal(parseProse(text).type, 'root');
    }
  });
});
