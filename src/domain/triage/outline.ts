import type { Atlas, Case, Id, Step } from '../contract.d.ts';
import { startCase, withEvent } from './case.ts';
import type { CaseEvent } from './case-event.ts';
import { nextStep } from './next-step.ts';
import { fixesToTry } from './rank.ts';
import { answerTo, outcomeOf } from './reply.ts';

/** The tree of a symptom down to a depth, walked with the planner itself. */
export interface Outline {
  readonly step: Step;
  readonly edges: readonly OutlineEdge[];
}

export interface OutlineEdge {
  /** The answer to the step, in words. */
  readonly label: string;
  readonly next: Outline | OutlineEnd;
}

/** Where the walk ends: with what to try then, best first, up to the hand-over; empty where the fault is gone. */
export interface OutlineEnd {
  readonly fixes: readonly Id[];
}

/**
 * Walks a symptom through every answer, "I don't know" included, with nothing else stated.
 *
 * @param depth The number of steps on a way.
 */
export function outlineOf(atlas: Atlas, symptom: Id, depth: number): Outline | OutlineEnd {
  return walk(atlas, startCase(atlas, { symptom }), depth);
}

export function isEnd(next: Outline | OutlineEnd): next is OutlineEnd {
  return 'fixes' in next;
}

function walk(atlas: Atlas, c: Case, depth: number): Outline | OutlineEnd {
  if (depth === 0) return { fixes: fixesToTry(atlas, c) };
  const step = nextStep(atlas, c);
  if (step.kind === 'done') return { fixes: [] };
  const edges = eventsOf(step).map(([label, event]) => ({
    label,
    next: walk(atlas, withEvent(atlas, c, event), depth - 1),
  }));
  return { step, edges };
}

/** What can be said at a step, with what it makes of the case. A hand-over ends the walk. */
function eventsOf(step: Step): (readonly [label: string, event: CaseEvent])[] {
  switch (step.kind) {
    case 'question':
      return step.answers.map(({ id, label }) => [label, answerTo(step, id)]);
    case 'fix':
      return [
        ['It works now', outcomeOf(step, 'fixed')],
        ['Did not help', outcomeOf(step, 'failed')],
      ];
    case 'prepare':
      return [
        ['Ready', outcomeOf(step, 'fixed')],
        ['Not possible', outcomeOf(step, 'skipped')],
      ];
    default:
      return [];
  }
}
