import type { Id } from '../contract.d.ts';
import { codeId, type PackedLookup, type PackedSpace } from './pack.ts';

/**
 * `lookup.json` as it is sent: what is alike stands together, column by column, digits before names before prose, what is
 * in other languages last, which gzip makes a fifth smaller than rows. Nothing in it is encoded further, so that it can be read by eye; an item of a
 * column ends with a line break.
 */
export interface LookupColumns extends Omit<PackedLookup, 'spaces' | 'symptoms'> {
  readonly numbers: NumberColumns;
  /** Of codes, without the prefix of their space: `SYMBOL|ALIAS|ALIAS`; empty for none. */
  readonly names: string;
  /** `count` codes of the columns belong to each, in their order. */
  readonly spaces: readonly SpaceHead[];
  /** Of codes. */
  readonly meanings: string;
  /** Of symptoms, as all that follow. */
  readonly titles: string;
  readonly ids: string;
  /** `stems of one|de:stems of another`, see `PackedSymptom`. */
  readonly messages: string;
}

/** What is left out is as in `USUAL`. */
export type SpaceHead = Omit<PackedSpace, 'codes' | keyof typeof USUAL> &
  Partial<typeof USUAL> & {
    readonly count: number;
    /** With what all its names begin. */
    readonly prefix?: string;
  };

export const USUAL: Pick<PackedSpace, 'provider' | 'layout' | 'offset'> = {
  provider: null,
  layout: 'plain',
  offset: 0,
};

interface NumberColumns {
  /** In decimal, what a value is more than the one before it in its space; `-` for a code that is only a name. */
  readonly values: string;
  /** Of symptoms: places of two codes, counted through all spaces, as `1+2`. */
  readonly pairs: string;
  /** Of symptoms: places of codes, each by what it is more than the one before. */
  readonly codes: string;
  /** Places in `sources`; `-` for none, empty for those of the code before. */
  readonly sources: string;
  /** Places in `confidences` and in `phases`, to the base of 36: one character each, without line breaks. */
  readonly confidences: string;
  readonly phases: string;
}

/** Ends an item of a column. */
export const LINE = '\n';
/** Between the parts of an item that has several. */
export const ITEM = '|';
export const NONE = '-';

/** The ids of the codes of a space, in their order. */
export function idsOf({ id, codes }: PackedSpace): Id[] {
  return codes.map(([value, symbol]) => codeId(id, value, symbol));
}
