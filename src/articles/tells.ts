import type { BlockContent } from 'mdast';
import type { Entry } from '#dataset/dataset.ts';
import { hrefTo } from './article-context.ts';
import { type Draft, listOrNothing } from './draft.ts';
import { link, paragraph } from './nodes.ts';
import { prose } from './prose.ts';

/**
 * What speaks for a cause: its signs, then the checks of which an answer is to be expected, with that answer.
 *
 * @param asked Only these questions; all where it is left out.
 */
export function tells(draft: Draft, cause: Entry<'causes'>, asked?: readonly string[]): BlockContent[] {
  const signs = cause.data.tells.map((tell) => prose(draft, tell));
  return listOrNothing([...signs, ...checks(draft, cause, asked)]);
}

function checks({ context }: Draft, { data }: Entry<'causes'>, asked?: readonly string[]): BlockContent[][] {
  return Object.entries(data.answers).flatMap(([id, expectations]) => {
    if (asked && !asked.includes(id)) return [];
    const question = context.record('questions', id);
    if (question.data.retired !== undefined) return [];
    const labels = question.data.answers
      .filter((answer) => expectations[answer.id] === 'expected')
      .map(({ label }) => label);
    if (labels.length === 0) return [];
    return [[paragraph(link(hrefTo('questions', id), question.data.title), COLON, labels.join(', or '))]];
  });
}

const COLON = { type: 'text', value: ': ' } as const;
