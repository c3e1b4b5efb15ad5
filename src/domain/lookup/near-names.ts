/** Letters of the shortest name that is looked for, and of one in which two may be wrong. */
const SHORTEST = 10;
const LONG = 16;

/**
 * The one name that is a letter away, in long names two: a letter more, less, other, or swapped with the next. Undefined
 * where none is, or several are as near.
 *
 * @param name In lower case, as `names`.
 */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  if (name.length < SHORTEST) return undefined;
  let least = name.length < LONG ? 1 : 2;
  let found: string[] = [];
  for (const other of names) {
    if (Math.abs(other.length - name.length) > least) continue;
    const distance = edits(name, other, least);
    if (distance > least) continue;
    found = distance < least ? [other] : [...found, other];
    least = distance;
  }
  return found.length === 1 ? found[0] : undefined;
}

/** Edits between two words (optimal string alignment); more than `most` as soon as that is sure. */
function edits(a: string, b: string, most: number): number {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  return between(a.slice(start, endA), b.slice(start, endB), most);
}

function between(a: string, b: string, most: number): number {
  if (a === '' || b === '') return a.length + b.length;
  if (most === 0) return 1;
  const swapped = a[0] === b[1] && a[1] === b[0] && a.length > 1 && b.length > 1;
  const rest = [
    edits(a.slice(1), b.slice(1), most - 1),
    edits(a.slice(1), b, most - 1),
    edits(a, b.slice(1), most - 1),
    ...(swapped ? [edits(a.slice(2), b.slice(2), most - 1)] : []),
  ];
  return 1 + Math.min(...rest);
}
