import { z } from 'zod';
import { EXPECTATIONS, SIDES } from '../vocabulary.ts';
import { date, evidence, id, line, phase, prose, requireEvidence, retired } from './parts.ts';

/** One fault. */
export const cause = z
  .strictObject({
    title: line,
    summary: prose.describe('One sentence for lists.'),
    phase,
    side: z.enum(SIDES),
    mechanism: prose.describe('How the fault leads to what is seen.'),
    tells: z.array(prose).default([]).describe('Signs that speak for this cause: events, states, circumstances.'),
    answers: z
      .record(id, z.record(id, z.enum(EXPECTATIONS)))
      .default({})
      .describe('Question -> answer -> how far the answer is to be expected when this is the cause.'),
    ...evidence,
    verified: date,
    retired,
  })
  .superRefine(requireEvidence);

export type CauseData = z.infer<typeof cause>;
