import type { Root } from 'mdast';
import type { Entry } from '#dataset/dataset.ts';
import type { ArticleContext } from './article-context.ts';
import { buildCause } from './build-cause.ts';
import { buildFix } from './build-fix.ts';
import { buildQuestion } from './build-question.ts';
import { buildSymptom } from './build-symptom.ts';
import { serializeHtml } from './serialize-html.ts';
import { serializeMdx } from './serialize-mdx.ts';
import { toHast } from './to-hast.ts';

/** The kinds of record that have an article at `/<kind>/<id>/`. */
export const ARTICLE_KINDS = ['symptoms', 'causes', 'fixes', 'questions'] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];
export type ArticleEntry = { [K in ArticleKind]: Entry<K> }[ArticleKind];

/** One article in its three forms. `mdx` and `html` are made from `mdast` each time they are read. */
export interface Article {
  readonly mdast: Root;
  /** What is published beside the page; the same under every base path. */
  readonly mdx: string;
  /** The body of the page below its title; ready for `set:html`. */
  readonly html: string;
}

/**
 * Builds the article of a record.
 *
 * @param context From `createArticleContext(dataset)`, once for all articles.
 * @throws Where a record names one that is not there; the lint rules find that first.
 */
export function buildArticle(entry: ArticleEntry, context: ArticleContext): Article {
  const mdast = buildTree(entry, context);
  return {
    mdast,
    get mdx() {
      return serializeMdx(mdast);
    },
    get html() {
      return serializeHtml(toHast(mdast));
    },
  };
}

function buildTree(entry: ArticleEntry, context: ArticleContext): Root {
  switch (entry.kind) {
    case 'symptoms':
      return buildSymptom(entry, context);
    case 'causes':
      return buildCause(entry, context);
    case 'fixes':
      return buildFix(entry, context);
    case 'questions':
      return buildQuestion(entry, context);
  }
}
