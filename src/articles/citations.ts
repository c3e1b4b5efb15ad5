import type { PhrasingContent } from 'mdast';
import type { Evidence } from '#dataset/schema/parts.ts';
import type { ArticleContext } from './article-context.ts';
import { flow, type FlowElement, inline } from './jsx.ts';
import { paragraph, SPACE } from './nodes.ts';

/** The evidence of one article: gives each source a number where it is first cited, and the list for the end. */
export interface Citations {
  /** Marks for behind a statement. */
  marks(evidence: Evidence): PhrasingContent[];
  /** The anchor of a source in the list of this article. */
  cite(source: string): string;
  list(): FlowElement[];
}

export function createCitations(context: ArticleContext): Citations {
  /** Source id or, behind a space, a reason: no id contains one. */
  const numbers = new Map<string, number>();
  const number = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size + 1);
    return numbers.size;
  };

  const sourceMark = (id: string): PhrasingContent => {
    const { data } = context.record('sources', id);
    return inline('Evidence', {
      kind: data.kind,
      number: String(number(id)),
      href: `#source-${number(id)}`,
      unread: data.read === undefined ? true : undefined,
    });
  };
  const unverifiedMark = (reason: string): PhrasingContent => {
    const place = String(number(` ${reason}`));
    return inline('Evidence', { kind: 'unverified', number: place, href: `#unverified-${place}` });
  };

  return {
    marks: ({ sources = [], unverified }) =>
      [...sources.map(sourceMark), ...(unverified === undefined ? [] : [unverifiedMark(unverified)])].flatMap(
        (mark) => [SPACE, mark],
      ),
    cite(source) {
      context.record('sources', source);
      return `#source-${number(source)}`;
    },
    list: () =>
      [...numbers].map(([key, place]) =>
        key.startsWith(' ')
          ? flow('Unverified', { number: String(place) }, [paragraph(key.slice(1))])
          : sourceEntry(context, key, place),
      ),
  };
}

/**
 * What a reader needs to judge a source; which copy was read, and what else cites it, is on the page of all sources.
 * Its anchor is its number and not its id, which a long article would repeat at each of two hundred marks.
 */
function sourceEntry(context: ArticleContext, id: string, place: number): FlowElement {
  const { title, publisher, url, kind, read, unread } = context.record('sources', id).data;
  return flow('Source', { number: String(place), kind, title, publisher, url, read, unread });
}
