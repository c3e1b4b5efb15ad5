import type { Atlas, Case } from '../contract.d.ts';
import type { CaseEvent } from '../triage/case-event.ts';
import { nextStep } from '../triage/next-step.ts';
import { planOf } from '../triage/plan-of.ts';
import { rankedCauses } from '../triage/rank.ts';
import { handOver, type HandOverOptions } from './hand-over.ts';
import type { TicketFields } from './ticket-address.ts';

/** Codes that a ticket names; a symptom of many numbers says more by its title. */
const MOST_CODES = 3;

/** What a ticket template may ask for; see `ticketAddress`. */
export function ticketFields(atlas: Atlas, c: Case, options: Omit<HandOverOptions, 'form'>): TicketFields {
  const { title, text, link } = handOver(atlas, c, { ...options, form: 'text' });
  const markdown = handOver(atlas, c, { ...options, form: 'markdown' }).text;
  const [symptom = ''] = signsOf(c);
  return { title, text, markdown, link, symptom, code: codesOf(atlas, c).join(' '), side: sideOf(atlas, c) };
}

/** The symptoms that a case began with, by id. */
export function signsOf(c: Case): string[] {
  return (c.events as readonly CaseEvent[]).flatMap((event) => (event.kind === 'sign' ? [event.symptom] : []));
}

/** The numbers that were read, or those of the first symptom, as their spaces write them. */
function codesOf(atlas: Atlas, c: Case): string[] {
  const read = (c.events as readonly CaseEvent[]).flatMap((event) => (event.kind === 'reading' ? event.codes : []));
  const [symptom] = signsOf(c);
  const meant = ({ id, symptoms }: Atlas['codes'][number]) =>
    read.length > 0 ? read.includes(id) : symptom !== undefined && symptoms.includes(symptom);
  return [...new Set(atlas.codes.filter(meant).map(({ written }) => written))].slice(0, MOST_CODES);
}

/** The side that the case is handed over to, or would be as it stands. */
function sideOf(atlas: Atlas, c: Case): string {
  const step = nextStep(atlas, c);
  if (step.kind === 'hand-over') return step.to;
  const [cause] = rankedCauses(atlas, c);
  return (cause && planOf(atlas).causes.get(cause.id)?.side) ?? '';
}
