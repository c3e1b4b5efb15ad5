import type { Action, Model, State } from '#domain/triage/model.ts';

interface Best {
  readonly cost: number;
  readonly action: Action;
}

/**
 * The best action and its expected cost, by trying every action in every state, from the definitions and with no
 * memory. For tiny models only.
 */
export function enumerate(model: Model, state: State): Best {
  const total = state.weights.reduce((sum, weight) => sum + weight, 0);
  const belief = [...state.weights].map((weight) => weight / total);
  const open = new Set([...state.open.keys()].filter((door) => state.open[door] === 1));
  const untried = new Set([...state.fixes.keys()].filter((fix) => state.fixes[fix] === 1));
  const unasked = new Set([...state.questions.keys()].filter((question) => state.questions[question] === 1));
  return bestOf(model, belief, untried, unasked, open);
}

function bestOf(
  model: Model,
  belief: readonly number[],
  untried: ReadonlySet<number>,
  unasked: ReadonlySet<number>,
  open: ReadonlySet<number>,
): Best {
  const found: Best[] = [{ cost: model.handOver, action: { kind: 'hand-over' } }];

  for (const question of unasked) {
    const { ways, canTell, answers } = model.questions[question] ?? assertNever();
    const others = without(unasked, question);
    for (const [way, { door, minutes }] of ways.entries()) {
      const after = door === null ? open : new Set([...open, door]);
      let cost = minutes + priceOf(model, after, open);
      if (canTell < 1) cost += (1 - canTell) * bestOf(model, belief, untried, others, open).cost;
      for (const row of answers) {
        const joint = belief.map((chance, cause) => chance * (row[cause] ?? 0));
        const chance = joint.reduce((sum, one) => sum + one, 0);
        if (canTell * chance === 0) continue;
        const believed = joint.map((one) => one / chance);
        cost += canTell * chance * bestOf(model, believed, untried, others, after).cost;
      }
      found.push({ cost, action: { kind: 'question', question, way } });
    }
  }

  for (const fix of untried) {
    const { ways, risk, cures, after: before, guard } = model.fixes[fix] ?? assertNever();
    if (before.some((other) => untried.has(other))) continue;
    const guarded = guard === null || guard.doors.some((door) => open.has(door));
    const preparations: (number | 'rollback' | null)[] = guarded ? [null] : [...guard.doors];
    if (!guarded && guard.rollback !== null) preparations.push('rollback');
    for (const [way, { door, minutes }] of ways.entries()) {
      for (const prepare of preparations) {
        const after = new Set(open);
        if (door !== null) after.add(door);
        if (typeof prepare === 'number') after.add(prepare);
        let cost = minutes + risk + priceOf(model, after, open);
        if (prepare === 'rollback') cost += guard?.rollback ?? 0;
        const joint = belief.map((chance, cause) => chance * (1 - (cures[cause] ?? 0)));
        const chance = joint.reduce((sum, one) => sum + one, 0);
        if (chance > 0) {
          const believed = joint.map((one) => one / chance);
          cost += chance * bestOf(model, believed, without(untried, fix), unasked, after).cost;
        }
        found.push({ cost, action: { kind: 'fix', fix, way, prepare } });
      }
    }
  }

  return found.reduce((least, one) => (one.cost < least.cost ? one : least));
}

function priceOf(model: Model, after: ReadonlySet<number>, before: ReadonlySet<number>): number {
  return [...after].reduce(
    (sum, door) => sum + (before.has(door) ? 0 : (model.doors[door]?.price ?? assertNever())),
    0,
  );
}

function without(places: ReadonlySet<number>, place: number): ReadonlySet<number> {
  return new Set([...places].filter((other) => other !== place));
}

function assertNever(): never {
  throw new Error('a place that the model does not have');
}
