import { z } from 'zod';
import { date, id, line } from './parts.ts';

/** What stands at the head of a guide, between its two lines of `---`. */
export const guideHead = z.strictObject({
  title: line,
  summary: line,
  sources: z.array(id).min(1),
  verified: date,
  end: line.describe('Completes the end mark: what the reader has now.'),
  next: id.optional().describe('The guide to read after this one.'),
});

export type GuideHead = z.infer<typeof guideHead>;
