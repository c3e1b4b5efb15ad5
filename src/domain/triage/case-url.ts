import type { Access } from '#dataset/vocabulary.ts';
import type { Atlas, Case, Outcome } from '../contract.d.ts';
import { replay } from './case.ts';
import { type CaseEvent, RULES_MARK } from './case-event.ts';
import { planOf } from './plan-of.ts';

/** Replays the case on today's data; what today's data does not have is refused with its reason. */
export function caseFromUrl(atlas: Atlas, url: string): Case {
  const start = url.search(/[#?]/);
  const fields = new URLSearchParams(start < 0 ? '' : url.slice(start + 1));
  const events = [...fields].flatMap(([name, value]) => read(name, value)).map((event) => withKnownCodes(atlas, event));
  return replay(atlas, readVersion(fields.get('v') ?? atlas.version), events);
}

/** An address may have been written by anybody, and the version is shown and written into the next one. */
function readVersion(text: string): string {
  return /^\d{4}-\d{2}-\d{2}\.[\w-]{1,20}$/.test(text) ? text : 'unknown';
}

/** Codes that lead nowhere say nothing of the case; where all are such, the event is refused. */
function withKnownCodes(atlas: Atlas, event: CaseEvent): CaseEvent {
  if (event.kind !== 'reading') return event;
  const known = event.codes.filter((code) => planOf(atlas).symptomsByCode.has(code));
  return known.length === 0 ? event : { ...event, codes: known };
}

function read(name: string, value: string): CaseEvent[] {
  const [first = '', second = '', third] = value.split('.');
  const via = third === undefined ? {} : { via: third as Access };
  switch (name) {
    case 'see':
      return [{ kind: 'sign', symptom: value }];
    case 'number':
      return [{ kind: 'reading', codes: value.split('.') }];
    case 'has':
    case 'lacks':
      return [{ kind: 'access', access: value as Access, state: name }];
    case 'rules':
      return [readRules(value)];
    case 'say':
      return [{ kind: 'answer', question: first, answer: second, ...via }];
    case 'did':
      return [{ kind: 'outcome', step: first, outcome: second as Outcome, ...via }];
    case 'ready':
      return [{ kind: 'preparation', step: first, outcome: second as Outcome }];
    default:
      return [];
  }
}

/** A company's rules by hash and name, or the minutes and ids of the first release. */
function readRules(value: string): CaseEvent {
  if (value.startsWith(RULES_MARK)) {
    const [hash = ''] = value.slice(RULES_MARK.length).split('.', 1);
    return { kind: 'rules', hash, name: value.slice(RULES_MARK.length + hash.length + 1) };
  }
  const [minutes, ...omit] = value.split('.');
  return { kind: 'overlay', ...(minutes ? { handOver: Number(minutes) } : {}), ...(omit.length > 0 ? { omit } : {}) };
}
