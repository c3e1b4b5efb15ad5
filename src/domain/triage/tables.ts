import type { Guard, Model, ModelDoor, Way } from './model.ts';

/** A fix's chances, only where they are not 0. */
interface Cures {
  readonly causes: Uint16Array;
  readonly chances: Float64Array;
}

/** The cheapest way to do a step now, with everything that it has to pay. */
export interface Option {
  /** Minutes and risk, with the doors that it opens and what guards it. */
  readonly cost: number;
  readonly way: number;
  readonly prepare: number | 'rollback' | null;
  /** Doors that stand open afterwards, as bits. */
  readonly open: number;
}

/** A model as the planner computes with it. Doors are bits of a number: a model has at most 30. */
export interface Tables {
  readonly model: Model;
  readonly cures: readonly Cures[];
  /** The same, by cause. */
  readonly curedBy: readonly { readonly fixes: Uint16Array; readonly chances: Float64Array }[];
  /** The cheapest option of each fix, by the doors that are open. */
  fixOptions(open: number): readonly Option[];
  questionOptions(open: number): readonly Option[];
  /** Closed doors with something behind them. */
  bundles(open: number): readonly Bundle[];
  /** For each fix that others must come before: those in an order that can be kept, and then the fix. */
  readonly chains: readonly (readonly number[])[];
}

/** What a closed door makes cheaper. */
export interface Bundle {
  readonly door: number;
  readonly fixes: readonly {
    readonly fix: number;
    /** Its cost once the door is open. */
    readonly behind: number;
    /** Through the closed door, its price included. */
    readonly option: Option;
  }[];
}

const tablesOf = new WeakMap<Model, Tables>();

/** The tables of a model, made on first use. */
export function tabulate(model: Model): Tables {
  const known = tablesOf.get(model);
  if (known) return known;
  const { doors, fixes, questions } = model;
  const fixOptions = byOpenDoors((open) => fixes.map((fix) => cheapest(doors, fix.ways, fix.risk, fix.guard, open)));
  const tables: Tables = {
    model,
    cures: fixes.map(({ cures }) => sparse(cures)),
    curedBy: model.causes.map((_, cause) => {
      const { causes: places, chances } = sparse(fixes.map(({ cures }) => cures[cause] ?? 0));
      return { fixes: places, chances };
    }),
    fixOptions,
    questionOptions: byOpenDoors((open) => questions.map(({ ways }) => cheapest(doors, ways, 0, null, open))),
    bundles: byOpenDoors((open) => doors.flatMap((_, door) => bundleOf(model, door, open, fixOptions))),
    chains: fixes.flatMap(({ after }, fix) => (after.length > 0 ? [chainOf(fixes, fix)] : [])),
  };
  tablesOf.set(model, tables);
  return tables;
}

function sparse(chances: readonly number[]): Cures {
  const causes = chances.flatMap((chance, cause) => (chance > 0 ? [cause] : []));
  return { causes: Uint16Array.from(causes), chances: Float64Array.from(causes, (cause) => chances[cause] ?? 0) };
}

function byOpenDoors<T>(make: (open: number) => readonly T[]): (open: number) => readonly T[] {
  const known = new Map<number, readonly T[]>();
  return (open) => {
    const list = known.get(open) ?? make(open);
    known.set(open, list);
    return list;
  };
}

function bundleOf(model: Model, door: number, open: number, options: Tables['fixOptions']): Bundle[] {
  if (open & (1 << door)) return [];
  const price = priceOf(model.doors, door, open);
  const before = options(open);
  const fixes = options(open | (1 << door)).flatMap((after, fix) => {
    if (!(after.cost < (before[fix]?.cost ?? 0))) return [];
    // What stands guard once the door is open has to be named as long as it is closed.
    const isGuard = after.prepare === null && before[fix]?.prepare !== null;
    const option: Option = { ...after, cost: after.cost + price, prepare: isGuard ? door : after.prepare };
    return [{ fix, behind: after.cost, option }];
  });
  return fixes.length < 2 ? [] : [{ door, fixes }];
}

function chainOf(fixes: Model['fixes'], fix: number, chain: number[] = []): number[] {
  for (const first of fixes[fix]?.after ?? []) if (!chain.includes(first)) chainOf(fixes, first, chain);
  chain.push(fix);
  return chain;
}

/** Of a step that has no way, or a guard that nothing satisfies. */
const NEVER: Option = { cost: Number.POSITIVE_INFINITY, way: 0, prepare: null, open: 0 };

function cheapest(
  doors: readonly ModelDoor[],
  ways: readonly Way[],
  risk: number,
  guard: Guard | null,
  open: number,
): Option {
  let best: Option | undefined;
  ways.forEach(({ door, minutes }, way) => {
    const price = door === null ? 0 : priceOf(doors, door, open);
    const through = door === null ? open : open | (1 << door);
    for (const [prepare, extra] of preparations(doors, guard, open, door)) {
      const cost = minutes + risk + price + extra;
      if (best && best.cost <= cost) continue;
      best = { cost, way, prepare, open: typeof prepare === 'number' ? through | (1 << prepare) : through };
    }
  });
  return best ?? NEVER;
}

/** What can satisfy the guard, each with its further cost; the door that the way opens itself is paid there. */
function preparations(
  doors: readonly ModelDoor[],
  guard: Guard | null,
  open: number,
  door: number | null,
): readonly (readonly [prepare: Option['prepare'], minutes: number])[] {
  if (guard === null || guard.doors.some((kept) => open & (1 << kept))) return [[null, 0]];
  const byDoor = guard.doors.map((kept) => [kept, kept === door ? 0 : priceOf(doors, kept, open)] as const);
  return guard.rollback === null ? byDoor : [...byDoor, ['rollback', guard.rollback]];
}

function priceOf(doors: readonly ModelDoor[], door: number, open: number): number {
  return open & (1 << door) ? 0 : (doors[door]?.price ?? 0);
}
