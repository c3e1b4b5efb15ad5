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

test('a fix that cures two causes is written out once and pointed to otherwise', () => {
  const before = buildArticle(dataset.symptoms.get('socket-closed') as ArticleEntry, context).html;
  assert.equal(before.split('id="fix-renew-certificate"').length, 2);
  assert.match(before, /<li><a href="..\/..\/fixes\/renew-certificate\/">[^<]*<\/a> <small class="note">medium risk/);

  const records = structuredClone(RECORDS);
  for (const one of records.symptoms['socket-closed'].causes)
    (one as { likelihood: string }).likelihood = one.cause === 'path-closes' ? 'common' : 'occasional';
  const turned = datasetOf(records);
  const { html } = buildArticle(turned.symptoms.get('socket-closed') as ArticleEntry, createArticleContext(turned));
  assert.equal(html.split('id="fix-renew-certificate"').length, 2);
  assert.match(html, /<li><a href="#fix-renew-certificate">[^<]*<\/a> <small class="note">above, medium risk/);
});

test('of the checks, a symptom names the answers that tell its causes apart, and a cause all of its own', () => {
  const records = structuredClone(RECORDS) as unknown as Record<'causes', Record<string, { answers: object }>> &
    Parameters<typeof datasetOf>[0];
  for (const cause of Object.values(records.causes)) cause.answers = { 'event-261': { yes: 'expected' } };
  const same = datasetOf(records);
  const linksIn = (entry: ArticleEntry) =>
    buildArticle(entry, createArticleContext(same)).html.split('questions/event-261/">Look for event 261</a>:').length -
    1;
  assert.equal(linksIn(same.causes.get('path-closes') as ArticleEntry), 1);
  assert.equal(linksIn(same.symptoms.get('socket-closed') as ArticleEntry), 0);
  assert.match(
    buildArticle(dataset.symptoms.get('socket-closed') as ArticleEntry, context).html,
    /Look for event 261<\/a>:/,
  );
});

/** A line for each element, so that a review of a golden file can be read. */
function onLines(html: string): string {
  return `${html.replaceAll('><', '>\n<')}\n`;
}
