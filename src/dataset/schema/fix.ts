import { z } from 'zod';
import { ACCESSES, CHANCES, FIX_KINDS, RISKS, SIDES } from '../vocabulary.ts';
import { date, evidence, id, line, phase, prose, requireEvidence, retired, steps } from './parts.ts';

const undo = z.strictObject({
  text: prose.describe('How to go back, or why there is nothing to undo.'),
  steps: steps.optional(),
});

/** One repair, workaround or hand-over. */
export const fix = z
  .strictObject({
    title: line.describe('What it does, as an imperative.'),
    summary: prose.describe('One sentence for lists.'),
    kind: z.enum(FIX_KINDS),
    phase: phase.optional(),
    to: z.enum(SIDES).optional().describe('For a hand-over: who takes over.'),
    wait: z
      .number()
      .positive()
      .max(10_080)
      .optional()
      .describe('For a hand-over: minutes until somebody else has an answer, where it is not the usual four hours.'),
    cures: z.array(z.strictObject({ cause: id, chance: z.enum(CHANCES) })).min(1),
    minutes: z.number().min(0).max(480),
    risk: z.strictObject({ level: z.enum(RISKS), reason: prose }),
    cuts: z.array(z.enum(ACCESSES)).default([]).describe('Accesses this can cut while or after it runs.'),
    weakens: prose
      .optional()
      .describe('Which protection it lowers, and what that costs. Makes `safer` or `lastResort` required.'),
    lastResort: prose.optional().describe('Why no safer way exists.'),
    safer: id.optional().describe('The fix to try before this one.'),
    rollback: z
      .strictObject({ text: prose, steps })
      .optional()
      .describe('What to arm first, so that a lost access comes back by itself.'),
    before: prose.optional().describe('What to note or save first.'),
    variants: z.array(z.strictObject({ access: z.enum(ACCESSES), minutes: z.number().optional(), steps })).min(1),
    undo: undo.optional(),
    verify: steps.describe('How to know that it worked.'),
    ...evidence,
    verified: date,
    retired,
  })
  .superRefine(requireEvidence);

export type FixData = z.infer<typeof fix>;
