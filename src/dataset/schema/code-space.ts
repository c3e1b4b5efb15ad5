import { z } from 'zod';
import { LAYOUTS, MET, SIDES, WRITTEN_FORMS } from '../vocabulary.ts';
import { confidence, evidence, id, line, phase, prose, requireEvidence, retired } from './parts.ts';

const value = z
  .string('a value is a string: write it in quotes, "0x904"; without them YAML makes it a number')
  .regex(/^0x(0|[1-9a-f][0-9a-f]{0,7})$/, 'a value is 0x and lower-case hex without padding, at most 32 bits');

export const code = z
  .strictObject({
    value: value.optional().describe('The number, "0x904"; left out for codes that are only a name.'),
    symbol: line.optional().describe('The name the source gives it.'),
    aliases: z.array(line).min(1).optional().describe('Further names of the same number in the same space.'),
    meaning: line.describe('What it says, in our own words.'),
    phase,
    confidence,
    seen: line.optional().describe('Where this code is seen, if not where its space is.'),
    ...evidence,
    retired,
  })
  .superRefine(requireEvidence)
  .refine((entry) => entry.value !== undefined || entry.symbol !== undefined, 'needs a `value` or a `symbol`');

/** One number space: a code only means something inside one. */
export const codeSpace = z.strictObject({
  title: line,
  short: line.describe('A few words for lists and labels.'),
  about: prose.describe('What kind of number this is and who produces it.'),
  seen: z.array(line).min(1).describe('The places where somebody sees such a number.'),
  recognize: prose.describe('How to know that a number is of this space and no other.'),
  side: z.enum(SIDES).describe('Which side shows the number.'),
  met: z
    .enum(MET)
    .default('sometimes')
    .describe('How often people meet a number of this space; orders lists and readings.'),
  written: z.enum(WRITTEN_FORMS).describe('How the software shows it.'),
  layout: z.enum(LAYOUTS).default('plain').describe('How the bits of a number of this space are made up.'),
  offset: value.optional().describe('A number that some logs add to every value: "0x20000" for 0x0002000b.'),
  provider: line.optional().describe('For events: the provider name as the log shows it.'),
  log: line.optional().describe('For events: the log to look in.'),
  related: z.array(id).default([]).describe('Spaces that are easily taken for this one.'),
  codes: z.array(code).min(1),
  retired,
});

export type CodeData = z.infer<typeof code>;
export type CodeSpaceData = z.infer<typeof codeSpace>;
