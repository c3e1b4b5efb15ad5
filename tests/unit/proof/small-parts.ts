import type { Model, ModelFix, ModelQuestion } from '#domain/triage/model.ts';

/** A model of two equally likely causes `a` and `b`, for sums by hand; what is given replaces. */
export function twoCauses(parts: Partial<Model>): Model {
  return {
    causes: [
      { id: 'a', weight: 1 },
      { id: 'b', weight: 1 },
    ],
    doors: [],
    questions: [],
    fixes: [],
    handOver: 100,
    ...parts,
  };
}

/** A fix that is open, without risk, order or guard. */
export function fix(id: string, minutes: number, cures: readonly number[], parts: Partial<ModelFix> = {}): ModelFix {
  return { id, ways: [{ door: null, minutes }], risk: 0, cures, after: [], guard: null, ...parts };
}

/** An open question whose first answer is always given under `a`, the second under `b`. */
export function tellingApart(minutes: number, canTell: number, parts: Partial<ModelQuestion> = {}): ModelQuestion {
  const answers = [
    [1, 0],
    [0, 1],
  ];
  return { id: 'which', ways: [{ door: null, minutes }], canTell, answers, ...parts };
}
