import type { Place } from '../embed/file-address.ts';
import { element } from '../element.ts';
import { type Article, type ArticleOptions, facts } from './article.ts';
import { renderCauseArticle } from './render-cause-article.ts';
import { renderCodeArticle, renderNumberArticle } from './render-code-article.ts';
import { renderFixArticle } from './render-fix-article.ts';
import { renderQuestionArticle } from './render-question-article.ts';
import { renderSymptomArticle } from './render-symptom-article.ts';

export type ArticlePlace = Exclude<Place, { kind: 'home' | 'case' | 'triage' }>;

/** The article of a place; one that says so where there is none. */
export function renderArticle(place: ArticlePlace, options: ArticleOptions): Article {
  return articleOf(place, options) ?? missing();
}

function articleOf(place: ArticlePlace, options: ArticleOptions): Article | undefined {
  const { library, drawing } = options;
  const { codes } = drawing.host.atlas;
  const draw = <T>(data: T | undefined, render: (id: string, data: T, options: ArticleOptions) => Article) =>
    data && 'id' in place ? render(place.id, data, options) : undefined;
  switch (place.kind) {
    case 'symptoms':
      return draw(library.symptoms.get(place.id), renderSymptomArticle);
    case 'causes':
      return draw(library.causes.get(place.id), renderCauseArticle);
    case 'questions':
      return draw(library.questions.get(place.id), renderQuestionArticle);
    case 'fixes':
      return draw(library.fixes.get(place.id), renderFixArticle);
    case 'source':
      return draw(library.sources.get(place.id), (_, { title, publisher, url }) => ({
        title,
        parts: [
          element('h1', { tabindex: '-1' }, title),
          facts([
            ['Publisher', [publisher]],
            ['Address', [element('a', { href: url, rel: 'external noreferrer' }, url)]],
          ]),
        ],
      }));
    case 'code': {
      const code = codes.find(({ id }) => id === place.id);
      return code && renderCodeArticle(code, options);
    }
    case 'number': {
      const meant = codes.filter(({ value }) => value === place.value);
      return meant.length > 0 ? renderNumberArticle(place.value, meant, options) : undefined;
    }
    default:
      return undefined;
  }
}

function missing(): Article {
  const title = 'Not in this file';
  return {
    title,
    parts: [
      element('h1', { tabindex: '-1' }, title),
      element(
        'p',
        {},
        'This file holds codes, symptoms, causes, checks and fixes. What you asked for is none of them.',
      ),
    ],
  };
}
