import type { BlockContent } from 'mdast';
import type { Entry } from '#dataset/dataset.ts';
import { mostUseful } from '#domain/most-useful.ts';
import { hrefTo } from './article-context.ts';
import { type Draft, section } from './draft.ts';
import { flow, type FlowElement } from './jsx.ts';
import { minutesLabel } from './labels.ts';
import { link, paragraph, SPACE } from './nodes.ts';
import { prose } from './prose.ts';
import { actionLine, actionLines } from './steps.ts';
import { text } from './text.ts';

/** The checks that tell the layers apart quickest, with their price; red flags stand before them. */
export function doThisFirst(draft: Draft, { data }: Entry<'symptoms'>): FlowElement[] {
  const checks = data.first
    .map((id) => draft.context.record('questions', id))
    .filter((question) => question.data.retired === undefined)
    .map((question) => ({ question, how: mostUseful(question.data.how) }));
  const minutes = checks.reduce((sum, { question, how }) => sum + (how.minutes ?? question.data.minutes), 0);
  const readOnly = checks.every(({ how }) => how.steps.every(({ command }) => command?.effect !== 'changing'));
  const lines = checks.flatMap(({ question, how }) =>
    how.steps.map((step, index) => {
      const last = index === how.steps.length - 1;
      const where = last ? [flow('Where', { access: how.access, href: hrefTo('questions', question.id) })] : [];
      return actionLine(draft, step, index === 0 ? `check-${question.id}` : undefined, where);
    }),
  );
  const price = readOnly ? `${minutesLabel(minutes)}, changes nothing` : minutesLabel(minutes);
  return section(
    'do-this-first',
    'Do this first',
    lines.length === 0 ? [] : [...redFlags(draft, data.redFlags), actionLines(lines)],
    price,
  );
}

function redFlags(draft: Draft, flags: Entry<'symptoms'>['data']['redFlags']): BlockContent[] {
  return flags.map(({ when, say, fix }) => {
    const question = draft.context.record('questions', when.question);
    const answer = question.data.answers.find(({ id }) => id === when.answer);
    if (answer === undefined) throw new Error(`question ${when.question} has no answer ${when.answer}`);
    const first = draft.context.record('fixes', fix);
    return flow('Caution', { label: 'Stop if' }, [
      paragraph(question.data.text.user, SPACE, { type: 'strong', children: [text(answer.label)] }),
      ...prose(draft, say),
      paragraph('First:', SPACE, link(hrefTo('fixes', first.id), first.data.title)),
    ]);
  });
}
