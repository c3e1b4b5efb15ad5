import type { Step } from '#domain/contract.d.ts';
import { isEnd, type Outline, type OutlineEnd } from '#domain/triage/outline.ts';
import { wrapWords } from './wrap-words.ts';

export type BoxKind = Step['kind'];

export interface Box {
  readonly kind: BoxKind;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** The way from one box to the next, with the answer that leads there. */
export interface Way {
  /** The right edge of the box it leaves, and the height of the line in it. */
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly lines: readonly string[];
}

export interface TreePicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly ways: readonly Way[];
}

/** Measures in pixels; a sign is as wide as in the widest of the faces that a reader may have. */
export const TREE = {
  box: 186,
  way: 148,
  line: 15,
  pad: 7,
  /** The word for the kind of step, over its name. */
  kind: 15,
  gap: 9,
  edge: 4,
  /** From the box to the trunk from which its ways part. */
  trunk: 9,
  sign: 6.9,
  /** Of names, which are set bold. */
  boldSign: 7.7,
  /** From the top of a row to its line: half of the tallest answer. */
  middle: 30,
} as const;

const LEVELS = 3;

/** Places the first three steps from left to right; the first answer goes straight on, the others below it. */
export function layOutTree(root: Outline | OutlineEnd, titleOf: (step: Step) => string): TreePicture {
  const boxes: Box[] = [];
  const ways: Way[] = [];
  const width = LEVELS * TREE.box + (LEVELS - 1) * TREE.way + 2 * TREE.edge;

  /** Draws a step and all behind it from the top of its row; returns where the next row may begin. */
  const place = (at: Outline, level: number, top: number): number => {
    const x = TREE.edge + level * (TREE.box + TREE.way);
    const lines = wrapWords(titleOf(at.step), Math.floor((TREE.box - 2 * TREE.pad) / TREE.boldSign), 4);
    let bottom = put({ kind: at.step.kind, x, lines }, top);
    if (level + 1 === LEVELS) return bottom;
    let row = top;
    for (const { label, next } of at.edges) {
      const words = wrapWords(label, Math.floor((TREE.way - TREE.trunk - 22) / TREE.sign), 4);
      const line = row + TREE.middle;
      ways.push({ from: [x + TREE.box, top + TREE.middle], to: [x + TREE.box + TREE.way, line], lines: words });
      const end = isEnd(next)
        ? put({ kind: 'done', x: x + TREE.box + TREE.way, lines: [] }, row)
        : place(next, level + 1, row);
      row = Math.max(end, line + (words.length * TREE.line) / 2 + TREE.gap);
    }
    bottom = Math.max(bottom, row);
    return bottom;
  };
  const put = ({ kind, x, lines }: Pick<Box, 'kind' | 'x' | 'lines'>, top: number): number => {
    const height = TREE.kind + lines.length * TREE.line + 2 * TREE.pad;
    const y = top + TREE.middle - Math.min(height / 2, TREE.middle);
    boxes.push({ kind, x, y, height, lines });
    return y + height + TREE.gap;
  };

  const bottom = isEnd(root) ? TREE.gap : place(root, 0, TREE.edge);
  return { width, height: Math.ceil(bottom - TREE.gap + TREE.edge), boxes, ways };
}
