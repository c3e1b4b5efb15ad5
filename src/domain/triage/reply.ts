import type { Access } from '#dataset/vocabulary.ts';
import type { Id, Outcome, Step } from '../contract.d.ts';
import { type CaseEvent, UNKNOWN } from './case-event.ts';

/** The event that an answer makes of the question as it was asked; "I don't know" opens no access. */
export function answerTo({ id, access }: Extract<Step, { kind: 'question' }>, answer: Id): CaseEvent {
  return { kind: 'answer', question: id, answer, ...(answer === UNKNOWN ? {} : { via: access as Access }) };
}

/** The event that an outcome makes of a fix or a preparation as it was offered. */
export function outcomeOf(step: Extract<Step, { kind: 'fix' | 'prepare' }>, outcome: Outcome): CaseEvent {
  if (step.kind === 'prepare') return { kind: 'preparation', step: step.id, outcome };
  return { kind: 'outcome', step: step.id, outcome, via: step.access as Access };
}
