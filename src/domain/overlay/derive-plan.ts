import type { OverlayData, OverlayFix, OverlayQuestion, OverlaySymptom } from '#dataset/schema/overlay.ts';
import type { Likelihood } from '#dataset/vocabulary.ts';
import type { Id } from '../contract.d.ts';
import type { AnswerRow, Plan, PlanCause, PlanFix, PlanQuestion, PlanSymptom, PlanWay } from '../triage/plan.ts';

/** The plan with a company's rules: what it adds, costs and forbids. What is forbidden stays known, so that it can be told. */
export function derivePlan(plan: Plan, overlay: OverlayData): Plan {
  const { symptoms = [], causes = [], questions = [], fixes = [], contacts = {}, costs = {} } = overlay;
  const ownSymptoms = symptoms.map(({ id }) => id);
  const waits = Object.fromEntries(
    Object.entries(contacts).flatMap(([side, contact]) => (contact.wait === undefined ? [] : [[side, contact.wait]])),
  );
  return {
    retired: plan.retired,
    symptoms: byId(
      [...plan.symptoms.values()].map((one) => withPriors(one, overlay)),
      symptoms.map(planSymptom),
    ),
    causes: byId(
      [...plan.causes.values()].map((one) => withAnswers(one, questions)),
      causes.map(({ id, side, answers = {} }) => withAnswers({ id, side, answers }, questions)),
    ),
    questions: byId(
      [...plan.questions.values()].map((one) => askedToo(one, ownSymptoms, costs.questions)),
      questions.map(planQuestion),
    ),
    fixes: byId(
      [...plan.fixes.values()].map((one) => costing(one, costs.fixes, one.to && waits[one.to])),
      fixes.map((one) => planFix(one, one.to && waits[one.to])),
    ),
    symptomsByCode: withCodes(plan.symptomsByCode, symptoms),
    rules: { omitted: new Set(Object.keys(overlay.forbid ?? {})), doors: costs.doors ?? {}, waits },
  };
}

function byId<T extends { readonly id: Id }>(ours: readonly T[], own: readonly T[]): ReadonlyMap<Id, T> {
  return new Map([...ours, ...own].map((row) => [row.id, row]));
}

function withPriors(symptom: PlanSymptom, { priors }: OverlayData): PlanSymptom {
  const changed = own(priors, symptom.id);
  if (!changed) return symptom;
  return { ...symptom, causes: [...new Map<Id, Likelihood>([...symptom.causes, ...Object.entries(changed)])] };
}

/** How a cause answers the company's questions, as those say it. */
function withAnswers(cause: PlanCause, questions: readonly OverlayQuestion[]): PlanCause {
  const rows = questions.flatMap(({ id, causes }): [Id, AnswerRow][] => {
    const row = own(causes, cause.id);
    return row ? [[id, row]] : [];
  });
  return rows.length === 0 ? cause : { ...cause, answers: { ...Object.fromEntries(rows), ...cause.answers } };
}

/** A question that is kept to some of our symptoms is asked for the company's too. */
function askedToo(question: PlanQuestion, symptoms: readonly Id[], costs: OverlayCosts): PlanQuestion {
  const minutes = own(costs, question.id);
  return {
    ...question,
    ...(question.symptoms && { symptoms: [...question.symptoms, ...symptoms] }),
    how: at(question.how, minutes),
  };
}

type OverlayCosts = Readonly<Record<Id, number>> | undefined;

function costing(fix: PlanFix, costs: OverlayCosts, wait: number | undefined): PlanFix {
  const minutes = own(costs, fix.id);
  return {
    ...fix,
    minutes: minutes ?? fix.minutes,
    variants: at(fix.variants, minutes),
    ...(wait !== undefined && { wait }),
  };
}

function at(ways: readonly PlanWay[], minutes: number | undefined): readonly PlanWay[] {
  return minutes === undefined ? ways : ways.map(([access]) => [access, minutes]);
}

function planSymptom({ id, causes, redFlags = [] }: OverlaySymptom): PlanSymptom {
  return {
    id,
    causes: causes.map(({ cause, likelihood }) => [cause, likelihood]),
    redFlags: redFlags.map(({ when, fix }) => [when.question, when.answer, fix]),
  };
}

function planQuestion({ id, canTell, how, minutes, answers, usual = {}, symptoms }: OverlayQuestion): PlanQuestion {
  return {
    id,
    canTell,
    how: how.map((way) => [way.access, way.minutes ?? minutes]),
    answers: answers.map((answer) => answer.id),
    usual,
    ...(symptoms && { symptoms }),
  };
}

function planFix(
  { id, kind, to, wait, minutes, risk, cures, cuts = [], safer, ...fix }: OverlayFix,
  usual: number | undefined,
): PlanFix {
  const waited = wait ?? usual;
  return {
    id,
    kind,
    ...(to && { to }),
    ...(waited !== undefined && { wait: waited }),
    minutes,
    risk: risk.level,
    cures: cures.map(({ cause, chance }) => [cause, chance]),
    cuts,
    ...(safer && { safer }),
    rollback: fix.rollback !== undefined,
    variants: fix.variants.map((way) => [way.access, way.minutes ?? minutes]),
  };
}

function withCodes(codes: Plan['symptomsByCode'], symptoms: readonly OverlaySymptom[]): Plan['symptomsByCode'] {
  const all = new Map(codes);
  for (const { id, signs } of symptoms)
    for (const code of signs?.codes ?? []) all.set(code, [...(all.get(code) ?? []), id]);
  return all;
}

/** The entry of a table that a file gave: never what every object has. */
function own<V>(table: Readonly<Record<Id, V>> | undefined, id: Id): V | undefined {
  return table && Object.hasOwn(table, id) ? table[id] : undefined;
}
