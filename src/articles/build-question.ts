import type { BlockContent, Root } from 'mdast';
import type { Entry } from '#dataset/dataset.ts';
import { type ArticleContext, hrefTo } from './article-context.ts';
import { createDraft, type Draft, finish, listOrNothing, retiredNotice, section } from './draft.ts';
import { flow } from './jsx.ts';
import { minutesLabel } from './labels.ts';
import { link, paragraph } from './nodes.ts';
import { prose, withMarks } from './prose.ts';
import { stepList } from './steps.ts';

type QuestionData = Entry<'questions'>['data'];

/** The article of a question, below the title, which the page draws. */
export function buildQuestion(entry: Entry<'questions'>, context: ArticleContext): Root {
  const draft = createDraft(context);
  const { data } = entry;
  const parts = [
    ...retiredNotice(data.retired, (id) => hrefTo('questions', id)),
    ...section('what-is-asked', 'What is asked', [
      paragraph(data.text.user),
      flow('Facts', { kind: 'asked' }, [flow('Fact', { name: 'For an administrator' }, [paragraph(data.text.admin)])]),
    ]),
    ...section('how-to-find-out', 'How to find out', variants(draft, data), minutesLabel(data.minutes)),
    ...section('answers', 'What each answer tells', [
      answers(draft, entry),
      ...withMarks([], draft.citations.marks(data)),
    ]),
  ];
  return finish(draft, parts, {
    verified: data.verified,
    end: [paragraph('answered: go back to where it was asked. Not knowing is an answer too')],
  });
}

function variants(draft: Draft, data: QuestionData): BlockContent[] {
  return data.how.map(({ access, minutes, steps }) =>
    flow('Variant', { access, minutes: String(minutes ?? data.minutes) }, [stepList(draft, steps)]),
  );
}

function answers(draft: Draft, { id, data }: Entry<'questions'>): BlockContent {
  return flow(
    'Facts',
    { kind: 'answers' },
    data.answers.map((answer) => {
      const causes = draft.context
        .causesBy(id, answer.id, 'expected')
        .filter((cause) => cause.data.retired === undefined);
      return flow('Fact', { name: answer.label, id: `answer-${answer.id}` }, [
        ...(answer.means === undefined ? [] : prose(draft, answer.means)),
        ...listOrNothing(causes.map((cause) => [paragraph(link(hrefTo('causes', cause.id), cause.data.title))])),
      ]);
    }),
  );
}
