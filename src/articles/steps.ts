import type { z } from 'zod';
import type { step } from '#dataset/schema/parts.ts';
import type { Draft } from './draft.ts';
import { flow, type FlowElement } from './jsx.ts';
import { prose } from './prose.ts';
import { cleanText } from './text.ts';

export type Step = z.infer<typeof step>;

/** Numbered action lines. */
export function actionLines(lines: readonly FlowElement[]): FlowElement {
  return flow('ActionLines', {}, lines);
}

/** One action line; `after` stands under its command. */
export function actionLine(
  draft: Draft,
  { action, state, caution, command }: Step,
  id?: string,
  after: FlowElement[] = [],
): FlowElement {
  return flow('ActionLine', { id }, [
    ...(caution === undefined ? [] : [flow('Caution', {}, prose(draft, caution))]),
    flow('Action', {}, prose(draft, action)),
    ...(state === undefined ? [] : [flow('State', {}, prose(draft, state))]),
    ...(command === undefined ? [] : [commandBlock(command)]),
    ...after,
  ]);
}

/** The steps of a record as action lines. */
export function stepList(draft: Draft, steps: readonly Step[]): FlowElement {
  return actionLines(steps.map((one) => actionLine(draft, one)));
}

function commandBlock({ shell, run, effect, elevated }: NonNullable<Step['command']>): FlowElement {
  return flow('Command', { shell, effect, elevated: elevated === true ? true : undefined }, [
    { type: 'code', lang: shell, value: cleanText(run).trim() },
  ]);
}
