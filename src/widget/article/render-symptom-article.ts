import type { SymptomData } from '#dataset/schema/symptom.ts';
import type { Likelihood } from '#dataset/vocabulary.ts';
import { codePath } from '#domain/addresses.ts';
import type { Atlas, Id } from '#domain/contract.d.ts';
import { answerLabel, questionTitle } from '#domain/triage/wording.ts';
import { element } from '../element.ts';
import { renderProse, renderWords } from '../triage/render-prose.ts';
import { renderCaution } from '../triage/render-steps.ts';
import {
  type Article,
  articleEnd,
  articleHead,
  type ArticleOptions,
  labeled,
  linkTo,
  list,
  retiredNotice,
  section,
} from './article.ts';
import { renderCauseBrief } from './render-cause-brief.ts';
import { renderClaims } from './render-claims.ts';
import { renderFirstChecks } from './render-first-checks.ts';

/** What somebody sees: what it means, what to do first, the causes with their best fix, and what is wrong about it. */
export function renderSymptomArticle(id: Id, data: SymptomData, options: ArticleOptions): Article {
  const { drawing } = options;
  const parts = [
    articleHead('symptoms', data.title, data.phases[0]),
    ...retiredNotice(drawing, 'symptoms', data.retired),
    element('div', { class: 'lead' }, ...renderProse(drawing, data.summary)),
    element(
      'p',
      { class: 'begin' },
      element('a', { href: drawing.host.href(`triage/${id}/`) }, 'Find out step by step'),
    ),
    ...section('What you see', [messages(data), codes(drawing.host.atlas, data, drawing.host.href)]),
    ...section('What it means', [...renderProse(drawing, data.saying), ...meanings(data, options)]),
    ...section('Do this first', [...redFlags(data, options), ...renderFirstChecks(data.first, options)]),
    ...section('Choose one', [ways(data, options)]),
    ...section('Causes', causes(data, options)),
    ...section('What you may have read', renderClaims(data.claims, options)),
    ...section('Easily confused with', [list(data.confusedWith.map((other) => [linkTo(drawing, 'symptoms', other)]))]),
    ...articleEnd(options, data, renderProse(drawing, data.end)),
  ];
  return { title: data.title, parts };
}

/** More texts help the search, which knows them all, and not the reader. */
const MOST_MESSAGES = 3;

function messages({ signs }: SymptomData): HTMLElement | undefined {
  const english = signs.messages.filter(({ language }) => language.startsWith('en'));
  const shown = english.length > 0 ? english.map(({ text }) => text) : signs.words.map((words) => `“${words}”`);
  return list(
    shown.slice(0, MOST_MESSAGES).map((text) => [element('samp', {}, text)]),
    'messages',
  );
}

function codes(atlas: Atlas, { signs }: SymptomData, href: (path: string) => string): HTMLElement | undefined {
  const ids = [...new Set([...signs.pairs.flatMap(({ code, with: other }) => [code, other]), ...signs.codes])];
  const known = ids.flatMap((id) => atlas.codes.find((code) => code.id === id) ?? []);
  if (known.length === 0) return undefined;
  const links = known.flatMap((code) => [
    element('a', { href: href(codePath(code.id)), class: 'plate-code' }, code.written),
    ' ',
  ]);
  return element('p', { class: 'plate-codes' }, ...links);
}

function meanings({ meanings: all }: SymptomData, { drawing }: ArticleOptions): HTMLElement[] {
  const { atlas, href } = drawing.host;
  return all.map(({ code: id, says, not }) => {
    const written = atlas.codes.find((code) => code.id === id)?.written ?? id;
    return element(
      'div',
      { class: 'meaning' },
      element('p', {}, element('a', { href: href(codePath(id)), class: 'plate-code' }, written)),
      ...renderProse(drawing, says),
      ...not.flatMap((one) => labeled(drawing, 'Not', one) ?? []),
    );
  });
}

function redFlags({ redFlags: flags }: SymptomData, { drawing }: ArticleOptions): HTMLElement[] {
  const { atlas } = drawing.host;
  return flags.map(({ when, say, fix }) => {
    const asked = atlas.questions.find(({ id }) => id === when.question)?.text.user;
    const caution = renderCaution(drawing, 'Stop if', say);
    caution
      .querySelector('.caution-label')
      ?.after(
        element(
          'p',
          {},
          `${asked ?? questionTitle(atlas, when.question)} `,
          element('strong', {}, answerLabel(atlas, when.question, when.answer)),
        ),
      );
    caution.append(element('p', {}, 'First: ', linkTo(drawing, 'fixes', fix)));
    return caution;
  });
}

function ways({ ways: all }: SymptomData, { drawing }: ArticleOptions): HTMLElement | undefined {
  return list(
    all.map(({ title, text, cause, symptom }) => [
      element('strong', {}, title),
      ' ',
      ...renderWords(drawing, text),
      ...(cause
        ? [' → ', linkTo(drawing, 'causes', cause)]
        : symptom
          ? [' → ', linkTo(drawing, 'symptoms', symptom)]
          : []),
    ]),
  );
}

const ORDER: Readonly<Record<Likelihood, number>> = { common: 0, occasional: 1, rare: 2 };

/** The likely first; equally likely ones keep the order of the record. Of the rare ones only their names. */
function causes(data: SymptomData, options: ArticleOptions): (HTMLElement | undefined)[] {
  const offered = data.causes
    .filter(({ cause }) => options.library.causes.get(cause)?.retired === undefined)
    .sort((a, b) => ORDER[a.likelihood] - ORDER[b.likelihood]);
  const rare = offered.filter(({ likelihood }) => likelihood === 'rare');
  return [
    ...offered
      .filter(({ likelihood }) => likelihood !== 'rare')
      .map((candidate, place) => renderCauseBrief(candidate, place + 1, options)),
    rare.length > 0 ? element('h3', {}, 'Rare causes') : undefined,
    list(rare.map(({ cause }) => [linkTo(options.drawing, 'causes', cause)])),
  ];
}
