import type { Effect } from '#dataset/vocabulary.ts';

/** What the check of a command found. */
export interface Judgment {
  /** What running it does; undefined where that cannot be told: a path of clicks, or a command with a problem. */
  readonly effect: Effect | undefined;
  /** What keeps it from running as written. */
  readonly syntax: readonly string[];
  /** Parts whose effect no table holds, each with the table to add it to. */
  readonly unknown: readonly Unknown[];
}

export interface Unknown {
  readonly what: string;
  /** `VERBS in src/content-lint/commands/powershell-effects.ts` */
  readonly table: string;
}

/** Of a command that does all of these. */
export function joinJudgments(parts: readonly Judgment[]): Judgment {
  const effects = parts.map(({ effect }) => effect);
  return {
    effect: effects.includes(undefined) ? undefined : effects.includes('changing') ? 'changing' : 'read-only',
    syntax: parts.flatMap(({ syntax }) => syntax),
    unknown: parts.flatMap(({ unknown }) => unknown),
  };
}

export function broken(problem: string): Judgment {
  return { effect: undefined, syntax: [problem], unknown: [] };
}

export function unknownTo(table: string, what: string): Judgment {
  return { effect: undefined, syntax: [], unknown: [{ what, table }] };
}

export function does(effect: Effect | undefined): Judgment {
  return { effect, syntax: [], unknown: [] };
}
