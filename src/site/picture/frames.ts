/** The measures of one form of the picture, in units of its drawing; text is set at the same measure. */
export interface Frame {
  readonly width: number;
  /** Centers of the first and the last column. */
  readonly first: number;
  readonly last: number;
  /** The heads of the columns stand on this many lines in turn, where the columns are too narrow for one. */
  readonly headLines: 1 | 3;
  /** The words of a phase stand to the left of its arrows, not above them. */
  readonly wordsBeside: boolean;
}

/** For a column of 896 pixels: a desktop. */
export const WIDE: Frame = { width: 896, first: 222, last: 828, headLines: 1, wordsBeside: true };

/** For 343 pixels: a phone held upright, or half of an article. */
export const NARROW: Frame = { width: 343, first: 30, last: 313, headLines: 3, wordsBeside: false };

/** Sizes of type and steps that both forms share. */
export const TYPE = {
  title: 14,
  text: 12,
  /** From one arrow to the next; the label stands between them. */
  row: 29,
  headLine: 17,
  tagHeight: 19,
  /** A phase that is only named. */
  folded: 27,
  gap: 5,
} as const;

/** The most that a text takes, in the widest of the faces that a reader may have; most are narrower. */
export function textWidth(text: string, size: number, bold = false): number {
  return text.length * size * (bold ? 0.7 : 0.6);
}
