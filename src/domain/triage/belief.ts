import type { Expectation, Likelihood } from '#dataset/vocabulary.ts';
import type { Id } from '../contract.d.ts';
import { UNKNOWN } from './case-event.ts';
import type { Plan, PlanQuestion } from './plan.ts';
import type { Standing } from './standing.ts';
import { CHANCE, EXPECTED, EXPECTED_UNSAID, PRIOR, PRIOR_UNLISTED, SOMETHING_ELSE } from './words.ts';

/** The cause that nobody has listed. It answers like the `usual` row, and only a hand-over ends it. */
export const ELSE = 'something-else';

/** One fault, somewhere: the weight of each candidate cause after all that is known; they need not sum to 1. */
export type Belief = ReadonlyMap<Id, number>;

/**
 * Prior x answers x failed fixes. Signs seen together multiply, over the union of what they list; "I don't know"
 * multiplies nothing. Retired causes are left out.
 */
export function believe(plan: Plan, standing: Standing): Belief {
  const belief = prior(plan, standing.symptoms);
  for (const [id, answer] of standing.answers) {
    const question = plan.questions.get(id);
    if (!question || answer === UNKNOWN) continue;
    const place = question.answers.indexOf(answer);
    for (const [cause, weight] of belief) belief.set(cause, weight * (likelihoods(plan, question, cause)[place] ?? 1));
  }
  for (const id of standing.failed) {
    for (const [cause, chance] of plan.fixes.get(id)?.cures ?? []) {
      const weight = belief.get(cause);
      if (weight !== undefined) belief.set(cause, weight * (1 - CHANCE[chance]));
    }
  }
  return belief;
}

function prior(plan: Plan, symptoms: readonly Id[]): Map<Id, number> {
  const lists = symptoms.map((id) => new Map<Id, Likelihood>(plan.symptoms.get(id)?.causes ?? []));
  const causes = [...new Set(lists.flatMap((list) => [...list.keys()]))].filter((id) => plan.causes.has(id)).sort();
  const weigh = (cause: Id) =>
    lists.reduce((weight, list) => {
      const likelihood = list.get(cause);
      return weight * (likelihood ? PRIOR[likelihood] : PRIOR_UNLISTED);
    }, 1);
  const belief = new Map(causes.map((cause) => [cause, weigh(cause)]));
  const total = [...belief.values()].reduce((sum, weight) => sum + weight, 0);
  if (total > 0) belief.set(ELSE, (total * SOMETHING_ELSE) / (1 - SOMETHING_ELSE));
  return belief;
}

/** The chance of each answer of a question, given a cause; they sum to 1. */
export function likelihoods(plan: Plan, question: PlanQuestion, cause: Id): readonly number[] {
  const row = plan.causes.get(cause)?.answers[question.id] ?? question.usual;
  const unsaid: Expectation = Object.keys(row).length === 0 ? 'expected' : EXPECTED_UNSAID;
  const weights = question.answers.map((answer) => EXPECTED[row[answer] ?? unsaid]);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
