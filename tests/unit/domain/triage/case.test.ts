import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answer, replay, report, startCase, withoutEvent } from '#domain/triage/case.ts';
import type { CaseEvent } from '#domain/triage/case-event.ts';
import { caseToUrl } from '#domain/triage/case-to-url.ts';
import { caseFromUrl } from '#domain/triage/case-url.ts';
import { nextStep } from '#domain/triage/next-step.ts';
import { rankedCauses } from '#domain/triage/rank.ts';
import { transcript } from '#domain/triage/transcript.ts';
import { realAtlas } from '../real-atlas.ts';
import { cableAtlas } from './cable-atlas.ts';

const atlas = cableAtlas();
const start = startCase(atlas, { symptom: 'viewer-stops' });

describe('a case', () => {
  test('cannot be changed from outside', () => {
    assert.ok([start, start.events, start.refused, ...start.events].every((value) => Object.isFrozen(value)));
  });

  test('keeps an answer where it stood when it is changed', () => {
    const c = answer(atlas, answer(atlas, answer(atlas, start, 'lamp', 'on'), 'log', 'none'), 'lamp', 'off');
    const answers = (c.events as CaseEvent[]).flatMap((event) =>
      event.kind === 'answer' ? [[event.question, event.answer]] : [],
    );
    assert.deepEqual(answers, [
      ['lamp', 'off'],
      ['log', 'none'],
    ]);
  });

  test('without an event is the case as if that had not happened', () => {
    const c = answer(atlas, answer(atlas, start, 'lamp', 'on'), 'log', 'none');
    assert.deepEqual(withoutEvent(c, 1).events, answer(atlas, start, 'log', 'none').events);
  });

  test('keeps from where an answer was found out, and nothing of the kind for a fact or for "I don\'t know"', () => {
    assert.deepEqual(answer(atlas, start, 'log', 'none').events.at(-1), {
      kind: 'answer',
      question: 'log',
      answer: 'none',
      via: 'remote-powershell',
    });
    const unknown = answer(atlas, start, 'log', 'unknown').events.at(-1);
    assert.deepEqual(unknown, { kind: 'answer', question: 'log', answer: 'unknown' });
    const fact = startCase(atlas, { facts: { log: 'none' } }).events.at(-1);
    assert.deepEqual(fact, { kind: 'answer', question: 'log', answer: 'none' });
  });
});

describe('a step that is reported again', () => {
  test('keeps from where it was done, and so what that has opened', () => {
    const failed = report(atlas, start, 'restart-service', 'failed');
    const again = report(atlas, failed, 'restart-service', 'fixed');
    assert.deepEqual(again.events.at(-1), {
      kind: 'outcome',
      step: 'restart-service',
      outcome: 'fixed',
      via: 'remote-powershell',
    });
  });
});

describe('what cannot be is refused with a reason and changes nothing', () => {
  const refusals: readonly (readonly [name: string, event: CaseEvent, reason: string])[] = [
    ['a symptom that is not listed', { kind: 'sign', symptom: 'black' }, 'there is no symptom "black"'],
    ['a question that is not listed', { kind: 'answer', question: 'x', answer: 'y' }, 'there is no question "x"'],
    [
      'an answer that the question does not have',
      { kind: 'answer', question: 'lamp', answer: 'red' },
      'the question "lamp" has no answer "red": on, off, unknown',
    ],
    [
      'a place of a number that is none',
      { kind: 'answer', question: 'where-did-you-see-it', answer: 'my screen' },
      'there is no code space "my screen" that leads to a symptom',
    ],
    ['a fix that is not listed', { kind: 'outcome', step: 'x', outcome: 'fixed' }, 'there is no fix "x"'],
    [
      'an outcome that is none',
      { kind: 'outcome', step: 'push-cable-in', outcome: 'solved' as 'fixed' },
      '"solved" is no outcome: fixed, failed, skipped, no-access, not-allowed',
    ],
    [
      'an access that is none',
      { kind: 'access', access: 'attic' as 'client', state: 'has' },
      'there is no access "attic"',
    ],
    [
      'a rollback of a fix that has none',
      { kind: 'preparation', step: 'arm-rollback-of-push-cable-in', outcome: 'fixed' },
      'no rollback is known for "push-cable-in"',
    ],
    [
      'a preparation that is none',
      { kind: 'preparation', step: 'pray', outcome: 'fixed' },
      'there is no preparation "pray"',
    ],
    [
      'a hand-over time that is none',
      { kind: 'overlay', handOver: -1 },
      'handOver is -1, not whole minutes from 1 to 100000',
    ],
    ['a rule about what is not listed', { kind: 'overlay', omit: ['x'] }, 'omit: there is no fix or question "x"'],
    [
      'what is retired, with what stands in its place',
      { kind: 'outcome', step: 'ask-provider', outcome: 'fixed' },
      'the fix "ask-provider" is retired; see "ask-network-team"',
    ],
    ['a number that leads nowhere', { kind: 'reading', codes: ['viewer/0x99'] }, 'no symptom is known by this number'],
  ];
  for (const [name, event, reason] of refusals) {
    test(name, () => {
      const c = replay(atlas, atlas.version, [...(start.events as CaseEvent[]), event]);
      assert.deepEqual(c.events, start.events);
      assert.deepEqual(c.refused, [{ event, reason }]);
    });
  }

  test('an overlay of another shape', () => {
    assert.equal(startCase(atlas, { overlay: 'none of yours' }).refused.length, 1);
    assert.equal(startCase(atlas, { overlay: { handOver: '5' } }).refused.length, 1);
  });

  test('a name that every object has', () => {
    for (const id of ['constructor', '__proto__', 'toString'])
      assert.equal(startCase(atlas, { symptom: id, has: [id], facts: { [id]: 'on' } }).refused.length >= 2, true, id);
  });
});

