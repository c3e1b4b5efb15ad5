import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { ARTICLE_KINDS, type ArticleEntry, buildArticle } from '#articles/article.ts';
import { createArticleContext } from '#articles/article-context.ts';
import { evaluateMdx } from '#articles/evaluate-mdx.ts';
import { serializeHtml } from '#articles/serialize-html.ts';
import { datasetOf, RECORDS } from './fixture.ts';

const GOLDEN = join(import.meta.dirname, '../../golden');
const dataset = datasetOf(RECORDS);
const context = createArticleContext(dataset);
const entries = ARTICLE_KINDS.flatMap((kind) => [...dataset[kind].values()] as ArticleEntry[]);

for (const entry of entries) {
  const name = `${entry.kind}-${entry.id}`;
  const article = buildArticle(entry, context);

  test(`${name} is written as the reviewed MDX and HTML`, (t) => {
    t.assert.fileSnapshot(article.mdx, join(GOLDEN, `${name}.mdx`), { serializers: [String] });
    t.assert.fileSnapshot(onLines(article.html), join(GOLDEN, `${name}.html`), { serializers: [String] });
  });

  test(`the MDX of ${name}, compiled and run, gives its page to the byte`, async () => {
    assert.equal(onLines(serializeHtml(await evaluateMdx(article.mdx))), onLines(article.html));
  });
}

test('no article has inline styles, scripts or an address that depends on the base path', () => {
  for (const entry of entries) {
    const { html } = buildArticle(entry, context);
    assert.doesNotMatch(html, /<script|<style|\sstyle=|\son[a-z]+=|javascript:/);
    assert.doesNotMatch(html, /(?:href|src)="(?!#|\.\.\/\.\.\/|https?:)/);
  }
});

test('every anchor that an article links to is in it, once', () => {
  for (const entry of entries) {
    const { html } = buildArticle(entry, context);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length, `${entry.id}: an id stands twice`);
    for (const [, target] of html.matchAll(/href="#([^"]*)"/g))
      assert.ok(ids.includes(target), `${entry.id}: #${target}`);
  }
});

test('a symptom article keeps the order of the handbook', () => {
  const { html } = buildArticle(dataset.symptoms.get('socket-closed') as ArticleEntry, context);
  const sections = [...html.matchAll(/<section class="section [^"]*" id="([^"]*)"/g)].map(([, id]) => id);
  assert.deepEqual(sections, [
    'what-you-see',
    'what-it-means',
    'do-this-first',
    'choose-one',
    'cause-certificate-key',
    'cause-path-closes',
    'what-you-may-have-read',
    'elsewhere',
    'confused-with',
    'changes',
    'sources',
  ]);
});

test('the checks to do first are priced, and said to change nothing only when no command changes anything', () => {
  const price = (records: typeof RECORDS) => {
    const changed = datasetOf(records);
    const { html } = buildArticle(changed.symptoms.get('socket-closed') as ArticleEntry, createArticleContext(changed));
    return /Do this first <small class="note">([^<]*)</.exec(html)?.[1];
  };
  assert.equal(price(RECORDS), 'about 3 minutes, changes nothing');
  const changing = structuredClone(RECORDS) as { -readonly [K in keyof typeof RECORDS]: (typeof RECORDS)[K] };
  (changing.questions['port-answers'].how[0].steps[0].command as { effect: string }).effect = 'changing';
  assert.equal(price(changing), 'about 3 minutes');
});

test('a fix never stands before the one it names as safer, nor a retired one at all', () => {
  const { html } = buildArticle(dataset.symptoms.get('socket-closed') as ArticleEntry, context);
  assert.ok(html.indexOf('id="fix-mend-key-rights"') < html.indexOf('id="fix-renew-certificate"'));
  assert.ok(!html.includes('old-registry-trick'));
});

test('a fix that cures two causes is written out once and pointed to afterwards', () => {
  const { html } = buildArticle(dataset.symptoms.get('socket-closed') as ArticleEntry, context);
  assert.equal(html.split('id="fix-renew-certificate"').length, 2);
  assert.match(
    html,
    /<a href="#fix-renew-certificate">Replace the self-signed certificate<\/a>, as above: seldom helps/,
  );
});

/** A line for each element, so that a review of a golden file can be read. */
function onLines(html: string): string {
  return `${html.replaceAll('><', '>\n<')}\n`;
}
