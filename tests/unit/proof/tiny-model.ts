import fc from 'fast-check';
import type { Guard, Model, ModelFix, ModelQuestion, Way } from '#domain/triage/model.ts';

/** How many of each a tiny model has at most. */
interface Most {
  readonly causes: number;
  readonly doors: number;
  readonly questions: number;
  readonly fixes: number;
}

/** Models small enough to enumerate, with doors, guards, rollbacks, order, second ways, and chances of 0 and 1. */
export function tinyModel(most: Most): fc.Arbitrary<Model> {
  const upTo = (least: number, count: number) => fc.integer({ min: least, max: count });
  return fc
    .tuple(upTo(1, most.causes), upTo(0, most.doors), upTo(0, most.questions), upTo(1, most.fixes))
    .chain(([causes, doors, questions, fixes]) =>
      fc.record({
        causes: fc.tuple(...times(causes, (place) => fc.record({ id: fc.constant(`c${place}`), weight: upTo(1, 9) }))),
        doors: fc.tuple(...times(doors, (place) => fc.record({ id: fc.constant(`d${place}`), price: upTo(0, 30) }))),
        questions: fc.tuple(...times(questions, (place) => tinyQuestion(place, causes, doors))),
        fixes: fc.tuple(...times(fixes, (place) => tinyFix(place, causes, doors, fixes))),
        handOver: fc.constantFrom(20, 100, 200, 500),
      }),
    );
}

/** Cheap questions, fixes that cure one cause and a dear hand-over, so that the best plans do all that can be done. */
const minutes = fc.integer({ min: 0, max: 40 });
const askMinutes = fc.constantFrom(0, 1, 2, 5);
const chance = fc.constantFrom(0.2, 0.5, 0.8, 0.95, 1);
const cure = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: chance });

function tinyQuestion(place: number, causes: number, doors: number): fc.Arbitrary<ModelQuestion> {
  const row = fc.constantFrom([0.5, 0.5], [0.9, 0.1], [0.2, 0.8], [1, 0], [0, 1]);
  return fc.record({
    id: fc.constant(`q${place}`),
    ways: tinyWays(doors, askMinutes),
    canTell: fc.oneof({ weight: 9, arbitrary: chance }, { weight: 1, arbitrary: fc.constant(0) }),
    answers: fc
      .array(row, { minLength: causes, maxLength: causes })
      .map((rows) => [0, 1].map((answer) => rows.map((of) => of[answer] ?? 0))),
  });
}

function tinyFix(place: number, causes: number, doors: number, fixes: number): fc.Arbitrary<ModelFix> {
  const others = times(fixes, (other) => other).filter((other) => other !== place);
  const order = fc.subarray(others, { maxLength: Math.min(1, others.length) });
  return fc.record({
    id: fc.constant(`f${place}`),
    ways: tinyWays(doors, minutes),
    risk: fc.constantFrom(0, 0, 5),
    cures: fc.array(cure, { minLength: causes, maxLength: causes }),
    after: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: order }),
    guard: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: tinyGuard(doors) }),
  });
}

function tinyGuard(doors: number): fc.Arbitrary<Guard> {
  return fc.record({
    doors: fc.subarray(times(doors, (door) => door)),
    rollback: fc.option(minutes),
  });
}

function tinyWays(doors: number, minutes: fc.Arbitrary<number>): fc.Arbitrary<Way[]> {
  const door = fc.constantFrom(null, ...times(doors, (place) => place));
  return fc.array(fc.record({ door, minutes }), { minLength: 1, maxLength: 2 });
}

function times<T>(count: number, make: (place: number) => T): T[] {
  return Array.from({ length: count }, (_, place) => make(place));
}
