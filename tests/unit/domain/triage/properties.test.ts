import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Access } from '#dataset/vocabulary.ts';
import type { Atlas, Case, Outcome } from '#domain/contract.d.ts';
import { answer, replay, report, startCase } from '#domain/triage/case.ts';
import { type CaseEvent, OUTCOMES } from '#domain/triage/case-event.ts';
import { caseToUrl } from '#domain/triage/case-to-url.ts';
import { caseFromUrl } from '#domain/triage/case-url.ts';
import { nextStep } from '#domain/triage/next-step.ts';
import { rankedCauses, rankedFixes } from '#domain/triage/rank.ts';
import { transcript } from '#domain/triage/transcript.ts';
import { DOOR } from '#domain/triage/words.ts';
import { runs as runsOf } from '../../../run-count.ts';
import { realAtlas } from '../real-atlas.ts';
import { CABLE_PLAN, cableAtlas } from './cable-atlas.ts';

const cable = cableAtlas();
const { atlas: real } = realAtlas();

const access = fc.constantFrom(...(Object.keys(DOOR) as Access[]));
const outcome = fc.constantFrom(...OUTCOMES);

/** An answer that a question of the small dataset has. */
const said = fc.constantFrom(
  ...CABLE_PLAN.questions.flatMap(({ id, answers }) => [...answers, 'unknown'].map((given) => [id, given] as const)),
);
const done = fc.tuple(fc.constantFrom(...CABLE_PLAN.fixes.map(({ id }) => id)), outcome);
const ready = fc.tuple(
  fc.constantFrom('open-host-console', 'open-cloud-portal', 'arm-rollback-of-restart-service'),
  outcome,
);

/** Cases of the small dataset, in any order of things said and done. */
const anyCase = fc
  .record({
    has: fc.array(access, { maxLength: 3 }),
    lacks: fc.array(access, { maxLength: 3 }),
    calls: fc.array(
      fc.oneof(
        said.map(
          ([id, given]) =>
            (c: Case) =>
              answer(cable, c, id, given),
        ),
        done.map(
          ([id, how]) =>
            (c: Case) =>
              report(cable, c, id, how),
        ),
        ready.map(
          ([id, how]) =>
            (c: Case) =>
              report(cable, c, id, how),
        ),
      ),
      { maxLength: 8 },
    ),
  })
  .map(({ has, lacks, calls }) =>
    calls.reduce((c, call) => call(c), startCase(cable, { symptom: 'viewer-stops', has, lacks })),
  );

const runs = { numRuns: runsOf(200, 3_000) };

describe('any case', () => {
  test('is the same again after it was an address', () => {
    fc.assert(
      fc.property(anyCase, (c) => {
        assert.deepEqual(caseFromUrl(cable, caseToUrl(c)), c);
      }),
      runs,
    );
  });

  test('with an answer changed is the case in which that was the answer from the start', () => {
    fc.assert(
      fc.property(anyCase, said, (c, [question, given]) => {
        const changed = answer(cable, c, question, given);
        const events = c.events as readonly CaseEvent[];
        const place = events.findIndex((event) => event.kind === 'answer' && event.question === question);
        fc.pre(place >= 0);
        const event = changed.events[place] as CaseEvent;
        assert.ok(event.kind === 'answer' && event.answer === given);
        assert.deepEqual(replay(cable, c.atlas, events.with(place, event)), changed);
      }),
      runs,
    );
  });

  test('keeps its ranking of causes and fixes after "I don\'t know"', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom('lamp', 'log', 'smoke'), (c, question) => {
        fc.pre(
          !(c.events as readonly CaseEvent[]).some((event) => event.kind === 'answer' && event.question === question),
        );
        const after = answer(cable, c, question, 'unknown');
        assert.deepEqual(rankedCauses(cable, after), rankedCauses(cable, c));
        assert.deepEqual(rankedFixes(cable, after), rankedFixes(cable, c));
      }),
      runs,
    );
  });

  test('goes on, is ranked and told without an error', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom('text', 'markdown', 'json'), (c, form) => {
        const step = nextStep(cable, c);
        assert.ok(step.cost >= 0);
        assert.ok(transcript(cable, c, form as 'text').length > 0);
      }),
      runs,
    );
  });
});

describe('a case of any text and any ids', () => {
  test('is started, refused or asked about, and never throws', () => {
    const text = fc.string({ maxLength: 40 });
    fc.assert(
      fc.property(
        fc.record(
          {
            text,
            codes: fc.array(text, { maxLength: 3 }),
            symptom: text,
            facts: fc.dictionary(text, text, { maxKeys: 3 }),
            has: fc.array(text, { maxLength: 2 }),
            lacks: fc.array(text, { maxLength: 2 }),
            overlay: fc.anything(),
          },
          { requiredKeys: [] },
        ),
        text,
        text,
        (from, id, given) => {
          const c = report(cable, answer(cable, startCase(cable, from), id, given), id, given as Outcome);
          assert.ok(nextStep(cable, c).kind);
          caseFromUrl(cable, `triage/#${given}&say=${id}&did=${given}.${id}&ready=${id}&number=${given}`);
        },
      ),
      runs,
    );
  });
});

describe('every symptom of the dataset', () => {
  for (const { id } of real.symptoms) {
    test(`${id}: a reader who knows nothing and whom nothing helps comes to a hand-over`, () => {
      const { steps, kinds } = walkInVain(real, startCase(real, { symptom: id }));
      assert.equal(kinds.at(-1), 'hand-over', kinds.join(' '));
      assert.equal(new Set(steps).size, steps.length, 'no step comes twice');
    });
  }
});

function walkInVain(atlas: Atlas, start: Case): { steps: string[]; kinds: string[] } {
  const steps: string[] = [];
  const kinds: string[] = [];
  let c = start;
  for (let turn = 0; turn < 300; turn++) {
    const step = nextStep(atlas, c);
    kinds.push(step.kind);
    if (step.kind === 'hand-over' || step.kind === 'done') return { steps, kinds };
    steps.push(step.id);
    if (step.kind === 'question') c = answer(atlas, c, step.id, 'unknown');
    else c = report(atlas, c, step.id, step.kind === 'prepare' ? 'fixed' : 'failed');
  }
  throw new Error(`no end: ${steps.slice(-10).join(', ')}`);
}
