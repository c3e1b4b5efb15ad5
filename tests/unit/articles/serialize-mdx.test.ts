import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { ARTICLE_KINDS, type ArticleEntry, buildArticle } from '#articles/article.ts';
import { createArticleContext } from '#articles/article-context.ts';
import { evaluateMdx } from '#articles/evaluate-mdx.ts';
import { flow, inline } from '#articles/jsx.ts';
import { paragraph } from '#articles/nodes.ts';
import { serializeHtml } from '#articles/serialize-html.ts';
import { serializeMdx } from '#articles/serialize-mdx.ts';
import { datasetOf, RECORDS } from './fixture.ts';

const STYLE: Options = { bullet: '-', emphasis: '_', strong: '*', fence: '`', listItemIndent: 'one', rule: '-' };

test('an article is written as remark-mdx alone would write it', () => {
  const plain = unified().use(remarkMdx, { printWidth: 120 }).use(remarkStringify, STYLE).freeze();
  const dataset = datasetOf(RECORDS);
  const context = createArticleContext(dataset);
  for (const kind of ARTICLE_KINDS) {
    for (const entry of dataset[kind].values()) {
      const { mdast, mdx } = buildArticle(entry as ArticleEntry, context);
      assert.equal(mdx, plain.stringify(mdast));
    }
  }
});

const root = (...children: Root['children']): Root => ({ type: 'root', children });

test('a paragraph that starts like code stays a paragraph', async () => {
  for (const words of ['export const x = 1', 'import x from "y"', 'export the key first', 'important']) {
    assert.equal(serializeHtml(await evaluateMdx(serializeMdx(root(paragraph(words))))), `<p>${words}</p>`);
  }
});

test('what only GFM would read as markup is escaped', () => {
  assert.equal(serializeMdx(root(paragraph('~~old~~'))), '\\~\\~old\\~\\~\n');
  assert.equal(serializeMdx(root(paragraph('| a |'))), '\\| a |\n');
  assert.equal(serializeMdx(root(paragraph('www.example.com'))), 'www\\.example.com\n');
  assert.equal(serializeMdx(root(paragraph('at https://example.com'))), 'at https\\://example.com\n');
});

test('words that mean nothing in Markdown are left alone', () => {
  const words = 'Restart the service (TermService), then wait; 3389/tcp is open.';
  assert.equal(serializeMdx(root(paragraph(words))), `${words}\n`);
});

test('an attribute is quoted where it can be and is a JavaScript string where it cannot', () => {
  const way = (title: string) => serializeMdx(root(flow('Way', { title, phase: 'tls' })));
  assert.equal(way('a < b {GUID}'), '<Way title="a < b {GUID}" phase="tls" />\n');
  assert.equal(way('"x" &amp; y'), '<Way title={"\\"x\\" &amp; y"} phase="tls" />\n');
});

test('a component in a line keeps its neighbors', async () => {
  const note = inline('Note', {}, [{ type: 'text', value: 'a * b' }]);
  const mdx = serializeMdx(root(paragraph('before', { type: 'text', value: ' ' }, note, ', after')));
  assert.equal(mdx, 'before <Note>a \\* b</Note>, after\n');
  assert.equal(serializeHtml(await evaluateMdx(mdx)), '<p>before <small class="note">a * b</small>, after</p>');
});
