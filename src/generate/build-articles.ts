import { type ArticleEntry, type ArticleKind, ARTICLE_KINDS, buildArticle } from '#articles/article.ts';
import { createArticleContext } from '#articles/article-context.ts';
import type { Dataset, Entry } from '#dataset/dataset.ts';
import { MET, type FixKind, type Phase, type Side } from '#dataset/vocabulary.ts';

/** What the page of an article needs around its body, and what lists of articles show. */
export interface SiteArticle {
  readonly kind: ArticleKind;
  readonly id: string;
  readonly title: string;
  /** The small Markdown of a prose field. */
  readonly summary: string;
  /** The most likely first; empty where the record has none. */
  readonly phases: readonly Phase[];
  /** Ids of the codes on the plates: one, or a pair, where a client shows them. */
  readonly plates: readonly string[];
  /** Of a symptom: its place in `MET`, how often people ask about it. */
  readonly met?: number;
  /** Of a cause: where the fault lives. */
  readonly side?: Side;
  /** Of a fix. */
  readonly fixKind?: FixKind;
  readonly retired: boolean;
}

/** The records that have an article, by kind and id. */
export function articleEntries(dataset: Dataset): ArticleEntry[] {
  return ARTICLE_KINDS.flatMap((kind) => [...dataset[kind].values()] as ArticleEntry[]);
}

/** Articles that were serialized before, by kind and id. */
export type KnownArticles = Map<string, { readonly tree: string; readonly mdx: string; readonly html: string }>;

/**
 * The MDX of every article, published beside its page, and the HTML that the page is made from.
 *
 * @param known Both are made of the tree alone, and take most of the time: where it is the same they are taken from here.
 */
export function* buildArticleFiles(
  dataset: Dataset,
  known: KnownArticles = new Map(),
): Generator<[path: string, text: string]> {
  const context = createArticleContext(dataset);
  for (const entry of articleEntries(dataset)) {
    const article = buildArticle(entry, context);
    const id = `${entry.kind}/${entry.id}`;
    const tree = JSON.stringify(article.mdast);
    const before = known.get(id);
    const { mdx, html } = before?.tree === tree ? before : article;
    known.set(id, { tree, mdx, html });
    yield [`public/${id}/index.mdx`, mdx];
    yield [`articles/${id}.html`, html];
  }
}

export function siteArticle(entry: ArticleEntry, dataset: Dataset): SiteArticle {
  const { kind, id, data } = entry;
  const summary = entry.kind === 'questions' ? entry.data.text.user : entry.data.summary;
  return {
    kind,
    id,
    title: data.title,
    summary,
    phases: phasesOf(entry),
    plates: entry.kind === 'symptoms' ? platesOf(entry, dataset) : [],
    retired: data.retired !== undefined,
    ...(entry.kind === 'symptoms' ? { met: MET.indexOf(entry.data.met) } : {}),
    ...(entry.kind === 'causes' ? { side: entry.data.side } : {}),
    ...(entry.kind === 'fixes' ? { fixKind: entry.data.kind } : {}),
  };
}

function phasesOf(entry: ArticleEntry): readonly Phase[] {
  if (entry.kind === 'symptoms') return entry.data.phases;
  return entry.data.phase ? [entry.data.phase] : [];
}

/** A number that only a log of the host has is no plate: who sees the symptom does not see the number. */
function platesOf({ data }: Entry<'symptoms'>, dataset: Dataset): string[] {
  const [pair] = data.signs.pairs;
  const plates = pair ? [pair.code, pair.with] : data.signs.codes.slice(0, 1);
  const space = dataset['code-spaces'].get(plates[0]?.split('/')[0] ?? '')?.data;
  return space?.side === 'client' && (space.met === 'daily' || space.met === 'often') ? plates : [];
}
