import type { CaseEvent } from './case-event.ts';

/**
 * A company's own rules as an event: `{ handOver?: minutes, omit?: ids of fixes and questions }`. Other fields are
 * ignored. What has another shape becomes an event that is refused, so that its owner is told.
 */
export function readOverlay(overlay: unknown): CaseEvent[] {
  if (overlay === undefined || overlay === null) return [];
  if (typeof overlay !== 'object') return [{ kind: 'overlay', handOver: Number.NaN }];
  const { handOver, omit } = overlay as { handOver?: unknown; omit?: unknown };
  const minutes = handOver === undefined ? {} : { handOver: typeof handOver === 'number' ? handOver : Number.NaN };
  const ids = Array.isArray(omit) ? { omit: omit.map(String) } : {};
  return [{ kind: 'overlay', ...minutes, ...ids }];
}
