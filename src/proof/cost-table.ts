/** Costs of states by their keys. */
export interface CostTable {
  get(key: number): number | undefined;
  set(key: number, cost: number): void;
}

/** Up to here one number for every key is kept: at most 32 MB. */
const DENSE = 2 ** 22;

/** Where every key can have its place, a list without hashing; else a map of those that are met. Keys are below `keys`. */
export function costTable(keys: number): CostTable {
  if (keys > DENSE) return new Map<number, number>();
  const costs = new Float64Array(keys).fill(-1);
  return {
    get(key) {
      const cost = costs[key];
      return cost === -1 ? undefined : cost;
    },
    set(key, cost) {
      costs[key] = cost;
    },
  };
}
