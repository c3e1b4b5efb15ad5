import assert from 'node:assert/strict';

/** Equal up to one part in 10^9. */
export function assertNear(found: number | undefined, wanted: number): void {
  assert.ok(found !== undefined, `found nothing, wanted ${wanted}`);
  assert.ok(Math.abs(found - wanted) <= 1e-9 * Math.abs(wanted), `found ${found}, wanted ${wanted}`);
}
