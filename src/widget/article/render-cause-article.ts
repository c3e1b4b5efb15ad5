import type { CauseData } from '#dataset/schema/cause.ts';
import type { Id } from '#domain/contract.d.ts';
import { PHASE_TABS } from '#domain/phase-tabs.ts';
import { SIDE_LABELS } from '#domain/record-labels.ts';
import { SIDE_OWNERS } from '#domain/step-labels.ts';
import { element } from '../element.ts';
import { renderProse, renderWords } from '../triage/render-prose.ts';
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
import { curesOf } from './library.ts';
import { cureLine } from './render-cause-brief.ts';

/** One fault: how it leads to the error, how to tell, what mends it, and where it shows. */
export function renderCauseArticle(id: Id, data: CauseData, options: ArticleOptions): Article {
  const { library, drawing } = options;
  const shows = [...library.symptoms].filter(
    ([, { retired, causes }]) => !retired && causes.some(({ cause }) => cause === id),
  );
  const end = element('p', {}, `Mended, or with ${SIDE_OWNERS[data.side]}.`);
  const parts = [
    articleHead('causes', data.title, data.phase),
    ...retiredNotice(drawing, 'causes', data.retired),
    element('div', { class: 'lead' }, ...renderProse(drawing, data.summary)),
    facts([
      ['Phase', [PHASE_TABS[data.phase]]],
      ['Side', [SIDE_LABELS[data.side]]],
    ]),
    ...section('How it leads to the error', renderProse(drawing, data.mechanism)),
    ...section('How to tell', [
      list([...data.tells.map((tell) => renderWords(drawing, tell)), ...checks(data, options)]),
    ]),
    ...section('Fixes', [list(curesOf(library, id).map((cure) => cureLine(cure, options)))], 'safest first'),
    ...section('Where it shows', [list(shows.map(([symptom]) => [linkTo(drawing, 'symptoms', symptom)]))]),
    ...articleEnd(options, data, [end]),
  ];
  return { title: data.title, parts };
}

/** The checks of which an answer is to be expected, with that answer. */
function checks({ answers }: CauseData, { library, drawing }: ArticleOptions): (Node | string)[][] {
  return Object.entries(answers).flatMap(([id, expectations]) => {
    const question = library.questions.get(id);
    if (!question || question.retired) return [];
    const expected = question.answers.filter((answer) => expectations[answer.id] === 'expected');
    if (expected.length === 0) return [];
    return [[linkTo(drawing, 'questions', id), `: ${expected.map(({ label }) => label).join(', or ')}`]];
  });
}
