import type { Atlas, Case } from '../contract.d.ts';
import type { CaseEvent } from '../triage/case-event.ts';
import { rankedCauses } from '../triage/rank.ts';
import { planOf } from '../triage/plan-of.ts';
import { factWords, forbidden, priorWords } from './describe-overlay.ts';
import { isFact } from './rules-event.ts';
import { rulesOf } from './rules-of.ts';

/** What a company's rules changed in this case: fixes that could have been offered, answers, likelihoods. */
export function rulesInCase(atlas: Atlas, c: Case): string[] {
  const { forbid = {}, priors = {} } = rulesOf(atlas) ?? {};
  const { fixes } = planOf(atlas);
  const possible = new Set(rankedCauses(atlas, c).map(({ id }) => id));
  const events = c.events as readonly CaseEvent[];
  return [
    ...Object.entries(forbid)
      .filter(([id]) => fixes.get(id)?.cures.some(([cause]) => possible.has(cause)))
      .map(([id, reason]) => forbidden(atlas, id, reason)),
    ...events.flatMap((event) =>
      event.kind === 'answer' && isFact(atlas, event) ? [factWords(atlas, event.question, event.answer)] : [],
    ),
    ...events.flatMap((event) =>
      event.kind === 'sign' && Object.hasOwn(priors, event.symptom)
        ? [priorWords(atlas, event.symptom, priors[event.symptom] ?? {})]
        : [],
    ),
  ];
}
