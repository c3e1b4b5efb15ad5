import type { Access } from '#dataset/vocabulary.ts';
import type { Id } from '../contract.d.ts';
import { type Belief, believe, likelihoods } from './belief.ts';
import { handOverOf } from './hand-over.ts';
import type { Guard, Model, ModelFix, ModelQuestion, State, Way } from './model.ts';
import type { Plan, PlanFix, PlanQuestion, PlanWay } from './plan.ts';
import { redFlagsOf, type Standing } from './standing.ts';
import { ARM_ROLLBACK, CAN_TELL, CHANCE, DOOR, RISK, WAYS_BACK } from './words.ts';

/** A case as a model, with what its places stand for. */
export interface CaseModel {
  readonly model: Model;
  readonly state: State;
  readonly belief: Belief;
  /** `[question][way]` */
  readonly questionAccesses: readonly (readonly Access[])[];
  /** `[fix][way]` */
  readonly fixAccesses: readonly (readonly Access[])[];
}

/**
 * The decisions that are left in a case. What the reader lacks, has skipped or has done is not in it, nor a fix that
 * would cut every way back with nothing to prepare against that. The question and the step of a red flag are in it
 * even where they tell and cure nothing. Questions and fixes stand in the order that breaks
 * ties: lower risk, fewer minutes, id.
 */
export function buildModel(plan: Plan, standing: Standing): CaseModel {
  const belief = believe(plan, standing);
  const causes = [...belief].map(([id, weight]) => ({ id, weight }));
  const reachable = (ways: readonly PlanWay[]) => ways.filter(([access]) => !standing.lacks.has(access));
  const flags = new Set(redFlagsOf(plan, standing).flatMap(([question, , fix]) => [question, fix]));
  const closed = (Object.keys(DOOR) as Access[]).filter(
    (access) => !standing.open.has(access) && !standing.lacks.has(access),
  );
  const fixes = offered(plan, standing, belief, flags, reachable).flatMap((fix) => {
    const guard = guardOf(fix, standing, closed);
    return canBeMet(guard) ? [{ ...fix, guard }] : [];
  });
  const questions = [...plan.questions.values()]
    .filter(({ id, how }) => !standing.answers.has(id) && !standing.omitted.has(id) && reachable(how).length > 0)
    .filter(({ symptoms: only }) => !only || standing.symptoms.some((symptom) => only.includes(symptom)))
    .filter(({ id }) => flags.has(id) || causes.some((cause) => plan.causes.get(cause.id)?.answers[id]))
    .sort((a, b) => least(reachable(a.how)) - least(reachable(b.how)) || byId(a, b));

  const ways = (list: readonly PlanWay[]): Way[] =>
    list.map(([access, minutes]) => ({ door: doorOf(access), minutes }));
  const doorOf = (access: Access) => (standing.open.has(access) ? null : closed.indexOf(access));

  const model: Model = {
    causes,
    doors: closed.map((access) => ({ id: access, price: plan.rules?.doors[access] ?? DOOR[access] })),
    questions: questions.map((question) => modelQuestion(plan, question, belief, ways(reachable(question.how)))),
    fixes: fixes.map((fix) => ({
      ...modelFix(fix, belief, ways(reachable(fix.variants))),
      after: fixes.flatMap((other, place) => (comesBefore(other, fix, belief) ? [place] : [])),
      guard: fix.guard,
    })),
    handOver: handOverOf(plan, standing, belief).minutes,
  };
  const state: State = {
    weights: Float64Array.from(causes, ({ weight }) => weight),
    fixes: new Uint8Array(fixes.length).fill(1),
    questions: new Uint8Array(questions.length).fill(1),
    open: new Uint8Array(closed.length),
  };
  const accesses = (list: readonly PlanWay[]) => reachable(list).map(([access]) => access);
  return {
    model,
    state,
    belief,
    questionAccesses: questions.map(({ how }) => accesses(how)),
    fixAccesses: fixes.map(({ variants }) => accesses(variants)),
  };
}

function offered(
  plan: Plan,
  standing: Standing,
  belief: Belief,
  flags: ReadonlySet<Id>,
  reachable: (ways: readonly PlanWay[]) => readonly PlanWay[],
): PlanFix[] {
  const { failed, skipped, taken, omitted } = standing;
  return [...plan.fixes.values()]
    .filter(({ id, kind }) => kind !== 'hand-over' && ![failed, skipped, taken, omitted].some((set) => set.has(id)))
    .filter((fix) => curesOf(fix, belief).length > 0 || flags.has(fix.id))
    .filter((fix) => reachable(fix.variants).length > 0)
    .sort(
      (a, b) =>
        RISK[a.risk] - RISK[b.risk] || least(reachable(a.variants)) - least(reachable(b.variants)) || byId(a, b),
    );
}

/** What a fix cures of the candidates. */
function curesOf({ cures }: PlanFix, belief: Belief): PlanFix['cures'] {
  return cures.filter(([cause]) => (belief.get(cause) ?? 0) > 0);
}

function modelQuestion(plan: Plan, question: PlanQuestion, belief: Belief, ways: Way[]): ModelQuestion {
  const byCause = [...belief.keys()].map((cause) => likelihoods(plan, question, cause));
  const answers = question.answers.map((_, answer) => byCause.map((row) => row[answer] ?? 0));
  return { id: question.id, ways, canTell: CAN_TELL[question.canTell], answers };
}

function modelFix({ id, risk, cures }: PlanFix, belief: Belief, ways: Way[]): Omit<ModelFix, 'after' | 'guard'> {
  const chances = new Map(cures.map(([cause, chance]) => [cause, CHANCE[chance]]));
  return { id, ways, risk: RISK[risk], cures: [...belief.keys()].map((cause) => chances.get(cause) ?? 0) };
}

/** True where `first` is named as the safer way, or has lower risk and cures all that `fix` cures at least as surely. */
function comesBefore(first: PlanFix, fix: PlanFix, belief: Belief): boolean {
  if (fix.safer === first.id) return true;
  if (RISK[first.risk] >= RISK[fix.risk]) return false;
  const sure = new Map(first.cures.map(([cause, chance]) => [cause, CHANCE[chance]]));
  return curesOf(fix, belief).every(([cause, chance]) => (sure.get(cause) ?? 0) >= CHANCE[chance]);
}

/** Accesses that a fix does not cut and from which what it did can be undone. */
function waysBack({ cuts, variants }: PlanFix): Access[] {
  const accesses = new Set([...variants.map(([access]) => access), ...WAYS_BACK]);
  return [...accesses].filter((access) => DOOR[access] > 0 && !cuts.includes(access));
}

function guardOf(fix: PlanFix, { open, armed, notArmed }: Standing, closed: readonly Access[]): Guard | null {
  if (fix.cuts.length === 0 || armed.has(fix.id)) return null;
  const back = waysBack(fix);
  if (back.some((access) => open.has(access))) return null;
  return {
    doors: back.filter((access) => closed.includes(access)).map((access) => closed.indexOf(access)),
    rollback: fix.rollback && !notArmed.has(fix.id) ? ARM_ROLLBACK : null,
  };
}

function canBeMet(guard: Guard | null): boolean {
  return guard === null || guard.doors.length > 0 || guard.rollback !== null;
}

function least(ways: readonly PlanWay[]): number {
  return Math.min(...ways.map(([, minutes]) => minutes));
}

function byId(a: { readonly id: Id }, b: { readonly id: Id }): number {
  return a.id < b.id ? -1 : 1;
}
