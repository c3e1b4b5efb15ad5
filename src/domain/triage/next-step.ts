import type { Access } from '#dataset/vocabulary.ts';
import type { Atlas, Case, Id, Step } from '../contract.d.ts';
import { type Belief, likelihoods } from './belief.ts';
import { buildModel, type CaseModel } from './build-model.ts';
import { type CaseEvent, UNKNOWN, WHAT_YOU_SEE, WHERE_SEEN } from './case-event.ts';
import { decide } from './decide.ts';
import { explainFix, explainHandOver, explainPreparation, explainQuestion, explainRedFlag } from './explain.ts';
import { evidenceOf } from './evidence.ts';
import { handOverOf } from './hand-over.ts';
import { atlasFor } from '../overlay/rules-event.ts';
import type { Action, Model } from './model.ts';
import type { Plan } from './plan.ts';
import { planOf } from './plan-of.ts';
import { preparationId } from './preparation.ts';
import { redFlagsOf, type Standing, standingOf } from './standing.ts';
import { type Option, tabulate } from './tables.ts';
import { answerLabel } from './wording.ts';
import { RED_FLAG } from './words.ts';

/** Everything that a step is decided from. */
interface Situation {
  readonly atlas: Atlas;
  readonly plan: Plan;
  readonly standing: Standing;
  readonly made: CaseModel;
}

/**
 * What to do next. Above cost stand: which sign it is, a red flag that is met, a red-flag question that is quickly
 * asked, and what must come before a fix (a safer fix; another way in).
 */
export function nextStep(given: Atlas, c: Case): Step {
  const atlas = atlasFor(given, c);
  const plan = planOf(atlas);
  const standing = standingOf(plan, c.events as readonly CaseEvent[]);
  if (standing.end) return { kind: 'done', outcome: standing.end.outcome, why: [], cost: 0 };
  const first = askForSign(atlas, standing);
  if (first) return first;
  const situation: Situation = { atlas, plan, standing, made: buildModel(plan, standing) };
  return (
    flaggedStep(situation) ??
    flaggedQuestion(situation) ??
    stepOf(situation, decide(situation.made.model, situation.made.state))
  );
}

/** Which reading of a number it is, or which symptom. */
function askForSign(atlas: Atlas, standing: Standing): Step | undefined {
  if (standing.spaces.length > 0)
    return ask(atlas, WHERE_SEEN, standing.spaces, 'The same number means something else in each of these places.');
  if (standing.symptoms.length > 0 || standing.nothingSeen) return undefined;
  const choices = atlas.symptoms
    .map(({ id }) => id)
    .filter((id) => standing.among.length === 0 || standing.among.includes(id));
  return ask(atlas, WHAT_YOU_SEE, choices, 'What can be behind it depends on what you see.');
}

function ask(atlas: Atlas, id: Id, choices: readonly Id[], why: string): Step {
  const answers = [...choices, UNKNOWN].map((choice) => ({ id: choice, label: answerLabel(atlas, id, choice) }));
  return { kind: 'question', id, access: 'client', answers, why: [why], cost: 0 };
}

/** The step of a red flag whose condition is met and whose step was not taken. */
function flaggedStep(situation: Situation): Step | undefined {
  const { plan, standing, made } = situation;
  for (const [question, answer, fix] of redFlagsOf(plan, standing)) {
    if (standing.answers.get(question) !== answer) continue;
    const place = made.model.fixes.findIndex(({ id }) => id === fix);
    if (place < 0) continue;
    const step = stepOf(situation, fixAction(made.model, place));
    return { ...step, why: [explainRedFlag(situation.atlas, question, answer), ...step.why] };
  }
  return undefined;
}

/** A red-flag question before its turn: where the worrying answer is likely enough and the asking quick enough. */
function flaggedQuestion(situation: Situation): Step | undefined {
  const { plan, standing, made } = situation;
  for (const [id, answer] of redFlagsOf(plan, standing)) {
    const place = made.model.questions.findIndex((question) => question.id === id);
    const option = tabulate(made.model).questionOptions(0)[place];
    if (!option || option.cost > RED_FLAG.minutes || chanceOf(plan, made.belief, id, answer) < RED_FLAG.chance)
      continue;
    return stepOf(situation, { kind: 'question', question: place, way: option.way });
  }
  return undefined;
}

function chanceOf(plan: Plan, belief: Belief, id: Id, answer: Id): number {
  const question = plan.questions.get(id);
  if (!question) return 0;
  const place = question.answers.indexOf(answer);
  let total = 0;
  let chance = 0;
  for (const [cause, weight] of belief) {
    total += weight;
    chance += weight * (likelihoods(plan, question, cause)[place] ?? 0);
  }
  return total > 0 ? chance / total : 0;
}

function fixAction(model: Model, fix: number): Action {
  const { way, prepare } = tabulate(model).fixOptions(0)[fix] as Option;
  return { kind: 'fix', fix, way, prepare };
}

function stepOf(situation: Situation, action: Action): Step {
  const { atlas, plan, standing, made } = situation;
  const { model, questionAccesses, fixAccesses } = made;
  if (action.kind === 'question') {
    const { id } = model.questions[action.question] as Model['questions'][number];
    const access = questionAccesses[action.question]?.[action.way] ?? 'client';
    const answers = atlas.questions.find((question) => question.id === id)?.answers ?? [];
    const cost = costOfWay(model, model.questions[action.question]?.ways[action.way]);
    const notKnown = { id: UNKNOWN, label: answerLabel(atlas, id, UNKNOWN) };
    const why = explainQuestion(atlas, plan, made.belief, id);
    return { kind: 'question', id, access, answers: [...answers, notKnown], why, cost };
  }
  if (action.kind === 'fix') {
    const fix = model.fixes[action.fix] as Model['fixes'][number];
    if (action.prepare !== null) return prepareStep(situation, fix, action.prepare);
    const access = fixAccesses[action.fix]?.[action.way] ?? 'client';
    const cost = costOfWay(model, fix.ways[action.way]) + fix.risk;
    return { kind: 'fix', id: fix.id, access, why: explainFix(atlas, plan, made.belief, fix.id, model), cost };
  }
  const { id, to, minutes } = handOverOf(plan, standing, made.belief);
  const why = explainHandOver(atlas, made, to);
  return { kind: 'hand-over', id, to, evidence: evidenceOf(atlas, standing), why, cost: minutes };
}

function prepareStep({ atlas, made }: Situation, fix: Model['fixes'][number], prepare: number | 'rollback'): Step {
  const door = prepare === 'rollback' ? undefined : made.model.doors[prepare];
  const id = preparationId(door ? { open: door.id as Access } : { rollbackOf: fix.id });
  const cost = door?.price ?? fix.guard?.rollback ?? 0;
  return { kind: 'prepare', id, for: fix.id, why: explainPreparation(atlas, fix.id, door?.id), cost };
}

function costOfWay(model: Model, way: Model['questions'][number]['ways'][number] | undefined): number {
  if (!way) return 0;
  return way.minutes + (way.door === null ? 0 : (model.doors[way.door]?.price ?? 0));
}
