import type { Model, State } from '#domain/triage/model.ts';

/** Nothing tried, nothing asked, every door of the model closed. */
export function startState(model: Model): State {
  return {
    weights: Float64Array.from(model.causes, ({ weight }) => weight),
    fixes: new Uint8Array(model.fixes.length).fill(1),
    questions: new Uint8Array(model.questions.length).fill(1),
    open: new Uint8Array(model.doors.length),
  };
}
