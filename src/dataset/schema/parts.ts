import { z } from 'zod';
import { CONFIDENCES, EFFECTS, PHASES, SHELLS } from '../vocabulary.ts';

/** Shapes that several record kinds share. Descriptions become the help text of editors (JSON Schema). */

const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const id = z
  .string()
  .regex(ID_PATTERN, 'an id has lower-case letters, digits and single hyphens')
  .describe('The file name of another record, without `.yaml`.');

export const date = z.iso.date('a date is written "2026-11-22", in quotes').describe('A day, written "2026-11-22".');

/** One line of text, without Markdown. */
export const line = z
  .string()
  .trim()
  .min(1, 'say something, or leave the field out')
  .refine((text) => !text.includes('\n'), 'one line only');

/** Text in the small Markdown of `docs/contributing/prose.md`: paragraphs, emphasis, `code`, links to records. */
export const prose = z.string().trim().min(1, 'say something, or leave the field out');

export const phase = z.enum(PHASES).describe('The phase of a connection in which it happens.');

/** `<space>/<value>`: `mstsc-disconnect/0x904`, or `<space>/<symbol in lower case>` for codes without a number. */
export const codeId = z
  .string()
  .regex(
    /^[a-z0-9-]+\/(0x(0|[1-9a-f][0-9a-f]*)|[a-z][a-z0-9_.]*)$/,
    'a code is named by its space and its lower-case value without padding, for example mstsc-disconnect/0x904',
  );

/**
 * Either the sources that say so, or the honest reason why there is none. "Neither" and "both" are refused.
 */
export const evidence = {
  sources: z.array(id).min(1, 'name at least one source, or write `unverified:` with the reason').optional(),
  unverified: line.describe('Why no source is given; shown to the reader.').optional(),
};

export interface Evidence {
  sources?: string[] | undefined;
  unverified?: string | undefined;
}

export function requireEvidence(value: Evidence, context: z.core.$RefinementCtx<unknown>): void {
  if (value.sources === undefined && value.unverified === undefined) {
    context.addIssue({ code: 'custom', message: 'needs `sources`, or `unverified` with the reason', path: [] });
  }
  if (value.sources !== undefined && value.unverified !== undefined) {
    context.addIssue({
      code: 'custom',
      message: 'has both `sources` and `unverified`; keep one',
      path: ['unverified'],
    });
  }
}

export const confidence = z.enum(CONFIDENCES);

export const command = z.strictObject({
  shell: z.enum(SHELLS).describe('What runs it; `menu` for a path of clicks.'),
  run: z.string().trim().min(1).describe('The exact text, with blanks such as `{{host}}`.'),
  effect: z.enum(EFFECTS).describe('Whether running it changes anything.'),
  elevated: z.boolean().optional().describe('Needs an administrator shell.'),
});

/** One action line: what to do, and the state it must produce. */
export const step = z.strictObject({
  action: prose.describe('What to do, as an imperative.'),
  state: prose.optional().describe('What must be true or visible afterwards.'),
  caution: prose.optional().describe('What it costs, what it can cut, how to go back: shown before the step.'),
  command: command.optional(),
});

export const steps = z.array(step).min(1);

/** A record is never removed; it is marked and points on. */
export const retired = z
  .strictObject({ on: date, why: line, see: id.optional() })
  .optional()
  .describe('Set when the record is no longer offered; its page stays and points on.');
