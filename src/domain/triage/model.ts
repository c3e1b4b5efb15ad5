/**
 * The decision model of one case: numbers and places in lists, no words. It is made out of the dataset and of what the
 * reader has said; the planner and the exact solver read the same model and share nothing else.
 *
 * All costs are minutes.
 */
export interface Model {
  readonly causes: readonly ModelCause[];
  /** Accesses that are closed at the start and can be opened, each paid once. What is open has no place here. */
  readonly doors: readonly ModelDoor[];
  readonly questions: readonly ModelQuestion[];
  readonly fixes: readonly ModelFix[];
  /** Cost of the hand-over. It ends the case whatever the cause is, so it is always possible. */
  readonly handOver: number;
}

export interface ModelCause {
  readonly id: string;
  /** Not negative; the weights need not sum to 1. */
  readonly weight: number;
}

export interface ModelDoor {
  readonly id: string;
  readonly price: number;
}

/** One way to do a step. */
export interface Way {
  /** Place in `doors`, or `null` where the access is open from the start. */
  readonly door: number | null;
  /** Without the price of the door and without the risk. */
  readonly minutes: number;
}

export interface ModelQuestion {
  readonly id: string;
  /** At least one. */
  readonly ways: readonly Way[];
  /** Chance from 0 to 1 that the reader can answer at all. */
  readonly canTell: number;
  /** `[answer][cause]`: for each cause the chances of the answers sum to 1. */
  readonly answers: readonly (readonly number[])[];
}

export interface ModelFix {
  readonly id: string;
  /** At least one. */
  readonly ways: readonly Way[];
  /** Minutes that stand for the risk. */
  readonly risk: number;
  /** `[cause]`: chance from 0 to 1 that it cures that cause. */
  readonly cures: readonly number[];
  /** Places of fixes that must have been tried before this one may be. */
  readonly after: readonly number[];
  /** For a fix that can cut the way in: what has to stand first. `null` where nothing has. */
  readonly guard: Guard | null;
}

/** Satisfied by one open door of the list, or by an armed rollback. */
export interface Guard {
  /** Places of doors that would be kept. */
  readonly doors: readonly number[];
  /** Minutes to arm a rollback for this fix; `null` where there is none. */
  readonly rollback: number | null;
}

/**
 * Where a walk through a model stands.
 *
 * Doing a step by a way behind a closed door opens that door, except that a question which the reader could not answer
 * leaves its door as it was: the price is paid, nothing else is known or open.
 */
export interface State {
  /** `[cause]`: weight, after all answers and failures; need not sum to 1. */
  readonly weights: Float64Array;
  /** `[fix]`: 1 where it may still be tried. */
  readonly fixes: Uint8Array;
  /** `[question]`: 1 where it may still be asked. */
  readonly questions: Uint8Array;
  /** `[door]`: 1 where it is open. */
  readonly open: Uint8Array;
}

export type Action =
  | { readonly kind: 'question'; readonly question: number; readonly way: number }
  /**
   * `prepare` is what satisfies the guard where nothing does yet: a door to open, or the rollback. A door that the way
   * opens itself satisfies it too, and then `prepare` names that door; it is paid once.
   */
  | { readonly kind: 'fix'; readonly fix: number; readonly way: number; readonly prepare: number | 'rollback' | null }
  | { readonly kind: 'hand-over' };
