import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Atlas, Case } from '#domain/contract.d.ts';
import { applyOverlay } from '#domain/overlay/apply-overlay.ts';
import { readOverlay } from '#domain/overlay/read-overlay.ts';
import { answer, report, startCase } from '#domain/triage/case.ts';
import { OUTCOMES } from '#domain/triage/case-event.ts';
import { caseToUrl } from '#domain/triage/case-to-url.ts';
import { caseFromUrl } from '#domain/triage/case-url.ts';
import { nextStep } from '#domain/triage/next-step.ts';
import { planOf } from '#domain/triage/plan-of.ts';
import { rankedFixes } from '#domain/triage/rank.ts';
import { checkGuard } from '#generate/proofs/random-walks.ts';
import { runs } from '../../../run-count.ts';
import { cableAtlas } from '../triage/cable-atlas.ts';
import { anyOverlay } from './any-overlay.ts';

const plain = cableAtlas();
const numRuns = runs(150, 3_000);
const symptom = fc.constantFrom('viewer-stops', 'kiosk-locked');

describe('under any rules', () => {
  test('no step is offered that the guard, the order of precedence or the company forbids', () => {
    let looked = 0;
    fc.assert(
      fc.property(anyOverlay, symptom, fc.nat(), (overlay, seen, seed) => {
        const atlas = ruledBy(overlay);
        const check = checkGuard(atlas, planOf(atlas), seen, 4, seed);
        looked += check.looked;
        assert.deepEqual(check.forbidden, []);
      }),
      { numRuns },
    );
    assert.ok(looked > numRuns * 10, `${looked}`);
  });

  test('every walk ends, and no step comes twice or is forbidden', () => {
    fc.assert(
      fc.property(anyOverlay, symptom, fc.infiniteStream(fc.nat()), (overlay, seen, draws) => {
        const steps = walk(startCase(plain, { symptom: seen, overlay }), draws);
        assert.equal(new Set(steps).size, steps.length, steps.join(' '));
        for (const id of Object.keys(overlay.forbid)) assert.ok(!steps.includes(id), id);
      }),
      { numRuns },
    );
  });

  test('a case is the same again after it was an address', () => {
    fc.assert(
      fc.property(anyOverlay, symptom, (overlay, seen) => {
        const c = startCase(plain, { symptom: seen, overlay });
        assert.deepEqual(caseFromUrl(applyOverlay(plain, overlay), caseToUrl(c)), c);
      }),
      { numRuns },
    );
  });
});

function ruledBy(overlay: object): Atlas {
  const read = readOverlay(plain, overlay);
  assert.ok('overlay' in read, JSON.stringify(read));
  return applyOverlay(plain, read.overlay);
}

/** A walk with any answers and outcomes; all that could be tried is looked at in each state. */
function walk(start: Case, draws: Iterator<number>): string[] {
  const oneOf = <T>(list: readonly T[]) => list[draws.next().value % list.length] as T;
  const steps: string[] = [];
  for (let c = start; ;) {
    const step = nextStep(plain, c);
    if (step.kind === 'done') return steps;
    assert.ok(steps.length < 60, steps.join(' '));
    steps.push(step.id);
    assert.ok(rankedFixes(plain, c).every(({ id }) => !planOf(plain).rules?.omitted.has(id)));
    if (step.kind === 'question') c = answer(plain, c, step.id, oneOf(step.answers).id);
    else if (step.kind === 'prepare') c = report(plain, c, step.id, oneOf(['fixed', 'skipped'] as const));
    else c = report(plain, c, step.id, step.id === 'hand-over' ? 'fixed' : oneOf(OUTCOMES));
  }
}
