import type { Model, ModelFix, Way } from '#domain/triage/model.ts';

/** One allowed way of doing a fix, with what is prepared for it. Doors are bits. */
export interface FixOption {
  /** `guarded`: only with a door of the guard open; `bare`: only with none open; `always`: the fix needs no guard. */
  readonly when: 'always' | 'guarded' | 'bare';
  readonly guard: number;
  /** Minutes of the way, of the risk and of arming the rollback; without the prices of doors. */
  readonly minutes: number;
  /** Doors that are open afterwards; each that was closed is paid. */
  readonly opens: number;
}

/** A model in the form in which the exact solver walks it. */
export interface CompiledModel {
  readonly causes: number;
  readonly weights: Float64Array;
  readonly handOver: number;
  /** `[door]`: minutes. */
  readonly prices: Float64Array;
  readonly fixes: readonly {
    /** Fixes, as bits, that must have been tried. */
    readonly after: number;
    /** `[cause]`: chance that it does not help. */
    readonly fails: Float64Array;
    readonly options: readonly FixOption[];
    /** What a try adds to the key of a state. */
    readonly key: number;
  }[];
  readonly questions: readonly {
    readonly canTell: number;
    readonly answers: readonly Float64Array[];
    readonly ways: readonly { readonly minutes: number; readonly opens: number }[];
    /** What "cannot tell" adds to the key; the answer in place `a` adds `a + 2` times as much. */
    readonly key: number;
  }[];
  /** Every key is a whole number below this. */
  readonly keys: number;
}

/** Bits in the whole numbers that JavaScript's bit operators work on, without the sign. */
const MOST_BITS = 31;

/**
 * Numbers the states: the lowest bits of a key are the doors open, the next the fixes tried, and above them each
 * question has one digit (not asked, could not tell, or an answer).
 *
 * @returns `undefined` with more than 31 fixes, questions or doors, or with so many states that their keys would not be
 *   exact numbers: far beyond what can be solved.
 */
export function compileModel(model: Model): CompiledModel | undefined {
  const { doors, fixes, questions } = model;
  if (Math.max(doors.length, fixes.length, questions.length) > MOST_BITS) return undefined;
  let keys = 2 ** (doors.length + fixes.length);
  const digits = questions.map(({ answers }) => {
    const digit = keys;
    keys *= answers.length + 2;
    return digit;
  });
  if (keys > Number.MAX_SAFE_INTEGER) return undefined;
  return {
    causes: model.causes.length,
    weights: Float64Array.from(model.causes, ({ weight }) => weight),
    handOver: model.handOver,
    prices: Float64Array.from(doors, ({ price }) => price),
    fixes: fixes.map((fix, place) => ({
      after: bitsOf(fix.after),
      fails: Float64Array.from(fix.cures, (chance) => 1 - chance),
      options: optionsOf(fix),
      key: 2 ** (doors.length + place),
    })),
    questions: questions.map(({ canTell, answers, ways }, place) => ({
      canTell,
      answers: answers.map((row) => Float64Array.from(row)),
      ways: ways.map((way) => ({ minutes: way.minutes, opens: doorOf(way) })),
      key: digits[place] as number,
    })),
    keys,
  };
}

/** Every way with every preparation. What opens the same doors for more minutes is left in: it is never chosen. */
function optionsOf({ ways, risk, guard }: ModelFix): FixOption[] {
  return ways.flatMap((way): FixOption[] => {
    const minutes = way.minutes + risk;
    const opens = doorOf(way);
    if (guard === null) return [{ when: 'always', guard: 0, minutes, opens }];
    const doors = bitsOf(guard.doors);
    const { rollback } = guard;
    return [
      { when: 'guarded', guard: doors, minutes, opens },
      ...guard.doors.map((door): FixOption => ({ when: 'bare', guard: doors, minutes, opens: opens | (1 << door) })),
      ...(rollback === null ? [] : [{ when: 'bare', guard: doors, minutes: minutes + rollback, opens } as const]),
    ];
  });
}

function doorOf({ door }: Way): number {
  return door === null ? 0 : 1 << door;
}

function bitsOf(places: readonly number[]): number {
  return places.reduce((bits, place) => bits | (1 << place), 0);
}
