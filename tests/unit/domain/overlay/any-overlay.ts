import fc from 'fast-check';
import type { Access, Likelihood, Side } from '#dataset/vocabulary.ts';
import { SIDE_WORDS } from '#domain/triage/wording.ts';
import { CHANCE, DOOR, PRIOR, RISK } from '#domain/triage/words.ts';
import { CABLE_PLAN } from '../triage/cable-atlas.ts';
import { sampleOverlay } from './sample-overlay.ts';

const FIXES = CABLE_PLAN.fixes.map(({ id }) => id);
const QUESTIONS = CABLE_PLAN.questions;
const ACCESSES = Object.keys(DOOR) as Access[];
const likelihood = fc.constantFrom(...(Object.keys(PRIOR) as Likelihood[]));
const minutes = fc.integer({ min: 0, max: 300 });

/** A table with some of these keys. */
function tableOf<V>(keys: readonly string[], value: fc.Arbitrary<V>): fc.Arbitrary<Record<string, V>> {
  return fc
    .subarray([...keys])
    .chain((some) =>
      fc
        .tuple(...some.map(() => value))
        .map((values) => Object.fromEntries(some.map((key, place) => [key, values[place] as V]))),
    );
}

const fact = fc.constantFrom(...QUESTIONS.flatMap(({ id, answers }) => answers.map((answer) => [id, answer] as const)));

const ownFix = fc
  .record({
    level: fc.constantFrom(...(Object.keys(RISK) as (keyof typeof RISK)[])),
    cuts: fc.subarray(ACCESSES, { maxLength: 3 }),
    accesses: fc.subarray(ACCESSES, { minLength: 1, maxLength: 3 }),
    chance: fc.constantFrom(...Object.keys(CHANCE)),
    causes: fc.subarray(['badge-expired', 'cable-loose', 'service-stopped', 'certificate-old'], { minLength: 1 }),
    minutes,
  })
  .map(({ level, cuts, accesses, chance, causes, minutes: takes }) => {
    const [sample] = sampleOverlay().fixes;
    const { weakens: _, safer: __, cuts: ___, ...rest } = sample ?? {};
    return {
      ...rest,
      minutes: takes,
      risk: { level, reason: 'Sessions end.' },
      ...(cuts.length > 0 ? { cuts } : {}),
      cures: causes.map((cause) => ({ cause, chance })),
      variants: accesses.map((access) => ({ access, steps: [{ action: 'Do it.' }] })),
    };
  });

/** Valid rules on the small dataset: anything forbidden, costs, priors, facts, and a fix of any risk that cuts anything. */
export const anyOverlay = fc
  .record({
    forbid: tableOf(FIXES, fc.constant('not here')),
    costs: fc.record({
      fixes: tableOf(FIXES, minutes),
      questions: tableOf(
        QUESTIONS.map(({ id }) => id),
        minutes,
      ),
      doors: tableOf(ACCESSES.slice(1), fc.integer({ min: 1, max: 300 })),
    }),
    priors: tableOf(['cable-loose', 'certificate-old', 'service-stopped', 'badge-expired'], likelihood),
    facts: fc.array(fact, { maxLength: 2 }),
    contacts: tableOf(
      Object.keys(SIDE_WORDS) as Side[],
      fc.record({ who: fc.constant('Desk'), wait: fc.integer({ min: 1, max: 600 }) }),
    ),
    fix: ownFix,
  })
  .map(({ forbid, costs, priors, facts, contacts, fix }) => ({
    ...sampleOverlay(),
    forbid,
    costs,
    priors: { 'viewer-stops': priors },
    facts: Object.fromEntries(facts),
    contacts,
    fixes: [fix, sampleOverlay().fixes[1]],
  }));
