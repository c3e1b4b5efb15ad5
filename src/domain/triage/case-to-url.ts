import type { Case } from '../contract.d.ts';
import { type CaseEvent, RULES_MARK } from './case-event.ts';

/**
 * A case as an address, relative to the base path: `triage/#v=2026-11-22.1a2b3c4d&see=...&say=question.answer.via`.
 * Everything stands behind the `#`, which browsers do not send, by ids only.
 */
export function caseToUrl(c: Case): string {
  const events = (c.events as readonly CaseEvent[]).map(write);
  return `triage/#${[`v=${c.atlas}`, ...events].join('&')}`;
}

function write(event: CaseEvent): string {
  switch (event.kind) {
    case 'sign':
      return `see=${event.symptom}`;
    case 'reading':
      return `number=${event.codes.join('.')}`;
    case 'access':
      return `${event.state}=${event.access}`;
    case 'rules':
      return String(new URLSearchParams({ rules: `${RULES_MARK}${event.hash}.${event.name}` }));
    case 'overlay':
      return `rules=${[event.handOver ?? '', ...(event.omit ?? [])].join('.')}`;
    case 'answer':
      return `say=${[event.question, event.answer, ...(event.via ? [event.via] : [])].join('.')}`;
    case 'outcome':
      return `did=${[event.step, event.outcome, ...(event.via ? [event.via] : [])].join('.')}`;
    case 'preparation':
      return `ready=${event.step}.${event.outcome}`;
  }
}
