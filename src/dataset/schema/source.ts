import { z } from 'zod';
import { SOURCE_KINDS } from '../vocabulary.ts';
import { date, line, retired } from './parts.ts';

/** Something a claim may cite. `read` is missing as long as nobody of this project has opened it. */
export const source = z
  .strictObject({
    title: line,
    publisher: line,
    url: z.url({ protocol: /^https?$/ }),
    kind: z.enum(SOURCE_KINDS),
    read: date.optional().describe('The day somebody of this project opened it.'),
    copy: line.optional().describe('The stored copy that was read, where it was not the live page.'),
    unread: line.optional().describe('Why nobody has opened it yet; shown beside each citation.'),
    covers: line.describe('What it is good for, in one sentence of ours.'),
    note: line.optional().describe('What a reader must know: its age, a contradiction.'),
    retired,
  })
  .superRefine((value, context) => {
    if ((value.read === undefined) === (value.unread === undefined)) {
      context.addIssue({ code: 'custom', message: 'needs exactly one of `read` (a date) and `unread` (a reason)' });
    }
  });

export type SourceData = z.infer<typeof source>;
