import type { BlockContent } from 'mdast';
import type { Entry } from '#dataset/dataset.ts';
import { hrefTo } from './article-context.ts';
import { type Draft, listOrNothing } from './draft.ts';
import { link, paragraph } from './nodes.ts';
import { prose } from './prose.ts';

/** Whether an answer is worth naming where the signs of a cause are told. */
export type Told = (question: string, answer: string) => boolean;

/** What speaks for a cause: its signs, then the checks of which an answer is to be expected, with that answer. */
export function tells(draft: Draft, cause: Entry<'causes'>, told: Told = () => true): BlockContent[] {
  const signs = cause.data.tells.map((tell) => prose(draft, tell));
  return listOrNothing([...signs, ...checks(draft, cause, told)]);
}

function checks({ context }: Draft, { data }: Entry<'causes'>, told: Told): BlockContent[][] {
  return Object.entries(data.answers).flatMap(([id, expectations]) => {
    const question = context.record('questions', id);
    if (question.data.retired !== undefined) return [];
    const expected = question.data.answers.filter((answer) => expectations[answer.id] === 'expected');
    if (!expected.some((answer) => told(id, answer.id))) return [];
    const labels = expected.map(({ label }) => label);
    return [[paragraph(link(hrefTo('questions', id), question.data.title), COLON, labels.join(', or '))]];
  });
}

const COLON = { type: 'text', value: ': ' } as const;
