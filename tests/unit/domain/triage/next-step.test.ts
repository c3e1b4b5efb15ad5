import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Atlas, Case, Step } from '#domain/contract.d.ts';
import { answer, report, startCase } from '#domain/triage/case.ts';
import { nextStep } from '#domain/triage/next-step.ts';
import { rankedFixes } from '#domain/triage/rank.ts';
import { cableAtlas, withFix } from './cable-atlas.ts';

const atlas = cableAtlas();

function idOf(step: Step): string {
  return 'id' in step ? `${step.kind} ${step.id}` : `${step.kind} ${step.outcome}`;
}

/** Goes through a case, answering and reporting by id; what is not named gets "unknown" and "failed". */
function walk(on: Atlas, c: Case, replies: Readonly<Record<string, string>> = {}): string[] {
  const steps: string[] = [];
  let now = c;
  for (let turn = 0; turn < 30; turn++) {
    const step = nextStep(on, now);
    steps.push(idOf(step));
    if (step.kind === 'done') return steps;
    if (step.kind === 'question') now = answer(on, now, step.id, replies[step.id] ?? 'unknown');
    else if (step.kind === 'hand-over' || step.kind === 'prepare') now = report(on, now, step.id, 'fixed');
    else now = report(on, now, step.id, (replies[step.id] ?? 'failed') as 'failed');
  }
  throw new Error(`no end: ${steps.join(', ')}`);
}

describe('what is seen comes first', () => {
  test('a case without a sign asks what is seen, and goes on from the answer', () => {
    const c = startCase(atlas, {});
    assert.equal(idOf(nextStep(atlas, c)), 'question what-do-you-see');
    assert.equal(idOf(nextStep(atlas, answer(atlas, c, 'what-do-you-see', 'viewer-stops'))), 'question lamp');
  });

  test('somebody who cannot say is handed over', () => {
    const step = nextStep(atlas, answer(atlas, startCase(atlas, {}), 'what-do-you-see', 'unknown'));
    assert.equal(step.kind, 'hand-over');
  });
});

describe('a red flag', () => {
  const c = startCase(atlas, { symptom: 'viewer-stops' });

  test('that is met gives its step at once, and its success does not end the case', () => {
    const flagged = answer(atlas, c, 'smoke', 'yes');
    assert.equal(idOf(nextStep(atlas, flagged)), 'fix switch-off');
    assert.notEqual(nextStep(atlas, report(atlas, flagged, 'switch-off', 'fixed')).kind, 'done');
  });

  test('that is not met gives nothing', () => {
    assert.notEqual(idOf(nextStep(atlas, answer(atlas, c, 'smoke', 'no'))), 'fix switch-off');
  });

  test('is asked about before its turn only where the worrying answer is likely enough', () => {
    // By `usual` it is 0.2 of 8.2, which is less than one in twenty.
    assert.equal(idOf(nextStep(atlas, c)), 'question lamp');
    const likely = cableAtlas((plan) => ({
      ...plan,
      questions: plan.questions.map((question) =>
        question.id === 'smoke' ? { ...question, usual: { yes: 'unlikely', no: 'expected' } as const } : question,
      ),
      causes: plan.causes.map((cause) =>
        cause.id === 'cable-loose'
          ? { ...cause, answers: { ...cause.answers, smoke: { yes: 'unlikely', no: 'expected' } as const } }
          : cause,
      ),
    }));
    assert.equal(idOf(nextStep(likely, startCase(likely, { symptom: 'viewer-stops' }))), 'question smoke');
  });
});

describe('a safer fix', () => {
  test('that is named comes before the riskier one, also where the riskier one is more likely to help', () => {
    const steps = walk(atlas, startCase(atlas, { symptom: 'viewer-stops', facts: { lamp: 'on', log: 'entry' } }));
    assert.ok(steps.indexOf('fix restart-service') < steps.indexOf('fix renew-certificate'), steps.join(', '));
  });

  test('of lower risk that cures as surely comes first, and is named as what blocks', () => {
    const ranked = rankedFixes(atlas, startCase(atlas, { symptom: 'viewer-stops' }));
    assert.equal(ranked.find(({ id }) => id === 'switch-off')?.blockedBy, 'push-cable-in');
  });

  test('that was skipped or cannot be reached blocks nothing', () => {
    const c = report(atlas, startCase(atlas, { symptom: 'viewer-stops' }), 'restart-service', 'skipped');
    assert.equal(rankedFixes(atlas, c).find(({ id }) => id === 'renew-certificate')?.blockedBy, undefined);
  });
});

