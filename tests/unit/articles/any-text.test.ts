import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ElementContent, Root } from 'hast';
import type { Nodes } from 'mdast';
import { type ArticleEntry, buildArticle } from '#articles/article.ts';
import { createArticleContext } from '#articles/article-context.ts';
import { evaluateMdx } from '#articles/evaluate-mdx.ts';
import { simpleProse } from '#articles/prose.ts';
import { serializeHtml } from '#articles/serialize-html.ts';
import { cleanLine, cleanText } from '#articles/text.ts';
import { toHast } from '#articles/to-hast.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { parseProse } from '#dataset/parse-prose.ts';
import { datasetOf, RECORDS } from './fixture.ts';

/** What breaks string templates, Markdown, MDX and HTML, to be strung together with ordinary characters. */
const POISON = [
  '<script>alert(1)</script>',
  '</Section>',
  '<Evidence />',
  '<computername>',
  '<!--',
  '-->',
  '<',
  '>',
  '<b onclick=x>',
  '{',
  '}',
  '{GUID}',
  '{/*',
  '*/}',
  '{{host}}',
  '{{evil}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a record.
  '${x}',
  '`',
  '``',
  '```',
  '````',
  '~',
  '~~~',
  '|',
  ' | ',
  '&',
  '&amp;',
  '&#123;',
  '&lt;script&gt;',
  '"',
  "'",
  '\\',
  '\\\\',
  '*',
  '**',
  '_',
  '__',
  '***',
  '#',
  '# ',
  '- ',
  '+ ',
  '1. ',
  '1) ',
  '> ',
  '---',
  '===',
  '[',
  ']',
  '](cause:path-closes)',
  '[x](fix:mend-key-rights)',
  '[](question:event-261)',
  '[x](code:mstsc-extended/0x7)',
  '[x](javascript:alert(1))',
  '[x](source:ms-keys)',
  '![x](y)',
  '[x]: y',
  '\n',
  '\n\n',
  '\n  ',
  '\t',
  '  ',
  ' ',
  '\r',
  '\u0000',
  '\u00a0',
  '\u2028',
  '\ud800',
  '\ufeff',
  'export const x = 1',
  'import x from "y"',
  'http://a.example',
  'www.a.example',
  'a@b.example',
  'a',
  'b c',
  'é',
  '😀',
  ':',
  '@',
  '!',
  '=',
];
const anyText = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...POISON), fc.string({ unit: 'grapheme', maxLength: 3 })), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
);
const anyProse = anyText.filter((value) => cleanText(value).trim() !== '');
const anyLine = anyText.map((value) => value.replaceAll('\n', ' ')).filter((value) => cleanLine(value) !== '');

interface Texts {
  readonly lines: readonly string[];
  readonly prose: readonly string[];
  readonly commands: readonly string[];
}

const ORDINARY: Texts = { lines: ['plain'], prose: ['plain'], commands: ['plain'] };

/** The fixture with every field of a kind filled from a list, in turn. */
function datasetWith({ lines, prose, commands }: Texts): Dataset {
  const counts = { line: 0, prose: 0, command: 0 };
  const line = () => lines[counts.line++ % lines.length];
  const text = () => prose[counts.prose++ % prose.length];
  const fill = (value: unknown, key: string, parent: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => fill(item, key, parent));
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([inner, field]) => [inner, fill(field, inner, key)]));
    }
    if (key === 'run') return commands[counts.command++ % commands.length];
    if (key === 'shell') return 'powershell';
    if (LINES.has(key) || (key === 'title' && parent !== 'sources') || (key === 'text' && parent === 'messages'))
      return line();
    return PROSE.has(key) || key === 'text' ? text() : value;
  };
  return datasetOf(fill(RECORDS, '', '') as typeof RECORDS);
}

const LINES = new Set(['unverified', 'label', 'note', 'what', 'user', 'admin', 'why', 'copy', 'publisher']);
const PROSE = new Set([
  'summary',
  'saying',
  'says',
  'not',
  'claim',
  'reason',
  'risk',
  'undo',
  'verify',
  'say',
  'shows',
  'end',
  'mechanism',
  'tells',
  'action',
  'state',
  'caution',
  'weakens',
  'lastResort',
  'before',
  'means',
]);

function articles(dataset: Dataset) {
  const context = createArticleContext(dataset);
  return ARTICLES.map(([kind, id]) => buildArticle(dataset[kind].get(id) as ArticleEntry, context));
}

const ARTICLES = [
  ['symptoms', 'socket-closed'],
  ['fixes', 'renew-certificate'],
  ['questions', 'event-261'],
] as const;

/** Tag and attribute names of every element, in order: what a text must not change. */
function shape(tree: Root, skip: ReadonlySet<string> = new Set()): string[] {
  const visit = (node: Root | ElementContent): string[] => {
    if (node.type !== 'element' && node.type !== 'root') return [];
    const inner = node.children.flatMap((child) => visit(child as ElementContent));
    if (node.type === 'root' || skip.has(node.tagName)) return inner;
    return [[node.tagName, ...Object.keys(node.properties).sort()].join(' '), ...inner];
  };
  return visit(tree);
}

