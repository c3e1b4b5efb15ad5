import { z } from 'zod';
import { ACCESSES, CAN_TELL, CLIENTS, EXPECTATIONS } from '../vocabulary.ts';
import { date, evidence, id, line, phase, prose, requireEvidence, retired, steps } from './parts.ts';

const answer = z.strictObject({
  id: id.refine((value) => value !== 'unknown', 'every question has "I don\'t know" already; do not list it'),
  label: line,
  means: prose.optional().describe('What this answer tells.'),
  cues: z.array(line).default([]).describe('Words in a pasted text that give this answer.'),
});

/** One observation. Every question also has the answer "I don't know". */
export const question = z
  .strictObject({
    title: line.describe('The check in a few words, as an action line.'),
    text: z
      .strictObject({ user: line, admin: line })
      .describe('The question for somebody who cannot connect, and for an administrator.'),
    phase: phase.optional(),
    minutes: z.number().min(0).max(240),
    clients: z
      .array(z.enum(CLIENTS))
      .default([])
      .describe('Only asked where one of these clients shows the symptom (by its messages); empty for all.'),
    canTell: z.enum(CAN_TELL).describe('How many people can answer it.'),
    how: z
      .array(
        z.strictObject({
          access: z.enum(ACCESSES),
          minutes: z.number().min(0).max(240).optional(),
          steps,
        }),
      )
      .min(1)
      .describe('How to find out, from where the reader stands.'),
    answers: z.array(answer).min(2),
    usual: z
      .record(id, z.enum(EXPECTATIONS))
      .default({})
      .describe('How a cause answers that does not mention this question.'),
    ...evidence,
    verified: date,
    retired,
  })
  .superRefine(requireEvidence);

export type QuestionData = z.infer<typeof question>;
