import type { QuestionData } from '#dataset/schema/question.ts';
import type { Id } from '#domain/contract.d.ts';
import { ACCESS_LABELS, minutesLabel } from '#domain/step-labels.ts';
import { element } from '../element.ts';
import { renderProse } from '../triage/render-prose.ts';
import { renderBlanks, renderSteps } from '../triage/render-steps.ts';
import {
  type Article,
  articleEnd,
  articleHead,
  type ArticleOptions,
  facts,
  linkTo,
  list,
  retiredNotice,
  section,
} from './article.ts';

/** One observation: what is asked, how to find out from wherever one stands, and what each answer tells. */
export function renderQuestionArticle(id: Id, data: QuestionData, options: ArticleOptions): Article {
  const { drawing } = options;
  const ways = element(
    'div',
    {},
    ...section(
      'How to find out',
      data.how.flatMap(({ access, minutes, steps }) => [
        element(
          'h3',
          {},
          `Do it ${ACCESS_LABELS[access]}`,
          element('small', {}, minutesLabel(minutes ?? data.minutes)),
        ),
        renderSteps(drawing, steps),
      ]),
    ),
  );
  const blanks = renderBlanks(drawing, ways);
  if (blanks) ways.prepend(blanks);
  const parts = [
    articleHead('questions', data.title, data.phase),
    ...retiredNotice(drawing, 'questions', data.retired),
    element('p', { class: 'lead' }, data.text.user),
    facts([['For an administrator', [data.text.admin]]]),
    ways,
    ...section('What each answer tells', [facts(answers(id, data, options))]),
    ...articleEnd(options, data, [element('p', {}, 'Answered. Not knowing is an answer too.')]),
  ];
  return { title: data.title, parts };
}

function answers(
  question: Id,
  data: QuestionData,
  { library, drawing }: ArticleOptions,
): (readonly [string, readonly Node[]])[] {
  return data.answers.map(({ id, label, means }) => {
    const causes = [...library.causes].filter(
      ([, cause]) => !cause.retired && cause.answers[question]?.[id] === 'expected',
    );
    const speaksFor = list(causes.map(([cause]) => [linkTo(drawing, 'causes', cause)]));
    return [
      label,
      [
        ...(means ? renderProse(drawing, means) : []),
        ...(speaksFor ? [element('p', { class: 'small soft' }, 'Speaks for'), speaksFor] : []),
      ],
    ] as const;
  });
}
