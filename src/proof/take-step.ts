import type { Action, Model, ModelFix, State, Way } from '#domain/triage/model.ts';

/** What follows when a step is done in a state. */
export interface Step {
  /** Minutes paid, whatever comes of it. */
  readonly cost: number;
  /** What may come of it and does not end the case. The chances sum to less than 1 where a fix may cure. */
  readonly next: readonly Outcome[];
}

export interface Outcome {
  /** More than 0, given the belief of the state before. */
  readonly chance: number;
  readonly state: State;
  /** The place of the answer; `unknown` where the reader could not tell; `failed` for a fix. */
  readonly what: number | 'unknown' | 'failed';
}

/**
 * Does one step, and thereby judges whether it is allowed there.
 *
 * @throws Where it is not: no such step or way, asked or tried already, before a fix that must come first, or with a
 *   preparation that the guard does not ask for. The message holds the values.
 */
export function takeStep(model: Model, state: State, action: Action): Step {
  if (action.kind === 'hand-over') return { cost: model.handOver, next: [] };
  if (action.kind === 'question') return ask(model, state, action);
  return tryFix(model, state, action);
}

function ask(model: Model, state: State, action: Action & { kind: 'question' }): Step {
  const { question: place } = action;
  const question = model.questions[place];
  if (question === undefined) return refuse(state, action, `there are ${model.questions.length} questions`);
  const way = question.ways[action.way];
  if (way === undefined) return refuse(state, action, `"${question.id}" has ${question.ways.length} ways`);
  if (state.questions[place] !== 1) return refuse(state, action, `"${question.id}" was asked already`);
  const opened = opensOf(way);
  const spent = { ...state, questions: withValue(state.questions, place, 0) };
  const answered = { ...spent, open: withDoors(state.open, opened) };
  const total = sumOf(state.weights);
  const answers = question.answers.map((row, answer): Outcome => {
    const weights = state.weights.map((weight, cause) => weight * (row[cause] ?? 0));
    return { chance: (question.canTell * sumOf(weights)) / total, state: { ...answered, weights }, what: answer };
  });
  const unknown: Outcome = { chance: 1 - question.canTell, state: spent, what: 'unknown' };
  return {
    cost: way.minutes + pricesOf(model, state, opened),
    next: [unknown, ...answers].filter(({ chance }) => chance > 0),
  };
}

function tryFix(model: Model, state: State, action: Action & { kind: 'fix' }): Step {
  const { fix: place, prepare } = action;
  const fix = model.fixes[place];
  if (fix === undefined) return refuse(state, action, `there are ${model.fixes.length} fixes`);
  const way = fix.ways[action.way];
  if (way === undefined) return refuse(state, action, `"${fix.id}" has ${fix.ways.length} ways`);
  if (state.fixes[place] !== 1) return refuse(state, action, `"${fix.id}" was tried already`);
  const untried = fix.after.filter((before) => state.fixes[before] === 1);
  if (untried.length > 0) return refuse(state, action, `"${fix.id}" comes after fixes ${untried}, which are untried`);
  const problem = preparationProblem(fix, state, prepare);
  if (problem !== undefined) return refuse(state, action, `"${fix.id}" ${problem}`);
  const opened = [...opensOf(way), ...(typeof prepare === 'number' ? [prepare] : [])];
  const arming = prepare === 'rollback' ? (fix.guard?.rollback ?? 0) : 0;
  const weights = state.weights.map((weight, cause) => weight * (1 - (fix.cures[cause] ?? 0)));
  const chance = sumOf(weights) / sumOf(state.weights);
  const failed = { ...state, weights, fixes: withValue(state.fixes, place, 0), open: withDoors(state.open, opened) };
  return {
    cost: way.minutes + fix.risk + arming + pricesOf(model, state, opened),
    next: chance > 0 ? [{ chance, state: failed, what: 'failed' }] : [],
  };
}

function preparationProblem(
  { guard }: ModelFix,
  { open }: State,
  prepare: number | 'rollback' | null,
): string | undefined {
  if (guard === null) return prepare === null ? undefined : 'has no guard, so nothing is to be prepared';
  const satisfied = guard.doors.filter((door) => open[door] === 1);
  if (satisfied.length > 0) {
    return prepare === null ? undefined : `is guarded by the open doors ${satisfied}, so nothing is to be prepared`;
  }
  if (prepare === null) return `needs one of the doors ${guard.doors} open, or a rollback, and none is`;
  if (prepare === 'rollback') return guard.rollback === null ? 'has no rollback' : undefined;
  return guard.doors.includes(prepare) ? undefined : `is guarded by the doors ${guard.doors}, not by ${prepare}`;
}

function opensOf({ door }: Way): number[] {
  return door === null ? [] : [door];
}

/** Minutes for those of the doors that are closed, each once. */
function pricesOf(model: Model, { open }: State, doors: readonly number[]): number {
  return [...new Set(doors)].reduce((sum, door) => {
    const price = model.doors[door]?.price;
    if (price === undefined) throw new Error(`no door in place ${door}: there are ${model.doors.length}`);
    return open[door] === 1 ? sum : sum + price;
  }, 0);
}

function withDoors(open: Uint8Array, doors: readonly number[]): Uint8Array {
  return doors.reduce((changed, door) => withValue(changed, door, 1), open);
}

function withValue(values: Uint8Array, place: number, value: number): Uint8Array {
  const changed = values.slice();
  changed[place] = value;
  return changed;
}

function sumOf(weights: Float64Array): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function refuse({ fixes, questions, open, weights }: State, action: Action, reason: string): never {
  throw new Error(
    `${JSON.stringify(action)} is not allowed: ${reason} (weights ${weights}; fixes ${fixes}; questions ${questions}; open ${open})`,
  );
}
