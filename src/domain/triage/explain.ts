import type { Access, Side } from '#dataset/vocabulary.ts';
import type { Atlas, Id } from '../contract.d.ts';
import { contactOf, contactWords } from '../overlay/contact.ts';
import { type Belief, ELSE, likelihoods } from './belief.ts';
import type { CaseModel } from './build-model.ts';
import type { Model } from './model.ts';
import type { Plan } from './plan.ts';
import { ACCESS_WORDS, answerLabel, causeTitle, fixTitle, listed, questionTitle, SIDE_WORDS } from './wording.ts';

/** Why a step is next, in words: ranks and reasons, never percentages. */

/** Causes named in one reason. */
const NAMED = 2;

/** What each answer would point to, and how many causes are open. */
export function explainQuestion(atlas: Atlas, plan: Plan, belief: Belief, id: Id): string[] {
  const question = plan.questions.get(id);
  if (!question) return [];
  const rows = [...belief].filter(([cause]) => cause !== ELSE);
  const chances = new Map(rows.map(([cause]) => [cause, likelihoods(plan, question, cause)]));
  const points = question.answers.flatMap((answer, place) => {
    const even = 1 / question.answers.length;
    const named = rows
      .map(([cause, weight]) => ({ cause, weight, chance: chances.get(cause)?.[place] ?? 0 }))
      .filter(({ chance }) => chance > even * 1.25)
      .sort((a, b) => b.weight * b.chance - a.weight * a.chance)
      .slice(0, NAMED)
      .map(({ cause }) => causeTitle(atlas, cause));
    return named.length > 0 ? [`"${answerLabel(atlas, id, answer)}" points to: ${named.join('; ')}.`] : [];
  });
  return [...points, left(atlas, belief)];
}

export function explainFix(atlas: Atlas, plan: Plan, belief: Belief, id: Id, model: Model): string[] {
  const cures = plan.fixes.get(id)?.cures ?? [];
  const ranking = byWeight(belief).filter((cause) => cause !== ELSE);
  const mended = cures
    .map(([cause]) => cause)
    .filter((cause) => ranking.includes(cause))
    .sort((a, b) => ranking.indexOf(a) - ranking.indexOf(b));
  const [best] = mended;
  const place = model.fixes.findIndex((fix) => fix.id === id);
  const waiting = model.fixes.filter(({ after }) => after.includes(place)).map((fix) => fixTitle(atlas, fix.id));
  return [
    ...(best === undefined
      ? []
      : [
          `It mends: ${mended
            .slice(0, NAMED)
            .map((cause) => causeTitle(atlas, cause))
            .join('; ')}.`,
        ]),
    ...(best !== undefined && best === ranking[0] ? ['That is the leading cause by what is known so far.'] : []),
    ...(waiting.length > 0 ? [`It comes before what is riskier: ${listed(waiting.slice(0, NAMED))}.`] : []),
  ];
}

export function explainPreparation(atlas: Atlas, fix: Id, door: string | undefined): string[] {
  const cuts = `"${fixTitle(atlas, fix)}" can cut the connection that you work through.`;
  const ready = door
    ? `First make sure that you reach ${ACCESS_WORDS[door as Access]}, so that there is a way back.`
    : 'First arm the rollback, so that the way in comes back by itself.';
  return [cuts, ready];
}

export function explainRedFlag(atlas: Atlas, question: Id, answer: Id): string {
  return `This comes first because of your answer "${answerLabel(atlas, question, answer)}" to "${questionTitle(atlas, question)}".`;
}

export function explainHandOver(atlas: Atlas, { model, belief }: CaseModel, to: Side): string[] {
  const [best] = byWeight(belief);
  const contact = contactOf(atlas, to);
  return [
    model.fixes.length > 0 && best !== undefined
      ? 'What is left to try here is less likely to help, for the time it takes, than somebody who can look deeper.'
      : 'Nothing is left to try here.',
    ...(best === undefined ? [] : [`Most of what is still possible lies with ${SIDE_WORDS[to]}.`]),
    ...(contact ? [`There it goes to ${contactWords(contact)}.`] : []),
  ];
}

function left(atlas: Atlas, belief: Belief): string {
  const [best] = byWeight(belief).filter((cause) => cause !== ELSE);
  const count = belief.size - 1;
  return best === undefined
    ? 'No cause is listed for this.'
    : `${count} ${count === 1 ? 'cause is' : 'causes are'} still possible; leading now: ${causeTitle(atlas, best)}.`;
}

function byWeight(belief: Belief): Id[] {
  return [...belief].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([cause]) => cause);
}
