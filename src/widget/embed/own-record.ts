import type { OverlayData } from '#dataset/schema/overlay.ts';
import type { Id } from '#domain/contract.d.ts';

/** A company's own record as `records/<kind>/<id>.json` would have it, as far as it is shown; undefined for ours. */
export function ownRecord(overlay: OverlayData, kind: 'questions' | 'fixes', id: Id): unknown {
  if (kind === 'questions') return overlay.questions?.find((question) => question.id === id);
  const fix = overlay.fixes?.find((one) => one.id === id);
  return fix && { cuts: [], ...fix };
}
