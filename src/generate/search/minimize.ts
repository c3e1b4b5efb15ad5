/** Value and slope of a function at a point; the slope is written into `slope`. */
export type Objective = (point: Float64Array, slope: Float64Array) => number;

/** One step that was made: by how much the point moved and the slope turned. */
interface Move {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  /** 1 / (moved . turned) */
  readonly inverse: number;
}

/** Steps that are remembered for the curvature. */
const MEMORY = 8;
/** A step must gain at least this share of what the slope promises (Armijo's condition). */
const LEAST_GAIN = 1e-4;
const MOST_HALVINGS = 30;

/**
 * Where a smooth convex function is least, near enough after so many steps: limited-memory BFGS with halved steps
 * (Nocedal and Wright, Numerical Optimization, 2006, algorithms 3.1 and 7.5). The same input gives the same bits.
 */
export function minimize(objective: Objective, start: Float64Array, steps: number): Float64Array {
  let point = start;
  let slope = new Float64Array(point.length);
  let value = objective(point, slope);
  const moves: Move[] = [];
  for (let step = 0; step < steps; step++) {
    const way = downhill(slope, moves);
    const promise = dot(way, slope);
    const next = Float64Array.from(point);
    const nextSlope = new Float64Array(point.length);
    let length = moves.length === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    let reached = Number.POSITIVE_INFINITY;
    for (let halving = 0; halving < MOST_HALVINGS && !(reached <= value + LEAST_GAIN * length * promise); halving++) {
      if (halving > 0) length /= 2;
      next.set(point);
      add(next, length, way);
      reached = objective(next, nextSlope);
    }
    if (!(reached < value)) break;
    remember(moves, difference(next, point), difference(nextSlope, slope));
    [point, slope, value] = [next, nextSlope, reached];
  }
  return point;
}

/** The steepest way down, corrected by the curvature that the last steps met: the two-loop recursion. */
function downhill(slope: Float64Array, moves: readonly Move[]): Float64Array {
  const way = slope.map((part) => -part);
  const shares = new Map<Move, number>();
  for (const move of moves.toReversed()) {
    const share = move.inverse * dot(move.moved, way);
    shares.set(move, share);
    add(way, -share, move.turned);
  }
  const last = moves.at(-1);
  const curvature = last ? last.inverse * dot(last.turned, last.turned) : 1;
  const scaled = way.map((part) => part / curvature);
  for (const move of moves) add(scaled, (shares.get(move) ?? 0) - move.inverse * dot(move.turned, scaled), move.moved);
  return scaled;
}

function remember(moves: Move[], moved: Float64Array, turned: Float64Array): void {
  const curved = dot(moved, turned);
  if (curved > 0) moves.push({ moved, turned, inverse: 1 / curved });
  if (moves.length > MEMORY) moves.shift();
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += (a[place] ?? 0) * (b[place] ?? 0);
  return sum;
}

function add(to: Float64Array, share: number, what: Float64Array): void {
  for (let place = 0; place < to.length; place++) to[place] = (to[place] ?? 0) + share * (what[place] ?? 0);
}

function difference(to: Float64Array, from: Float64Array): Float64Array {
  return to.map((part, place) => part - (from[place] ?? 0));
}
