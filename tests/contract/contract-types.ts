/**
 * Holds the types of the contract against each other. Nothing of it runs: `npm test -- types` refuses it where a
 * promised field is missing or means something else.
 */
import type * as declared from '#domain/contract.d.ts';
import type * as exported from '#headless/rdp-atlas.ts';
import type * as promised from './promised.d.ts';

/** Refused by the compiler unless whoever expects `Wanted` can use `Actual`. */
type Fits<Wanted, Actual extends Wanted> = Actual;

/** Everything that programs read has at least what was promised. */
export type ReadFields = [
  Fits<promised.Code, declared.Code>,
  Fits<promised.Named, declared.Named>,
  Fits<promised.Question, declared.Question>,
  Fits<promised.Fix, declared.Fix>,
  Fits<promised.Atlas, declared.Atlas>,
  Fits<promised.Lookup, declared.Lookup>,
  Fits<promised.Case, declared.Case>,
  Fits<promised.Step, declared.Step>,
  Fits<promised.Outcome, declared.Outcome>,
  Fits<promised.Overlay, declared.Overlay>,
  Fits<promised.OverlayProblem, declared.OverlayProblem>,
];

/** Everything that programs give is still taken. */
export type GivenValues = [
  Fits<declared.AtlasFiles, promised.AtlasFiles>,
  Fits<declared.Outcome, promised.Outcome>,
  Fits<Parameters<typeof declared.loadAtlas>, Parameters<typeof promised.loadAtlas>>,
  Fits<Parameters<typeof declared.startCase>[1], Parameters<typeof promised.startCase>[1]>,
];

/** Whatever is declared exists, and nothing else. */
export type Functions = [Fits<typeof declared, typeof exported>, Fits<keyof typeof declared, keyof typeof exported>];

/** Seen to say no. */
export type Refused = [
  // @ts-expect-error: a field is missing
  Fits<promised.Code, Omit<declared.Code, 'meaning'>>,
  // @ts-expect-error: a field became something else
  Fits<promised.Named, Omit<declared.Named, 'id'> & { id: number }>,
  // @ts-expect-error: a value is no longer taken
  Fits<Exclude<declared.Outcome, 'skipped'>, promised.Outcome>,
  // @ts-expect-error: a function returns something else
  Fits<Pick<typeof declared, 'lookUp'>, { lookUp: (atlas: declared.Atlas, text: string) => string }>,
];
