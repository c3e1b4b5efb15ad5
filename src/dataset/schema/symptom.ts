import { z } from 'zod';
import { CLIENTS, LIKELIHOODS, MET, PHASES, VERDICTS } from '../vocabulary.ts';
import { codeId, date, evidence, id, line, phase, prose, requireEvidence, retired } from './parts.ts';

const message = z.strictObject({
  text: line.describe('The exact text of the dialog, in quotes where YAML needs them.'),
  title: line.optional().describe('The title of its window.'),
  client: z.enum(CLIENTS),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/)
    .default('en'),
  translates: line
    .optional()
    .describe('Of a text in another language: the English text of this record that it is, or its first words.'),
  source: id.optional(),
  unverified: line.optional(),
});

const meaning = z.strictObject({
  code: codeId,
  says: prose.describe('What the number means.'),
  not: z.array(prose).default([]).describe('What it is taken for and does not mean.'),
});

const claim = z
  .strictObject({
    claim: prose.describe('The statement as people meet it, in our words.'),
    verdict: z.enum(VERDICTS),
    label: line.optional().describe('A word or two for the verdict where it needs one: "wrong cure".'),
    reason: prose.describe('Why, with the true statement beside it.'),
    risk: prose.optional().describe('What it costs to follow it, where it is an action.'),
    undo: prose.optional(),
    verify: prose.optional().describe('How one would know that it helped.'),
    fix: id.optional().describe('The record that does it properly.'),
    ...evidence,
    verified: date,
  })
  .superRefine(requireEvidence);

const redFlag = z.strictObject({
  when: z.strictObject({ question: id, answer: id }),
  say: prose.describe('What the reader must hear before anything else.'),
  fix: id.describe('The step that comes first then.'),
});

const elsewhere = z
  .strictObject({
    client: z.enum(CLIENTS),
    shows: prose.describe('What that client says for the same failure, or "not known".'),
    code: codeId.optional(),
    ...evidence,
  })
  .superRefine(requireEvidence);

/** What a person sees, and everything that may stand behind it. */
export const symptom = z
  .strictObject({
    title: line.describe('The condition in one sentence, as a reader would say it.'),
    summary: prose.describe('One or two sentences under the title.'),
    phases: z.array(z.enum(PHASES)).min(1).describe('Where it can fail; the most likely first.'),
    met: z
      .enum(MET)
      .default('sometimes')
      .describe(
        'How often people ask about it, in our judgement; orders lists. Daily and often stand on the home page.',
      ),
    signs: z.strictObject({
      codes: z.array(codeId).default([]).describe('Codes that alone lead here.'),
      pairs: z
        .array(z.strictObject({ code: codeId, with: codeId }))
        .default([])
        .describe('Codes seen together, such as a disconnect reason with its extended reason.'),
      messages: z.array(message).default([]),
      words: z.array(line).default([]).describe('How people put it.'),
    }),
    saying: prose.describe('What the client is telling the reader, and what it is not.'),
    meanings: z.array(meaning).default([]),
    first: z.array(id).min(1).describe('The questions whose checks tell the layers apart quickest, in order.'),
    ways: z
      .array(z.strictObject({ title: line, text: prose, phase, cause: id.optional(), symptom: id.optional() }))
      .default([])
      .describe('"Choose one": the two to four ways on after the first checks.'),
    causes: z.array(z.strictObject({ cause: id, likelihood: z.enum(LIKELIHOODS), note: line.optional() })).min(1),
    claims: z.array(claim).default([]),
    redFlags: z.array(redFlag).default([]),
    elsewhere: z.array(elsewhere).default([]).describe('The same failure as other clients name it.'),
    confusedWith: z.array(id).default([]).describe('Symptoms that are easily taken for this one.'),
    end: prose.describe('How the page ends: fixed, or who takes over with what.'),
    changes: z.array(z.strictObject({ date, what: line })).default([]),
    ...evidence,
    verified: date,
    retired,
  })
  .superRefine(requireEvidence);

export type SymptomData = z.infer<typeof symptom>;
