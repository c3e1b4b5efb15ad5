import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Nodes } from 'mdast';
import { parseProse } from '#dataset/parse-prose.ts';
import { type ProseBlock, type ProseInline, proseTarget, proseText, readProse } from '#domain/prose.ts';
import { realAtlas } from './real-atlas.ts';

/** What the Markdown parser of the articles makes of a text, in the form of the small reader. */
function parsed(text: string): ProseBlock[] {
  return parseProse(text).children.map((node) => {
    if (node.type === 'paragraph') return { kind: 'paragraph', children: inline(node) };
    if (node.type !== 'list') throw new Error(`no such block in prose: ${node.type}`);
    return { kind: 'list', items: node.children.map((item) => item.children.flatMap(inline)) };
  });
}

function inline(node: Nodes): ProseInline[] {
  if (!('children' in node)) throw new Error(`no children: ${node.type}`);
  return node.children.map((child): ProseInline => {
    if (child.type === 'text') return { kind: 'text', text: child.value };
    if (child.type === 'inlineCode') return { kind: 'code', text: child.value };
    if (child.type === 'strong') return { kind: 'strong', children: inline(child) };
    if (child.type === 'emphasis') return { kind: 'emphasis', children: inline(child) };
    if (child.type === 'link') return { kind: 'link', target: child.url, children: inline(child) };
    throw new Error(`no such inline in prose: ${child.type}`);
  });
}

/** Every text of a record, prose or not: both readers get all of them. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}

describe('the small reader of prose', () => {
  test('reads the questions and fixes of the dataset as the Markdown parser does', () => {
    const { dataset } = realAtlas();
    const steps = [...dataset.questions.values(), ...dataset.fixes.values()];
    const prose = steps.flatMap(({ data }) => [
      ...texts('how' in data ? data.how.map(({ steps }) => steps.map(({ command: _, ...step }) => step)) : []),
      ...('how' in data
        ? data.answers.flatMap(({ means }) => means ?? [])
        : [
            data.summary,
            data.risk.reason,
            ...texts([data.weakens, data.lastResort, data.before, data.undo?.text, data.rollback?.text]),
            ...texts(
              [data.verify, ...data.variants.map(({ steps }) => steps)].map((list) =>
                list.map(({ command: _, ...step }) => step),
              ),
            ),
          ]),
    ]);
    assert.ok(prose.length > 500, `${prose.length} texts`);
    for (const text of prose) assert.deepEqual(readProse(text), parsed(text), text);
  });

  const samples = [
    'One `code`, *two*, **three**, [four](cause:clock-skew).',
    'First.\n\nSecond, on\ntwo lines.',
    'Before:\n\n- one `x`\n- two\n\nAfter.',
    'Before:\n- one\n- two',
    'A sign \\* and \\` and \\[ that stay, and C:\\Windows.',
    '`` a ` b `` and <computername> and {GUID} & #1',
    '2 * 3 * 4 and a*b',
    '**bold with *both* inside** and [*a* link](fix:restart-host)',
    '[](cause:clock-skew)',
    'list[0](item) is no link',
    'Ends with a star*',
  ];
  for (const text of samples) {
    test(`reads ${JSON.stringify(text)} as the Markdown parser does`, () => {
      assert.deepEqual(readProse(text), parsed(text));
    });
  }
});

test('prose becomes plain text without its marks', () => {
  assert.equal(
    proseText('Open `services.msc` in [this way](fix:x):\n\n- **one**\n- two'),
    'Open services.msc in this way:\n\n- one\n- two',
  );
});

test('links of prose lead to paths below the base path, or to whole addresses', () => {
  assert.deepEqual(proseTarget('cause:clock-skew'), { path: 'causes/clock-skew/' });
  assert.deepEqual(proseTarget('code:mstsc-disconnect/0x904'), { path: 'codes/mstsc-disconnect/0x904/' });
  assert.deepEqual(proseTarget('source:ms-x'), { path: 'browse/sources/#ms-x' });
  assert.deepEqual(proseTarget('https://a.example/b'), { url: 'https://a.example/b' });
  assert.equal(proseTarget('javascript:alert(1)'), undefined);
  assert.equal(proseTarget('item'), undefined);
});
