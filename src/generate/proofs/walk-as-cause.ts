import type { Atlas, Case, Id, Step } from '#domain/contract.d.ts';
import { likelihoods } from '#domain/triage/belief.ts';
import { startCase, withEvent } from '#domain/triage/case.ts';
import type { CaseEvent } from '#domain/triage/case-event.ts';
import { nextStep } from '#domain/triage/next-step.ts';
import type { Plan } from '#domain/triage/plan.ts';
import { answerTo, outcomeOf } from '#domain/triage/reply.ts';
import { CHANCE } from '#domain/triage/words.ts';
import { forbiddenBecause } from './is-forbidden.ts';

/** More steps than any walk can have: each uses up a question, a fix or a preparation. */
const MOST_STEPS = 1_000;

/** From this chance on a fix counts as one that cures. */
const CURES = CHANCE.sometimes;

export interface Walk {
  readonly cause: Id;
  /** How it ended: by a fix that cures the cause, by a hand-over to its side, or by one to another side. */
  readonly end: 'fix' | 'hand-over' | 'elsewhere';
  /** The fix or the hand-over. */
  readonly by: Id;
  readonly steps: number;
  /** Questions, preparations and fixes in their order, without the end. */
  readonly way: readonly Id[];
  /** Minutes of all steps, risk and opened accesses included. */
  readonly minutes: number;
  /** What was offered and must not have been. */
  readonly forbidden: readonly string[];
}

/**
 * The case of a reader with this cause who answers each question as the cause most expects, and for whom each fix that
 * does not cure the cause fails.
 *
 * @param known Steps by the events before them: the walks of several causes begin alike.
 * @throws Where it does not end.
 */
export function walkAsCause(atlas: Atlas, plan: Plan, symptom: Id, cause: Id, known = new Map<string, Step>()): Walk {
  const forbidden: string[] = [];
  const way: Id[] = [];
  let c: Case = startCase(atlas, { symptom });
  let minutes = 0;
  for (let steps = 1; steps <= MOST_STEPS; steps++) {
    const events = JSON.stringify(c.events);
    const step = known.get(events) ?? nextStep(atlas, c);
    known.set(events, step);
    const because = forbiddenBecause(plan, c.events as readonly CaseEvent[], step);
    if (because) forbidden.push(because);
    minutes += step.cost;
    const ended = (end: Walk['end'], by: Id): Walk => ({ cause, end, by, steps, way, minutes, forbidden });
    if (step.kind === 'question') c = withEvent(atlas, c, answerTo(step, expected(plan, step.id, cause)));
    else if (step.kind === 'prepare') c = withEvent(atlas, c, outcomeOf(step, 'fixed'));
    else if (step.kind === 'hand-over')
      return ended(step.to === plan.causes.get(cause)?.side ? 'hand-over' : 'elsewhere', step.id);
    else if (step.kind === 'fix') {
      const chance = plan.fixes.get(step.id)?.cures.find(([cured]) => cured === cause)?.[1];
      if (chance && CHANCE[chance] >= CURES) return ended('fix', step.id);
      c = withEvent(atlas, c, outcomeOf(step, 'failed'));
    } else throw new Error(`the walk of "${cause}" through "${symptom}" is done before anything cured it`);
    way.push(step.id);
  }
  throw new Error(`the walk of "${cause}" through "${symptom}" has no end after ${MOST_STEPS} steps`);
}

function expected(plan: Plan, id: Id, cause: Id): Id {
  const question = plan.questions.get(id);
  if (!question) throw new Error(`the question "${id}" was offered and is not in the plan`);
  const chances = likelihoods(plan, question, cause);
  return question.answers[chances.indexOf(Math.max(...chances))] ?? 'unknown';
}
