import type { BlockContent } from 'mdast';
import type { Entry } from '#dataset/dataset.ts';
import { hrefTo } from './article-context.ts';
import { type Draft, listOrNothing } from './draft.ts';
import { link, paragraph } from './nodes.ts';
import { prose } from './prose.ts';

/** What speaks for a cause: its signs, then the checks of which an answer is to be expected, with that answer. */
export function tells(draft: Draft, cause: Entry<'causes'>): BlockContent[] {
  const signs = cause.data.tells.map((tell) => prose(draft, tell));
  return listOrNothing([...signs, ...checks(draft, cause)]);
}

function checks({ context }: Draft, { data }: Entry<'causes'>): BlockContent[][] {
  return Object.entries(data.answers).flatMap(([id, expectations]) => {
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
