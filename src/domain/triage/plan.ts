import type { Access, CanTell, Chance, Expectation, FixKind, Likelihood, Risk, Side } from '#dataset/vocabulary.ts';
import type { Id } from '../contract.d.ts';

/** Answer -> how far it is to be expected. */
export type AnswerRow = Readonly<Record<Id, Expectation>>;

export interface PlanSymptom {
  readonly id: Id;
  readonly causes: readonly (readonly [cause: Id, likelihood: Likelihood])[];
  readonly redFlags: readonly (readonly [question: Id, answer: Id, fix: Id])[];
}

export interface PlanCause {
  readonly id: Id;
  readonly side: Side;
  /** By question. */
  readonly answers: Readonly<Record<Id, AnswerRow>>;
}

export interface PlanQuestion {
  readonly id: Id;
  readonly canTell: CanTell;
  readonly how: readonly PlanWay[];
  readonly answers: readonly Id[];
  readonly usual: AnswerRow;
  /** Symptoms in whose cases it is asked; all where it is left out. */
  readonly symptoms?: readonly Id[];
}

export interface PlanFix {
  readonly id: Id;
  readonly kind: FixKind;
  readonly to?: Side;
  /** Of a hand-over: minutes until somebody has an answer, where it is not the usual time. */
  readonly wait?: number;
  readonly minutes: number;
  readonly risk: Risk;
  readonly cures: readonly (readonly [cause: Id, chance: Chance])[];
  readonly cuts: readonly Access[];
  readonly safer?: Id;
  readonly rollback: boolean;
  readonly variants: readonly PlanWay[];
}

export type PlanWay = readonly [access: Access, minutes: number];

/** What the planner needs and no prose. Words, not numbers: their table is `words.ts`. */
export interface PlanFile {
  readonly symptoms: readonly PlanSymptom[];
  readonly causes: readonly PlanCause[];
  readonly questions: readonly PlanQuestion[];
  readonly fixes: readonly PlanFix[];
  /** Ids that were published and are no longer used, with what stands in their place. */
  readonly retired: Readonly<Record<Id, Id | null>>;
}

/** A plan file by id. */
export interface Plan {
  readonly symptoms: ReadonlyMap<Id, PlanSymptom>;
  readonly causes: ReadonlyMap<Id, PlanCause>;
  readonly questions: ReadonlyMap<Id, PlanQuestion>;
  readonly fixes: ReadonlyMap<Id, PlanFix>;
  readonly retired: Readonly<Record<Id, Id | null>>;
  /** Symptoms that a code alone leads to. */
  readonly symptomsByCode: ReadonlyMap<Id, readonly Id[]>;
  readonly rules?: PlanRules;
}

/** What a company's rules change beside the records. */
export interface PlanRules {
  /** Fixes that are never offered. */
  readonly omitted: ReadonlySet<Id>;
  /** Minutes to open an access. */
  readonly doors: Readonly<Partial<Record<Access, number>>>;
  /** Minutes until a side has an answer. */
  readonly waits: Readonly<Partial<Record<Side, number>>>;
}

export function indexPlan(file: PlanFile, symptomsByCode: Plan['symptomsByCode']): Plan {
  return {
    symptomsByCode,
    symptoms: byId(file.symptoms),
    causes: byId(file.causes),
    questions: byId(file.questions),
    fixes: byId(file.fixes),
    retired: file.retired,
  };
}

function byId<T extends { readonly id: Id }>(rows: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
