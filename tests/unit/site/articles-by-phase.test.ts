import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MET } from '#dataset/vocabulary.ts';
import type { SiteArticle } from '#generate/build-articles.ts';
import { articlesByPhase } from '#site/data/articles-by-phase.ts';

const article = (title: string, rest: Partial<SiteArticle> = {}): SiteArticle => ({
  kind: 'symptoms',
  id: title.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
  title,
  summary: '',
  phases: ['session'],
  plates: [],
  retired: false,
  ...rest,
});

const titles = (articles: readonly SiteArticle[]) =>
  articlesByPhase(articles).map(({ phase, articles }) => [phase, ...articles.map(({ title }) => title)]);

describe('articlesByPhase', () => {
  it('takes the first phase, in the order of a connection, and leaves no empty group', () => {
    assert.deepEqual(
      titles([
        article('Ends'),
        article('No name', { phases: ['name-resolution', 'session'] }),
        article('Anywhere', { phases: [] }),
      ]),
      [
        ['name-resolution', 'No name'],
        ['session', 'Ends'],
        ['unknown', 'Anywhere'],
      ],
    );
  });

  it('puts what is asked most first, then goes by title without quotes and articles', () => {
    const met = MET.indexOf('sometimes');
    assert.deepEqual(
      titles([
        article('The session ends', { met }),
        article('"An error"', { met }),
        article('Black screen', { met }),
        article('Zero', { met: MET.indexOf('daily') }),
      ]),
      [['session', 'Zero', 'Black screen', '"An error"', 'The session ends']],
    );
  });

  it('keeps causes of one side and fixes of one kind together', () => {
    const causes = [article('A', { kind: 'causes', side: 'host' }), article('B', { kind: 'causes', side: 'client' })];
    assert.deepEqual(titles(causes), [['session', 'B', 'A']]);
    const fixes = [
      article('A', { kind: 'fixes', fixKind: 'workaround' }),
      article('B', { kind: 'fixes', fixKind: 'repair' }),
    ];
    assert.deepEqual(titles(fixes), [['session', 'B', 'A']]);
  });
});