describe('a fix that can cut the way in', () => {
  const c = (has: string[], lacks: string[] = []) =>
    startCase(atlas, { symptom: 'viewer-stops', has, lacks, facts: { lamp: 'on', log: 'none', smoke: 'no' } });

  test('is offered at once where a way back is open', () => {
    assert.equal(idOf(nextStep(atlas, c(['host-console']))), 'fix restart-service');
  });

  test('waits for what is cheaper: the rollback, or another way in', () => {
    assert.equal(idOf(nextStep(atlas, c(['remote-powershell']))), 'prepare arm-rollback-of-restart-service');
    const withoutRollback = cableAtlas(withFix('restart-service', { rollback: false }));
    const start = startCase(withoutRollback, {
      symptom: 'viewer-stops',
      has: ['remote-powershell'],
      facts: { lamp: 'on', log: 'none', smoke: 'no' },
    });
    const step = nextStep(withoutRollback, start);
    assert.equal(idOf(step), 'prepare open-cloud-portal');
    assert.equal(step.kind === 'prepare' && step.for, 'restart-service');
    assert.equal(
      idOf(nextStep(withoutRollback, report(withoutRollback, start, 'open-cloud-portal', 'fixed'))),
      'fix restart-service',
    );
  });

  test('is never offered where nothing can be prepared', () => {
    const withoutRollback = cableAtlas(withFix('restart-service', { rollback: false }));
    const start = startCase(withoutRollback, {
      symptom: 'viewer-stops',
      has: ['remote-powershell'],
      lacks: ['host-console', 'cloud-portal'],
    });
    assert.ok(!walk(withoutRollback, start, { lamp: 'on' }).includes('fix restart-service'));
  });

  test('is not offered by a rollback that the reader could not arm', () => {
    const start = c(['remote-powershell'], ['host-console', 'cloud-portal']);
    const refused = report(atlas, start, 'arm-rollback-of-restart-service', 'no-access');
    assert.ok(!walk(atlas, refused).includes('fix restart-service'));
  });
});

describe('a step', () => {
  test('is never offered by an access that the reader lacks', () => {
    const start = startCase(atlas, { symptom: 'viewer-stops', lacks: ['remote-powershell', 'host-console'] });
    const steps = walk(atlas, start, { lamp: 'on' });
    assert.ok(steps.includes('fix push-cable-in'), steps.join(', '));
    assert.ok(!steps.some((step) => /log|restart|renew/.test(step)), steps.join(', '));
  });

  test('skipped for lack of access closes that access for the rest of the case', () => {
    const start = startCase(atlas, {
      symptom: 'viewer-stops',
      has: ['host-console'],
      facts: { lamp: 'on', smoke: 'no' },
    });
    const closed = report(atlas, start, 'renew-certificate', 'no-access');
    assert.ok(rankedFixes(atlas, closed).every(({ needs }) => !needs.includes('host-console')));
  });

  test('whose answer is known is not asked again', () => {
    const start = startCase(atlas, { symptom: 'viewer-stops', facts: { lamp: 'on', log: 'none', smoke: 'no' } });
    assert.ok(!walk(atlas, start).some((step) => step.startsWith('question')));
  });
});

describe('the hand-over', () => {
  test('goes to the side with most belief, with what was found, negatives included', () => {
    const start = startCase(atlas, { symptom: 'viewer-stops', lacks: ['remote-powershell', 'host-console'] });
    const tried = report(atlas, answer(atlas, start, 'lamp', 'on'), 'push-cable-in', 'failed');
    const step = nextStep(atlas, tried);
    assert.ok(step.kind === 'hand-over');
    assert.equal(step.id, 'ask-host-team');
    assert.equal(step.to, 'host');
    assert.deepEqual(step.evidence, [
      'Seen: The viewer stops',
      'Look at the lamp: It is on',
      'Tried: Push the cable in (did not help)',
      'Not reachable: remote PowerShell to the host',
      "Not reachable: the host's own screen or console",
    ]);
  });

  test('costs what the record says, or the company, or four hours', () => {
    const costOf = (c: Case) => nextStep(atlas, c).cost;
    const withoutFixes = {
      omit: ['push-cable-in', 'switch-off', 'restart-service', 'renew-certificate', 'log', 'smoke'],
    };
    const start = (overlay: object) =>
      startCase(atlas, { symptom: 'viewer-stops', facts: { lamp: 'off' }, overlay: { ...withoutFixes, ...overlay } });
    assert.equal(costOf(start({})), 120);
    assert.equal(costOf(start({ handOver: 30 })), 30);
    assert.equal(
      costOf(startCase(atlas, { symptom: 'viewer-stops', facts: { lamp: 'on' }, overlay: withoutFixes })),
      240,
    );
  });
});
