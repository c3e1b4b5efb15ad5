import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Step } from '#domain/contract.d.ts';
import type { CaseEvent } from '#domain/triage/case-event.ts';
import { planOf } from '#domain/triage/plan-of.ts';
import { forbiddenBecause } from '#generate/proofs/is-forbidden.ts';
import { cableAtlas, withFix } from '../../domain/triage/cable-atlas.ts';

const plan = planOf(cableAtlas());
const SEEN: CaseEvent = { kind: 'sign', symptom: 'viewer-stops' };
const CONSOLE: CaseEvent = { kind: 'access', access: 'host-console', state: 'has' };

function fix(id: string, access = 'host-console'): Step {
  return { kind: 'fix', id, access, why: [], cost: 0 };
}

function because(step: Step, ...events: CaseEvent[]): string | undefined {
  return forbiddenBecause(plan, [SEEN, ...events], step);
}

describe('forbidden is', () => {
  test('a fix that can cut every access that the reader has', () => {
    assert.match(because(fix('restart-service')) ?? '', /can cut every access/);
    assert.equal(because(fix('restart-service'), CONSOLE), undefined);
    const armed: CaseEvent = { kind: 'preparation', step: 'arm-rollback-of-restart-service', outcome: 'fixed' };
    assert.equal(because(fix('restart-service'), armed), undefined);
  });

  test('a fix before the one that is named as safer', () => {
    assert.match(because(fix('renew-certificate'), CONSOLE) ?? '', /"restart-service" is safer/);
    const tried: CaseEvent = { kind: 'outcome', step: 'restart-service', outcome: 'failed' };
    assert.equal(because(fix('renew-certificate'), CONSOLE, tried), undefined);
  });

  test('a fix before one of lower risk that cures as surely', () => {
    assert.match(because(fix('switch-off', 'client')) ?? '', /"push-cable-in" has lower risk/);
    const flag: CaseEvent = { kind: 'answer', question: 'smoke', answer: 'yes' };
    assert.equal(because(fix('switch-off', 'client'), flag), undefined, 'but a red flag comes first');
  });

  test('a step by an access that the reader lacks, or lost by "no access"', () => {
    const lacks: CaseEvent = { kind: 'access', access: 'client', state: 'lacks' };
    const lost: CaseEvent = { kind: 'outcome', step: 'switch-off', outcome: 'no-access', via: 'client' };
    for (const event of [lacks, lost])
      assert.match(because(fix('push-cable-in', 'client'), event) ?? '', /lacks "client"/);
    const question: Step = { kind: 'question', id: 'lamp', access: 'client', answers: [], why: [], cost: 0 };
    assert.match(because(question, lacks) ?? '', /lacks "client"/);
    const open: Step = { kind: 'prepare', id: 'open-phone', for: 'restart-service', why: [], cost: 0 };
    assert.match(because(open, { kind: 'access', access: 'phone', state: 'lacks' }) ?? '', /lacks "phone"/);
  });

  test('what was answered or reported', () => {
    const question: Step = { kind: 'question', id: 'lamp', access: 'client', answers: [], why: [], cost: 0 };
    assert.match(because(question, { kind: 'answer', question: 'lamp', answer: 'unknown' }) ?? '', /is answered/);
    const tried: CaseEvent = { kind: 'outcome', step: 'push-cable-in', outcome: 'skipped' };
    assert.match(because(fix('push-cable-in', 'client'), tried) ?? '', /was reported/);
  });

  test('not a riskier fix, where the safer one could never be offered', () => {
    const stuck = planOf(
      cableAtlas(withFix('restart-service', { rollback: false, variants: [['remote-powershell', 3]] })),
    );
    const lacks = (['host-console', 'cloud-portal'] as const).map((access): CaseEvent => ({
      kind: 'access',
      access,
      state: 'lacks',
    }));
    const has: CaseEvent = { kind: 'access', access: 'phone', state: 'has' };
    assert.equal(forbiddenBecause(stuck, [SEEN, ...lacks, has], fix('renew-certificate', 'phone')), undefined);
    const rollback: CaseEvent = { kind: 'preparation', step: 'arm-rollback-of-restart-service', outcome: 'skipped' };
    const unarmed = planOf(cableAtlas(withFix('restart-service', { variants: [['remote-powershell', 3]] })));
    const step = fix('renew-certificate', 'phone');
    assert.match(forbiddenBecause(unarmed, [SEEN, ...lacks, has], step) ?? '', /"restart-service" is safer/);
    assert.equal(forbiddenBecause(unarmed, [SEEN, ...lacks, has, rollback], step), undefined);
  });

  test("what a company's rules forbid, and never what would be safer than another", () => {
    const rules = { omitted: new Set(['restart-service']), doors: {}, waits: {} };
    assert.match(forbiddenBecause({ ...plan, rules }, [SEEN, CONSOLE], fix('restart-service')) ?? '', /rules forbid/);
    assert.equal(forbiddenBecause({ ...plan, rules }, [SEEN, CONSOLE], fix('renew-certificate')), undefined);
  });
});