describe('an address', () => {
  const c = report(
    atlas,
    report(
      atlas,
      answer(
        atlas,
        startCase(atlas, {
          symptom: 'viewer-stops',
          has: ['client'],
          lacks: ['gateway'],
          overlay: { handOver: 90, omit: ['smoke'] },
        }),
        'lamp',
        'on',
      ),
      'arm-rollback-of-restart-service',
      'fixed',
    ),
    'restart-service',
    'failed',
  );

  test('holds the whole case behind its #', () => {
    assert.deepEqual(caseFromUrl(atlas, caseToUrl(c)), c);
    assert.deepEqual(caseFromUrl(atlas, `https://kb.example/rdp/${caseToUrl(c)}`), c);
  });

  test('keeps the data version with which the case was started', () => {
    const old = caseFromUrl(atlas, caseToUrl(c).replace(atlas.version, '2025-01-01.00000000'));
    assert.equal(old.atlas, '2025-01-01.00000000');
    assert.match(transcript(atlas, old, 'text'), /Data: 2025-01-01\.00000000, replayed on 2026-01-02\.contract/);
    assert.deepEqual(old.events, c.events);
  });

  test('that somebody has damaged is read as far as it goes', () => {
    const damaged = caseFromUrl(atlas, `triage/#v=1&see=viewer-stops&say=lamp&did=..&x=y&has=&%E0%A4&ready=a.b`);
    assert.deepEqual(damaged.events, start.events);
    assert.ok(damaged.refused.length >= 3);
    assert.deepEqual(caseFromUrl(atlas, '').events, []);
  });

  test('holds nothing that was pasted', () => {
    const pasted = startCase(atlas, { text: 'the viewer stops for bob at bank-07.example with 0x10' });
    assert.doesNotMatch(caseToUrl(pasted) + JSON.stringify(pasted), /bob|bank/);
    assert.equal(pasted.events.length, 1);
  });
});

describe('on the real dataset', () => {
  const { atlas: real } = realAtlas();

  test('a pair starts its own symptom and not those of its parts', () => {
    const byText = startCase(real, { text: 'Error code: 0x904 Extended error code: 0x7' });
    const byCode = startCase(real, { codes: ['mstsc-disconnect/0x904', 'mstsc-extended/0x7'] });
    for (const c of [byText, byCode])
      assert.deepEqual(c.events, [{ kind: 'sign', symptom: 'socket-closed-0x904-0x7' }]);
  });

  test('a number that leads to different symptoms asks where it was seen, and goes on from there', () => {
    const c = startCase(real, { codes: ['0x104'] });
    const step = nextStep(real, c);
    assert.ok(step.kind === 'question' && step.id === 'where-did-you-see-it');
    const spaces = step.answers.map(({ id }) => id);
    assert.ok(spaces.includes('mstsc-disconnect') && spaces.includes('unknown'), spaces.join());
    const told = answer(real, c, 'where-did-you-see-it', 'mstsc-disconnect');
    assert.notEqual(nextStep(real, told).kind === 'question' && nextStep(real, told), step);
    assert.equal(rankedCauses(real, told).length > 0, true);
    const unsure = nextStep(real, answer(real, c, 'where-did-you-see-it', 'unknown'));
    assert.ok(unsure.kind === 'question' && unsure.id === 'what-do-you-see');
  });
});
