import type { FixData } from '#dataset/schema/fix.ts';
import { CUT_LABELS } from '#domain/record-labels.ts';
import type { Drawing } from '../triage/drawing.ts';
import { renderCaution } from '../triage/render-steps.ts';
import { isSerious } from '../triage/step-text.ts';
import { labeled } from './article.ts';

/** What a fix costs, where it is worth a warning: before anything else. */
export function renderCautions(drawing: Drawing, data: FixData): HTMLElement[] {
  const cut = data.cuts.map((access) => CUT_LABELS[access]).join(', ');
  const lastResort = labeled(drawing, 'Why there is no safer way', data.lastResort);
  return [
    ...(isSerious(data) ? [renderCaution(drawing, 'Caution', data.risk.reason)] : []),
    ...(cut === '' ? [] : [renderCaution(drawing, 'Can cut', `${cut}.`)]),
    ...(data.weakens ? [renderCaution(drawing, 'Weakens protection', data.weakens)] : []),
    ...(lastResort ? [lastResort] : []),
  ];
}
