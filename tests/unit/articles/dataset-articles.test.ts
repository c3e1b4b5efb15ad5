import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { ARTICLE_KINDS, type ArticleEntry, buildArticle } from '#articles/article.ts';
import { createArticleContext } from '#articles/article-context.ts';
import { evaluateMdx } from '#articles/evaluate-mdx.ts';
import { serializeHtml } from '#articles/serialize-html.ts';
import { loadDataset } from '#dataset/load.ts';

test('the published MDX of every record, compiled and run, gives its page to the byte', async () => {
  const { dataset, problems } = loadDataset(join(import.meta.dirname, '../../..'));
  assert.ok(dataset, `the dataset does not load: ${problems[0]?.file} ${problems[0]?.message}`);
  const context = createArticleContext(dataset);
  for (const kind of ARTICLE_KINDS) {
    for (const entry of dataset[kind].values()) {
      const { mdx, html } = buildArticle(entry as ArticleEntry, context);
      assert.equal(serializeHtml(await evaluateMdx(mdx)), html, `${kind}/${entry.id}`);
    }
  }
});
