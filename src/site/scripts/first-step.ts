import { type FirstStep, firstStep } from '#widget/results/first-step.ts';
import type { Begun } from '#widget/results/render-first.ts';
import { siteSource } from './site-source.ts';

/** Loaded when there is an answer: the planner and its data, to say what to do first. */
export async function readFirst(begun: Begun): Promise<FirstStep> {
  return firstStep(await siteSource.atlas(), begun);
}
