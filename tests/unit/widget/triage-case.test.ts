import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answer, report, startCase } from '#domain/triage/case.ts';
import { caseToUrl } from '#domain/triage/case-to-url.ts';
import { nextStep } from '#domain/triage/next-step.ts';
import {
  answerOf,
  dateOf,
  questionsOfCase,
  startAgain,
  stepBack,
  stepOfEvent,
  takenSteps,
  withOutcome,
} from '#widget/triage/case-steps.ts';
import { type Role, roleOf, ROLES, withAccess, withRole, wordingOf } from '#widget/triage/role.ts';
import { sampleAtlas } from './sample-atlas.ts';
import { words } from './all-words.ts';

const { atlas } = sampleAtlas();
const SYMPTOM = 'sample-closed-0x10-0x2';
const begun = startCase(atlas, { symptom: SYMPTOM });
const events = (url: string) => url.replace(/^.*?&/, '');

describe('the steps of a case', () => {
  test('are its answers, outcomes and preparations in words, not its signs and accesses', () => {
    const c = report(atlas, answer(atlas, begun, 'sample-port-answers', 'yes'), 'sample-start-listener', 'failed');
    const lines = takenSteps(atlas, withRole(atlas, c, 'host')).map(({ label, text }) => `${label}: ${text}`);
    assert.equal(lines.length, 2);
    assert.match(lines[0] ?? '', /: It answers$/);
    assert.match(lines[1] ?? '', /: did not help$/);
  });

  test('are taken back one by one, to none', () => {
    const one = answer(atlas, begun, 'sample-port-answers', 'yes');
    const two = answer(atlas, one, 'sample-worked-before', 'unknown');
    assert.equal(caseToUrl(stepBack(atlas, two) ?? two), caseToUrl(one));
    assert.equal(caseToUrl(stepBack(atlas, one) ?? one), caseToUrl(begun));
    assert.equal(stepBack(atlas, begun), undefined);
  });

  test('all fall away when it starts again, and who the reader is stays', () => {
    const c = answer(atlas, withRole(atlas, begun, 'helping'), 'sample-port-answers', 'no');
    assert.equal(events(caseToUrl(startAgain(atlas, c))), `has=client&has=phone&see=${SYMPTOM}`);
  });

  test('are found again by their place, with every answer', () => {
    const c = answer(atlas, begun, 'sample-port-answers', 'yes');
    const step = stepOfEvent(atlas, c, 1);
    assert.ok(step?.kind === 'question' && step.access === 'client');
    assert.deepEqual(
      step.answers.map(({ id }) => id),
      ['yes', 'no', 'unknown'],
    );
    assert.equal(stepOfEvent(atlas, c, 0), undefined);
  });

  test('get another outcome where they stand, done from where they were', () => {
    const failed = report(atlas, begun, 'sample-start-listener', 'failed');
    const via = (failed.events[1] as { via?: string }).via;
    const fixed = withOutcome(atlas, failed, 1, 'fixed');
    assert.deepEqual(fixed.events[1], { ...failed.events[1], outcome: 'fixed' });
    assert.ok(via);
  });
});

test('the questions of a case are those that are open and those that are answered', () => {
  const ids = questionsOfCase(atlas, begun).map(({ id }) => id);
  assert.ok(ids.includes('sample-port-answers'));
  const c = answer(atlas, begun, 'sample-port-answers', 'yes');
  assert.deepEqual(
    questionsOfCase(atlas, c)
      .map(({ id }) => id)
      .sort(),
    ids.sort(),
  );
  assert.equal(answerOf(c, 'sample-port-answers'), 'yes');
  assert.equal(answerOf(c, 'sample-worked-before'), undefined);
});

test('a date is read from a data version, and what is none is said to be unknown', () => {
  assert.equal(dateOf('2026-11-22.1a2b3c4d', words), '2026-11-22');
  assert.equal(dateOf('x', words), 'an unknown day');
});

test('the hand-over that stands in no record ends a case too', () => {
  const c = report(atlas, begun, 'hand-over', 'fixed');
  assert.deepEqual(c.refused, []);
  assert.deepEqual(nextStep(atlas, c), { kind: 'done', outcome: 'handed-over', why: [], cost: 0 });
  assert.equal(takenSteps(atlas, c)[0]?.label, 'Hand over');
});

describe('a role', () => {
  for (const role of Object.keys(ROLES) as Role[]) {
    test(`"${role}" is known again from the address alone, and another takes its place`, () => {
      const c = withRole(atlas, answer(atlas, begun, 'sample-port-answers', 'yes'), role);
      assert.equal(roleOf(c), role);
      const none = withRole(atlas, c, undefined);
      assert.equal(roleOf(none), undefined);
      assert.equal(answerOf(none, 'sample-port-answers'), 'yes');
    });
  }

  test('never takes a way back for granted on which the lock-out guard relies', () => {
    for (const { has } of Object.values(ROLES)) {
      assert.ok(!has.includes('host-console') && !has.includes('cloud-portal'));
    }
  });

  test('puts questions in the words of administrators only to whoever reaches a server', () => {
    assert.equal(wordingOf(begun), 'user');
    assert.equal(wordingOf(withRole(atlas, begun, 'own')), 'user');
    assert.equal(wordingOf(withRole(atlas, begun, 'host')), 'admin');
    assert.equal(wordingOf(withAccess(atlas, begun, 'gateway', 'has')), 'admin');
  });

  test('is corrected access by access, over what a step said before', () => {
    const lacks = report(atlas, begun, 'sample-start-listener', 'no-access');
    const access = (lacks.events[1] as { via: 'client' }).via;
    const has = withAccess(atlas, lacks, access, 'has');
    assert.equal(events(caseToUrl(has)).split('&').at(-1), `has=${access}`);
    assert.equal(caseToUrl(withAccess(atlas, has, access, undefined)), caseToUrl(lacks));
  });
});
