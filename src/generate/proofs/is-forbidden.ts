import type { Access } from '#dataset/vocabulary.ts';
import type { Id, Step } from '#domain/contract.d.ts';
import type { CaseEvent } from '#domain/triage/case-event.ts';
import type { Plan, PlanFix } from '#domain/triage/plan.ts';
import { CHANCE, DOOR, RISK } from '#domain/triage/words.ts';

/** What the events of a case say, read again: the check shares nothing with what it checks but the table of words. */
interface Said {
  /** Questions answered and steps reported. */
  readonly done: ReadonlySet<Id>;
  /** Preparations that were not possible. */
  readonly notReady: ReadonlySet<Id>;
  readonly has: ReadonlySet<Access>;
  readonly lacks: ReadonlySet<Access>;
  /** Candidate causes. */
  readonly causes: ReadonlySet<Id>;
}

/**
 * Why a step may not be offered after these events, by the order of precedence and the lock-out guard of the triage;
 * `undefined` where it may.
 */
export function forbiddenBecause(plan: Plan, events: readonly CaseEvent[], step: Step): string | undefined {
  const said = read(plan, events);
  if (step.kind === 'question') {
    if (said.done.has(step.id)) return `the question "${step.id}" is answered`;
    return said.lacks.has(step.access as Access) ? `the reader lacks "${step.access}"` : undefined;
  }
  if (step.kind === 'prepare') {
    const opened = /^open-(.+)$/.exec(step.id)?.[1];
    if (said.done.has(step.id)) return `the preparation "${step.id}" was reported`;
    return opened !== undefined && said.lacks.has(opened as Access) ? `the reader lacks "${opened}"` : undefined;
  }
  if (step.kind !== 'fix') return undefined;
  const fix = plan.fixes.get(step.id);
  if (!fix) return `there is no fix "${step.id}"`;
  if (plan.rules?.omitted.has(fix.id)) return `the company's rules forbid "${fix.id}"`;
  if (said.done.has(fix.id)) return `the fix "${fix.id}" was reported`;
  if (said.lacks.has(step.access as Access)) return `the reader lacks "${step.access}"`;
  if (isMetRedFlag(plan, events, fix.id)) return cutsOff(fix, said);
  return cutsOff(fix, said) ?? isTooEarly(plan, fix, said);
}

function cutsOff(fix: PlanFix, { has, done }: Said): string | undefined {
  if (fix.cuts.length === 0 || done.has(`arm-rollback-of-${fix.id}`)) return undefined;
  const kept = [...has].filter((access) => !fix.cuts.includes(access));
  return kept.length > 0 ? undefined : `"${fix.id}" can cut every access that the reader has (${fix.cuts.join(', ')})`;
}

function isTooEarly(plan: Plan, fix: PlanFix, said: Said): string | undefined {
  const curedHere = ({ cures }: PlanFix) => cures.filter(([cause]) => said.causes.has(cause));
  for (const other of plan.fixes.values()) {
    if (other.kind === 'hand-over' || said.done.has(other.id) || curedHere(other).length === 0) continue;
    if (plan.rules?.omitted.has(other.id)) continue;
    if (!other.variants.some(([access]) => !said.lacks.has(access)) || isStuck(other, said)) continue;
    if (fix.safer === other.id) return `"${other.id}" is safer than "${fix.id}" and untried`;
    const sure = new Map(other.cures);
    const coversAll = curedHere(fix).every(([cause, chance]) => {
      const by = sure.get(cause);
      return by !== undefined && CHANCE[by] >= CHANCE[chance];
    });
    if (RISK[other.risk] < RISK[fix.risk] && coversAll)
      return `"${other.id}" has lower risk than "${fix.id}" and cures as surely`;
  }
  return undefined;
}

/** True for a fix that can never be offered: it can cut, and there is no way back to prepare. */
function isStuck(fix: PlanFix, { lacks, notReady }: Said): boolean {
  const possible = (Object.keys(DOOR) as Access[]).filter((access) => DOOR[access] > 0 && !lacks.has(access));
  const back = possible.filter((access) => !fix.cuts.includes(access));
  const usable = back.some((a) => a === 'host-console' || a === 'cloud-portal' || fix.variants.some(([b]) => a === b));
  const armed = `arm-rollback-of-${fix.id}`;
  return fix.cuts.length > 0 && !usable && !(fix.rollback && !notReady.has(armed));
}

function isMetRedFlag(plan: Plan, events: readonly CaseEvent[], fix: Id): boolean {
  const flags = events.flatMap((event) =>
    event.kind === 'sign' ? (plan.symptoms.get(event.symptom)?.redFlags ?? []) : [],
  );
  return flags.some(
    ([question, answer, step]) =>
      step === fix &&
      events.some((event) => event.kind === 'answer' && event.question === question && event.answer === answer),
  );
}

function read(plan: Plan, events: readonly CaseEvent[]): Said {
  const done = new Set<Id>();
  const notReady = new Set<Id>();
  const has = new Set<Access>((Object.keys(DOOR) as Access[]).filter((access) => DOOR[access] === 0));
  const lacks = new Set<Access>();
  const signs = events.flatMap((event) => (event.kind === 'sign' ? [event.symptom] : []));
  const causes = new Set(signs.flatMap((id) => plan.symptoms.get(id)?.causes ?? []).map(([cause]) => cause));
  for (const event of events) {
    const id = doneBy(event);
    if (id !== undefined) done.add(id);
    if (event.kind === 'preparation' && event.outcome !== 'fixed') notReady.add(event.step);
    const change = accessBy(event);
    if (change?.access === undefined) continue;
    (change.opens ? has : lacks).add(change.access);
    (change.opens ? lacks : has).delete(change.access);
  }
  return { done, notReady, has, lacks, causes };
}

function doneBy(event: CaseEvent): Id | undefined {
  if (event.kind === 'answer') return event.question;
  if (event.kind === 'outcome') return event.step;
  return event.kind === 'preparation' && event.outcome === 'fixed' ? event.step : undefined;
}

/** The access that an event opens or closes. */
function accessBy(event: CaseEvent): { readonly access: Access | undefined; readonly opens: boolean } | undefined {
  switch (event.kind) {
    case 'access':
      return { access: event.access, opens: event.state === 'has' };
    case 'answer':
      return event.answer === 'unknown' ? undefined : { access: event.via, opens: true };
    case 'outcome':
      if (event.outcome === 'skipped' || event.outcome === 'not-allowed') return undefined;
      return { access: event.via, opens: event.outcome !== 'no-access' };
    case 'preparation':
      return { access: /^open-(.+)$/.exec(event.step)?.[1] as Access | undefined, opens: event.outcome === 'fixed' };
    default:
      return undefined;
  }
}