test('whatever stands in a line, a prose field or a command, the MDX says what the page says', async () => {
  const texts = fc.record({
    lines: fc.array(anyLine, { minLength: 1, maxLength: 9 }),
    prose: fc.array(anyProse, { minLength: 1, maxLength: 17 }),
    commands: fc.array(anyProse, { minLength: 1, maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(texts, async (texts) => {
      for (const { mdx, html } of articles(datasetWith(texts)))
        assert.equal(serializeHtml(await evaluateMdx(mdx)), html);
    }),
    { numRuns: RUNS },
  );
});

test('no line and no command adds an element or an attribute', async () => {
  const plain = articles(datasetWith(ORDINARY)).map(({ mdast }) => shape(toHast(mdast), BLANKS));
  const texts = fc.record({
    // One line for all, because each reason for missing evidence has an entry of its own in the list of sources.
    lines: fc.tuple(anyLine),
    prose: fc.constant(ORDINARY.prose),
    commands: fc.array(anyProse, { minLength: 1, maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(texts, async (texts) => {
      for (const [index, { mdx }] of articles(datasetWith(texts)).entries()) {
        assert.deepEqual(shape(await evaluateMdx(mdx), BLANKS), plain[index]);
      }
    }),
    { numRuns: RUNS },
  );
});

test('prose adds only paragraphs, emphasis, code, lists and links to records', () => {
  const plain = new Set(articles(datasetWith(ORDINARY)).flatMap(({ mdast }) => shape(toHast(mdast))));
  const allowed = new Set([
    ...plain,
    'p',
    'em',
    'strong',
    'code',
    'ul',
    'ol',
    'ol start',
    'li',
    'br',
    'a href',
    'div className',
  ]);
  fc.assert(
    fc.property(fc.array(anyProse, { minLength: 1, maxLength: 17 }), (prose) => {
      for (const { mdast, html } of articles(datasetWith({ ...ORDINARY, prose }))) {
        for (const element of shape(toHast(mdast))) assert.ok(allowed.has(element), element);
        assert.doesNotMatch(html, /href="(?!#|\.\.\/\.\.\/|https?:)/);
      }
    }),
    { numRuns: RUNS },
  );
});

test('a command reaches the reader to the letter, with its blanks named', async () => {
  await fc.assert(
    fc.asyncProperty(anyProse, async (run) => {
      const [article] = articles(datasetWith({ ...ORDINARY, commands: [run] }));
      const tree = await evaluateMdx(article?.mdx ?? '');
      const expected = cleanText(run).trim().replaceAll('{{host}}', 'host');
      assert.ok(
        commandsOf(tree).every((text) => text === expected),
        JSON.stringify([expected, commandsOf(tree)[0]]),
      );
    }),
    { numRuns: RUNS },
  );
});

test('a line reaches the reader to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(anyLine, async (line) => {
      const [article] = articles(datasetWith({ ...ORDINARY, lines: [line] }));
      const html = serializeHtml(await evaluateMdx(article?.mdx ?? ''));
      const [, title] = /<strong class="way-title"><a [^>]*>(.*?)<\/a>/s.exec(html) ?? [];
      assert.equal(unescapeHtml(title ?? ''), cleanLine(line));
      const [, cause] = /class="ordinal">1 · <\/span><a [^>]*>(.*?)<\/a>/s.exec(html) ?? [];
      assert.equal(unescapeHtml(cause ?? ''), cleanLine(line));
    }),
    { numRuns: RUNS },
  );
});

test('prose that is read without the parser is what the parser makes of it', () => {
  const seldomOther = fc.array(
    fc.constantFrom('`', '`', '``', 'a', 'b c', ' ', '- ', '1. ', '.', ')', '{GUID}', '<x>', '&amp;', ':'),
    {
      minLength: 1,
      maxLength: 9,
    },
  );
  let simple = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        anyProse,
        seldomOther.map((parts) => parts.join('')),
      ),
      (value) => {
        const source = cleanText(value).trim();
        const blocks = simpleProse(source);
        if (blocks === undefined) return;
        simple += 1;
        assert.deepEqual(blocks, withoutPositions(parseProse(source).children), JSON.stringify(source));
      },
    ),
    { numRuns: RUNS * 100 },
  );
  assert.ok(simple > RUNS * 10, `only ${simple} texts were simple`);
});

function withoutPositions(nodes: readonly Nodes[]): unknown[] {
  return nodes.map(({ position: _position, ...node }) => {
    return 'children' in node ? { ...node, children: withoutPositions(node.children) } : node;
  });
}

/** Each run compiles an article; more runs are for a day on which this code changes: `FC_RUNS=2000`. */
const RUNS = Number(process.env['FC_RUNS'] ?? 40);
/** A blank in a command is an element that its text asks for. */
const BLANKS = new Set(['var']);

function commandsOf(tree: Root): string[] {
  const found: string[] = [];
  const text = (node: ElementContent): string =>
    node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(text).join('') : '';
  const visit = (node: Root | ElementContent): void => {
    if (node.type === 'element' && node.tagName === 'pre') found.push(text(node));
    else if ('children' in node) for (const child of node.children) visit(child as ElementContent);
  };
  visit(tree);
  return found;
}

function unescapeHtml(html: string): string {
  return html.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&');
}
