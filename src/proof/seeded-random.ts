/** Numbers from 0 (inclusive) to 1 (exclusive): the same seed gives the same numbers on every machine. */
export type Random = () => number;

/**
 * Mulberry32 by Tommy Ettinger: 32 bits of state, good enough to draw models and walks, not for secrets.
 *
 * @param seed Its lowest 32 bits count. Neighboring seeds give unrelated numbers.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
