import type { BlockContent, Root } from 'mdast';
import type { ArticleContext } from './article-context.ts';
import { type Citations, createCitations } from './citations.ts';
import { flow, type FlowElement, inline } from './jsx.ts';
import { heading, link, list, paragraph, SPACE } from './nodes.ts';
import { text } from './text.ts';

/** One article while it is being built. */
export interface Draft {
  readonly context: ArticleContext;
  readonly citations: Citations;
  /** Ids of fixes that stand in the article already; a second cause only points to them. */
  readonly shownFixes: Set<string>;
}

export function createDraft(context: ArticleContext): Draft {
  return { context, citations: createCitations(context), shownFixes: new Set() };
}

/** A headed part of an article; nothing where it would be empty. */
export function section(id: string, title: string, content: readonly BlockContent[], note?: string): FlowElement[] {
  if (content.length === 0) return [];
  const words = note === undefined ? [] : [SPACE, inline('Note', {}, [text(note)])];
  return [flow('Section', { id }, [heading(2, title, ...words), ...content])];
}

interface Ending {
  readonly verified: string;
  readonly changes?: readonly { readonly date: string; readonly what: string }[];
  readonly end: readonly BlockContent[];
}

/** What every article closes with: changes, the sources of all its marks, the date, the end mark. */
export function finish(draft: Draft, parts: readonly BlockContent[], { verified, changes = [], end }: Ending): Root {
  const newestFirst = [...changes].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const changed = newestFirst.map(({ date, what }) => flow('Change', { on: date }, [paragraph(what)]));
  const sources = draft.citations.list();
  return {
    type: 'root',
    children: [
      ...parts,
      ...section('changes', 'Changes', changed.length === 0 ? [] : [flow('Changes', {}, changed)]),
      ...section('sources', 'Sources', sources.length === 0 ? [] : [flow('Sources', {}, sources), allSources()]),
      flow('Verified', { on: verified }),
      flow('EndMark', {}, end),
    ],
  };
}

function allSources(): BlockContent {
  const all = link('../../browse/sources/', 'all sources');
  const marks = 'P primary source, F field report or test, U not verified. Which copy was read:';
  return paragraph(marks, SPACE, all);
}

/** The notice at the top of a record that is no longer offered. */
export function retiredNotice(
  retired: { readonly on: string; readonly why: string; readonly see?: string | undefined } | undefined,
  hrefOf: (id: string) => string,
): FlowElement[] {
  if (retired === undefined) return [];
  const href = retired.see === undefined ? undefined : hrefOf(retired.see);
  return [flow('Retired', { on: retired.on, href }, [paragraph(retired.why)])];
}

/** A bulleted list, or nothing. */
export function listOrNothing(items: readonly (readonly BlockContent[])[]): BlockContent[] {
  return items.length === 0 ? [] : [list(items)];
}
