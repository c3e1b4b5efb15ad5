import type { Model, ModelCause, ModelFix, ModelQuestion, Way } from '#domain/triage/model.ts';
import type { Random } from './seeded-random.ts';

/** From and to, both included. */
type Range = readonly [from: number, to: number];

/** How large the models are. */
export interface Sizes {
  /** Causes with a record; "something else" comes on top. */
  readonly causes: Range;
  readonly fixes: Range;
  readonly questions: Range;
}

export const SMALL: Sizes = { causes: [3, 6], fixes: [4, 7], questions: [0, 4] };

/** Minutes, drawn log-uniformly. */
const COSTS = { fix: [1, 60], question: [0.5, 10], door: [10, 120], handOver: [60, 480] } as const;

/** What triage.md makes of the words of the records, written again: the planner and its proof share no code. */
const PRIORS = [8, 3, 1];
const EXPECTED = 8;
const OTHERS = [3, 1, 0.2];
const CHANCES = [0.95, 0.8, 0.5, 0.2];

/** What is particular to one kind of model. Chances are those with which a step stands behind some closed door. */
interface Shape {
  readonly doors: number;
  readonly fixBehind: number;
  readonly questionBehind: number;
  /** How many causes one fix can cure. */
  readonly cures: Range;
  readonly questions: boolean;
}

/** The kinds of models on which the planner is compared with the optimum. */
export const KINDS = {
  /** Each fix cures one cause, the first ones each another; no doors. */
  independent: { doors: 0, fixBehind: 0, questionBehind: 0, cures: [1, 1], questions: true },
  /** Each fix cures several causes, so a failure of one speaks against others; no doors. */
  dependent: { doors: 0, fixBehind: 0, questionBehind: 0, cures: [2, 3], questions: true },
  'two-doors': { doors: 2, fixBehind: 2 / 3, questionBehind: 1 / 2, cures: [1, 3], questions: true },
  'one-door': { doors: 1, fixBehind: 3 / 4, questionBehind: 1 / 2, cures: [1, 3], questions: true },
  'doors-only': { doors: 3, fixBehind: 3 / 4, questionBehind: 0, cures: [1, 3], questions: false },
} as const satisfies Record<string, Shape>;

export type Kind = keyof typeof KINDS;

/**
 * A model of one kind, as issue 4 gives the sizes and costs. What it leaves open is drawn thus:
 *
 * - a cause is common, occasional or rare, each as likely; "something else" has one tenth of the total, is cured by
 *   nothing and answers like the `usual` row of a question;
 * - a question has two or three answers; each cause has its own row, in which one answer is expected and the others are
 *   each possible, unlikely or against; people can tell with any chance from 0.2 to 1;
 * - a step that stands behind a door has, in one of three, a second way that is open or behind another door;
 * - in the kind `one-door` at least half of the fixes are behind the door;
 * - nothing has a risk, an order or a guard: those are tried on tiny models, against enumeration.
 */
export function randomModel(kind: Kind, random: Random, sizes: Sizes = SMALL): Model {
  const shape: Shape = KINDS[kind];
  const causes = someCauses(between(sizes.causes, random), random);
  const fixes = between(sizes.fixes, random);
  const questions = shape.questions ? between(sizes.questions, random) : 0;
  const behind = kind === 'one-door' ? Math.ceil(fixes / 2) : 0;
  return {
    causes,
    doors: times(shape.doors, (door) => ({ id: `door-${door}`, price: logUniform(COSTS.door, random) })),
    questions: times(questions, (place) => someQuestion(place, causes.length, shape, random)),
    fixes: times(fixes, (place) =>
      someFix(place, causes.length - 1, place < behind ? 1 : shape.fixBehind, shape, random),
    ),
    handOver: logUniform(COSTS.handOver, random),
  };
}

function someCauses(count: number, random: Random): ModelCause[] {
  const listed = times(count, (place) => ({ id: `cause-${place}`, weight: oneOf(PRIORS, random) }));
  const total = listed.reduce((sum, { weight }) => sum + weight, 0);
  return [...listed, { id: 'something-else', weight: total / 9 }];
}

function someQuestion(place: number, causes: number, shape: Shape, random: Random): ModelQuestion {
  const count = between([2, 3], random);
  const someRow = () => {
    const expected = between([0, count - 1], random);
    const row = times(count, (answer) => (answer === expected ? EXPECTED : oneOf(OTHERS, random)));
    const sum = row.reduce((so, word) => so + word, 0);
    return row.map((word) => word / sum);
  };
  const usual = someRow();
  const rows = times(causes, (cause) => (cause < causes - 1 ? someRow() : usual));
  return {
    id: `question-${place}`,
    ways: someWays(COSTS.question, shape.questionBehind, shape.doors, random),
    canTell: 0.2 + 0.8 * random(),
    answers: times(count, (answer) => rows.map((row) => row[answer] as number)),
  };
}

/** @param listed Causes without "something else", which no fix cures. */
function someFix(place: number, listed: number, behind: number, shape: Shape, random: Random): ModelFix {
  const count = Math.min(between(shape.cures, random), listed);
  const first = place < listed ? place : between([0, listed - 1], random);
  const others = shuffled(listed, random).filter((cause) => cause !== first);
  const cured = [first, ...others.slice(0, count - 1)];
  return {
    id: `fix-${place}`,
    ways: someWays(COSTS.fix, behind, shape.doors, random),
    risk: 0,
    cures: times(listed + 1, (cause) => (cured.includes(cause) ? oneOf(CHANCES, random) : 0)),
    after: [],
    guard: null,
  };
}

function someWays(cost: Range, behind: number, doors: number, random: Random): Way[] {
  const way = (door: number | null): Way => ({ door, minutes: logUniform(cost, random) });
  if (doors === 0 || random() >= behind) return [way(null)];
  const [first = null, second = null] = shuffled(doors, random);
  return random() < 1 / 3 ? [way(first), way(second)] : [way(first)];
}

function logUniform([from, to]: Range, random: Random): number {
  return from * (to / from) ** random();
}

/** A whole number, both ends included. */
function between([from, to]: Range, random: Random): number {
  return from + Math.floor(random() * (to - from + 1));
}

function oneOf(values: readonly number[], random: Random): number {
  return values[Math.floor(random() * values.length)] as number;
}

function times<T>(count: number, make: (place: number) => T): T[] {
  return Array.from({ length: count }, (_, place) => make(place));
}

/** The whole numbers below `count` in some order. */
function shuffled(count: number, random: Random): number[] {
  const order = times(count, (place) => place);
  for (let end = count - 1; end > 0; end--) {
    const at = between([0, end], random);
    [order[end], order[at]] = [order[at] as number, order[end] as number];
  }
  return order;
}
