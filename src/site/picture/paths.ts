import type { Arrow } from './layout.ts';

/** An arrow with its head, as one stroke. */
export function headPath({ x1, x2, y }: Pick<Arrow, 'x1' | 'x2' | 'y'>): string {
  const back = x2 > x1 ? -7 : 7;
  return `M${x1} ${y}H${x2}m${back}-4.5l${-back} 4.5 ${back} 4.5`;
}

/** The columns of a band, as one stroke. */
export function linesPath(columns: readonly number[], from: number, to: number): string {
  return columns.map((x) => `M${x} ${from}V${to}`).join('');
}
