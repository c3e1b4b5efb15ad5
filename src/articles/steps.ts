import type { z } from 'zod';
import type { step } from '#dataset/schema/parts.ts';
import { ACCESSES, type Access } from '#dataset/vocabulary.ts';
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

/**
 * The order in which a way is offered when there are several: first what needs no way into the host, then the ways in
 * that stay open when Remote Desktop does not.
 */
const USEFUL: readonly Access[] = ['client', 'remote-powershell', 'host-console', 'cloud-portal', 'gateway', 'phone'];

/** The variant most readers can use. */
export function mostUseful<V extends { readonly access: Access }>(variants: readonly V[]): V {
  const order = [...USEFUL, ...ACCESSES];
  const [first] = [...variants].sort((a, b) => order.indexOf(a.access) - order.indexOf(b.access));
  if (first === undefined) throw new Error('a record without a variant passed its schema');
  return first;
}
