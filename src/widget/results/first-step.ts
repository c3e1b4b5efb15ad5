import type { Access } from '#dataset/vocabulary.ts';
import type { Atlas, Step } from '#domain/contract.d.ts';
import { minutesLabel, RISK_LABELS } from '#domain/step-labels.ts';
import { startCase } from '#domain/triage/case.ts';
import { nextStep } from '#domain/triage/next-step.ts';
import { planOf } from '#domain/triage/plan-of.ts';
import { preparationTitle } from '#domain/triage/transcript.ts';
import { fixTitle } from '#domain/triage/wording.ts';
import type { Begun } from './render-first.ts';

/** The step that a case begins with, in few words. */
export interface FirstStep {
  readonly text: string;
  /** What it takes: minutes, and the risk of what changes something. */
  readonly price: string;
  /** With all that triage needs, so that what was read can be named. */
  readonly atlas: Atlas;
}

/** @param atlas With all that triage needs. */
export function firstStep(atlas: Atlas, { symptom, facts }: Begun): FirstStep {
  const c = startCase(atlas, {
    ...(symptom === undefined ? {} : { symptom }),
    facts: Object.fromEntries(facts.map(({ question, answer }) => [question, answer])),
  });
  const step = nextStep(atlas, c);
  return { text: textOf(atlas, step), price: priceOf(atlas, step), atlas };
}

function textOf(atlas: Atlas, step: Step): string {
  if (step.kind === 'done') return '';
  if (step.kind === 'question') return atlas.questions.find(({ id }) => id === step.id)?.text.user ?? '';
  return step.kind === 'prepare' ? preparationTitle(atlas, step.id) : fixTitle(atlas, step.id);
}

function priceOf(atlas: Atlas, step: Step): string {
  const plan = planOf(atlas);
  const minutes = (ways: readonly (readonly [Access, number, ...unknown[]])[] | undefined, access: string) =>
    minutesLabel(ways?.find(([way]) => way === access)?.[1] ?? 0);
  if (step.kind === 'question') return minutes(plan.questions.get(step.id)?.how, step.access);
  if (step.kind !== 'fix') return '';
  const risk = atlas.fixes.find(({ id }) => id === step.id)?.risk;
  return [minutes(plan.fixes.get(step.id)?.variants, step.access), risk ? RISK_LABELS[risk] : '']
    .filter(Boolean)
    .join(' · ');
}
