import type { Access } from '#dataset/vocabulary.ts';
import type { Id } from '../contract.d.ts';
import { type CaseEvent, OUTCOMES, UNKNOWN, WHAT_YOU_SEE, WHERE_SEEN } from './case-event.ts';
import { HAND_OVER_ANYWHERE } from './hand-over.ts';
import type { Plan } from './plan.ts';
import { parsePreparation } from './preparation.ts';
import { DOOR } from './words.ts';

/** Why an event cannot be part of a case, in words for its reader; `undefined` where it can. */
export function refusal(plan: Plan, event: CaseEvent): string | undefined {
  switch (event.kind) {
    case 'sign':
      return unknownIn(plan, plan.symptoms, event.symptom, 'symptom');
    case 'reading':
      return event.codes.some((code) => plan.symptomsByCode.has(code))
        ? undefined
        : 'no symptom is known by this number';
    case 'access':
      return unknownAccess(event.access);
    case 'rules':
      return event.overlay
        ? undefined
        : `the rules of ${event.name || 'a company'} under which this case was made (${event.hash}) are not here`;
    case 'overlay':
      return badOverlay(plan, event);
    case 'answer':
      return badAnswer(plan, event.question, event.answer) ?? unknownAccess(event.via);
    case 'outcome':
      return unknownStep(plan, event.step) ?? badOutcome(event.outcome) ?? unknownAccess(event.via);
    case 'preparation':
      return badPreparation(plan, event.step) ?? badOutcome(event.outcome);
  }
}

/** The hand-over that stands in no record can be reported like any other. */
function unknownStep(plan: Plan, id: Id): string | undefined {
  return id === HAND_OVER_ANYWHERE ? undefined : unknownIn(plan, plan.fixes, id, 'fix');
}

function unknownIn(plan: Plan, known: ReadonlyMap<Id, unknown>, id: Id, kind: string): string | undefined {
  if (known.has(id)) return undefined;
  const instead = Object.hasOwn(plan.retired, id) ? plan.retired[id] : undefined;
  if (instead === undefined) return `there is no ${kind} "${id}"`;
  return instead === null ? `the ${kind} "${id}" is retired` : `the ${kind} "${id}" is retired; see "${instead}"`;
}

function unknownAccess(access: Access | undefined): string | undefined {
  return access === undefined || Object.hasOwn(DOOR, access) ? undefined : `there is no access "${access}"`;
}

function badOutcome(outcome: string): string | undefined {
  return OUTCOMES.some((known) => known === outcome) ? undefined : `"${outcome}" is no outcome: ${OUTCOMES.join(', ')}`;
}

function badAnswer(plan: Plan, question: Id, answer: Id): string | undefined {
  if (question === WHERE_SEEN) return answer === UNKNOWN ? undefined : unknownSpace(plan, answer);
  if (question === WHAT_YOU_SEE)
    return answer === UNKNOWN ? undefined : unknownIn(plan, plan.symptoms, answer, 'symptom');
  const asked = plan.questions.get(question);
  if (!asked) return unknownIn(plan, plan.questions, question, 'question');
  if (answer === UNKNOWN || asked.answers.includes(answer)) return undefined;
  return `the question "${question}" has no answer "${answer}": ${[...asked.answers, UNKNOWN].join(', ')}`;
}

function unknownSpace(plan: Plan, space: Id): string | undefined {
  const known = [...plan.symptomsByCode.keys()].some((code) => code.startsWith(`${space}/`));
  return known ? undefined : `there is no code space "${space}" that leads to a symptom`;
}

function badPreparation(plan: Plan, step: Id): string | undefined {
  const preparation = parsePreparation(step);
  if (!preparation) return `there is no preparation "${step}"`;
  if ('open' in preparation) return undefined;
  const fix = plan.fixes.get(preparation.rollbackOf);
  return fix?.rollback ? undefined : `no rollback is known for "${preparation.rollbackOf}"`;
}

function badOverlay(plan: Plan, { handOver, omit }: Extract<CaseEvent, { kind: 'overlay' }>): string | undefined {
  if (handOver !== undefined && !(Number.isInteger(handOver) && handOver > 0 && handOver <= 100_000))
    return `handOver is ${handOver}, not whole minutes from 1 to 100000`;
  const unknown = (omit ?? []).find((id) => !plan.fixes.has(id) && !plan.questions.has(id));
  return unknown === undefined ? undefined : `omit: there is no fix or question "${unknown}"`;
}
