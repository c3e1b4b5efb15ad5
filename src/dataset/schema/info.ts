import { z } from 'zod';
import { date } from './parts.ts';

/** `content/dataset.yaml`: what is true of the dataset as a whole. */
export const info = z.strictObject({
  asOf: date.describe('The one date of the dataset, changed by hand in a data commit. Nothing reads a clock.'),
});

export type InfoData = z.infer<typeof info>;
