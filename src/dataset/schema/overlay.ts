import { z } from 'zod';
import {
  ACCESSES,
  CAN_TELL,
  CHANCES,
  COMPANY_BLANKS,
  EFFECTS,
  EXPECTATIONS,
  FIX_KINDS,
  LIKELIHOODS,
  PLACEHOLDERS,
  RISKS,
  SHELLS,
  SIDES,
} from '../vocabulary.ts';
import { refineOverlay } from './refine-overlay.ts';

/**
 * A company's own rules on top of the dataset: one JSON file, published as `schema/overlay.json`. What stands in it is
 * in the shape of our records, with only the fields that are used. `src/domain/overlay/` reads the same without zod, and
 * a test holds the two against each other; whether what it names exists is for that reader to say.
 */

const id = z
  .string()
  .regex(/^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and single hyphens');
/** The first part keeps out what is only spaces. */
const line = z.string().regex(/^(?=.*\S).{1,300}$/, 'one line of text, at most 300 characters');
const prose = z.string().regex(/^(?=[\s\S]*\S)[\s\S]{1,5000}$/, 'text of at most 5,000 characters');
const codeId = z
  .string()
  .regex(
    /^[a-z0-9-]{1,64}\/(0x(0|[1-9a-f][0-9a-f]{0,15})|[a-z][a-z0-9_.]{0,100})$/,
    'for example mstsc-disconnect/0x904',
  );

const atMost = (most: number) => (value: Readonly<Record<string, unknown>>) => Object.keys(value).length <= most;
const byId = <V extends z.ZodType>(value: V) => z.record(id, value).refine(atMost(500), 'at most 500');
const list = <T extends z.ZodType>(item: T, fewest: number, most: number) => z.array(item).min(fewest).max(most);
const once = <T extends z.ZodType>(item: T, most: number, keyOf: (one: z.infer<T>) => string, fewest = 1) =>
  list(item, fewest, most).refine((all) => new Set(all.map(keyOf)).size === all.length, 'each only once');
const itself = (value: string) => value;

const contact = z.strictObject({
  who: line.describe('The team or person who takes over.'),
  phone: line.optional(),
  mail: z
    .string()
    .regex(/^[^\s@<>"'?&]{1,64}@[^\s@<>"'?&]{1,190}$/, 'one mail address')
    .optional(),
  hours: line.optional().describe('When somebody is there.'),
  wait: z.number().min(1).max(10_080).optional().describe('Minutes until they have an answer.'),
});

const step = z.strictObject({
  action: prose.describe('What to do, as an imperative.'),
  state: prose.optional().describe('What must be true or visible afterwards.'),
  caution: prose.optional().describe('What it costs, what it can cut, how to go back.'),
  command: z
    .strictObject({
      shell: z.enum(SHELLS),
      run: prose.describe('The exact text, with blanks such as `{{host}}`.'),
      effect: z.enum(EFFECTS),
      elevated: z.boolean().optional(),
    })
    .optional(),
});
const steps = list(step, 1, 50);
const row = z.record(id, z.enum(EXPECTATIONS)).refine(atMost(20), 'at most 20');

const symptom = z.strictObject({
  id,
  title: line,
  signs: z
    .strictObject({
      codes: once(codeId, 50, itself).optional().describe('Codes of the dataset that alone lead here.'),
      pairs: list(z.strictObject({ code: codeId, with: codeId }), 1, 50).optional(),
      messages: list(
        z.strictObject({
          text: line,
          language: z
            .string()
            .regex(/^[a-z]{2}(-[A-Z]{2})?$/)
            .optional(),
        }),
        1,
        50,
      ).optional(),
      words: list(line, 1, 50).optional(),
    })
    .optional(),
  causes: once(z.strictObject({ cause: id, likelihood: z.enum(LIKELIHOODS) }), 60, ({ cause }) => cause),
  redFlags: list(z.strictObject({ when: z.strictObject({ question: id, answer: id }), fix: id }), 1, 20).optional(),
});

const cause = z.strictObject({
  id,
  title: line,
  side: z.enum(SIDES),
  answers: byId(row).optional().describe('Question -> answer -> how far it is to be expected when this is the cause.'),
});

const question = z.strictObject({
  id,
  title: line,
  text: z.strictObject({ user: line, admin: line }),
  minutes: z.number().min(0).max(240),
  canTell: z.enum(CAN_TELL),
  symptoms: once(id, 500, itself).optional().describe('Only asked where one of these is seen.'),
  how: once(
    z.strictObject({ access: z.enum(ACCESSES), minutes: z.number().min(0).max(240).optional(), steps }),
    9,
    ({ access }) => access,
  ),
  answers: once(
    z.strictObject({ id, label: line, means: prose.optional(), cues: list(line, 1, 50).optional() }),
    10,
    (answer) => answer.id,
    2,
  ),
  usual: row.optional().describe('How a cause answers that does not mention this question.'),
  causes: byId(row).optional().describe('How causes of the dataset answer it: cause -> answer -> how far.'),
});

const fix = z.strictObject({
  id,
  title: line,
  summary: prose,
  kind: z.enum(FIX_KINDS),
  to: z.enum(SIDES).optional(),
  wait: z.number().min(1).max(10_080).optional(),
  cures: once(z.strictObject({ cause: id, chance: z.enum(CHANCES) }), 60, ({ cause }) => cause),
  minutes: z.number().min(0).max(480),
  risk: z.strictObject({ level: z.enum(RISKS), reason: prose }),
  cuts: once(z.enum(ACCESSES), 9, itself).optional().describe('Accesses this can cut while or after it runs.'),
  weakens: prose.optional(),
  lastResort: prose.optional(),
  safer: id.optional().describe('The fix to try before this one.'),
  rollback: z.strictObject({ text: prose, steps }).optional(),
  before: prose.optional(),
  variants: once(
    z.strictObject({ access: z.enum(ACCESSES), minutes: z.number().min(0).max(480).optional(), steps }),
    9,
    ({ access }) => access,
  ),
  undo: z.strictObject({ text: prose, steps: steps.optional() }).optional(),
  verify: steps,
});

/** Doors are the accesses that have a price; the client has none. */
const door = z.enum(ACCESSES).exclude(['client']);

/** What a value may hold: nothing that a shell reads as anything but a word. */
const blankValue = z
  .string()
  .regex(/^(?! )(?!-)[\p{L}\p{N} ._:@\\/+-]{1,200}(?<! )$/u, 'letters, digits, spaces and . _ : @ / \\ + - only');

const shape = z.strictObject({
  name: z
    .string()
    .regex(/^(?=.*\S).{1,80}$/, 'one line of at most 80 characters')
    .describe('The name of the company, as people know it.'),
  logo: z
    .string()
    .regex(/^(?:https:\/\/|(?!\/\/)(?=[^:]*$))[^\s"'<>\\]{1,500}$/, 'an https address or a relative one')
    .optional(),
  contacts: z.partialRecord(z.enum(SIDES), contact).optional().describe('Who takes over on each side.'),
  ticket: z
    .string()
    .regex(/^(?:https?:\/\/|mailto:|(?!\/\/)(?=[^:]*$))[^\s"'<>\\]{1,1000}$/, 'a web address or mailto:')
    .optional()
    .describe('Address of a new ticket, with blanks for what was found.'),
  placeholders: z
    .partialRecord(z.enum([...PLACEHOLDERS, ...COMPANY_BLANKS]), blankValue)
    .optional()
    .describe('What stands in the blanks of commands here.'),
  hosts: list(z.string().regex(/^[A-Za-z0-9*?.-]{1,200}$/, 'letters, digits, . - * ?'), 1, 20)
    .optional()
    .describe('How names of hosts look here: "srv-*.corp.example".'),
  forbid: byId(line).optional().describe('Fix -> why it is never to be offered here.'),
  costs: z
    .strictObject({
      fixes: byId(z.number().min(0).max(10_080)).optional(),
      questions: byId(z.number().min(0).max(10_080)).optional(),
      doors: z.partialRecord(door, z.number().min(1).max(10_080)).optional(),
    })
    .optional()
    .describe('Minutes in place of ours.'),
  priors: byId(byId(z.enum(LIKELIHOODS)))
    .optional()
    .describe('Symptom -> cause -> how common it is here.'),
  facts: byId(id).optional().describe('Question -> the answer that holds for everybody here.'),
  symptoms: once(symptom, 200, (one) => one.id, 0).optional(),
  causes: once(cause, 200, (one) => one.id, 0).optional(),
  questions: once(question, 200, (one) => one.id, 0).optional(),
  fixes: once(fix, 200, (one) => one.id, 0).optional(),
  words: z
    .record(z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,60}$/), z.string().regex(/^(?=[\s\S]*\S)[\s\S]{1,500}$/))
    .refine(atMost(1000), 'at most 1000')
    .optional()
    .describe('Words of the widget in place of ours, by their names in words.json.'),
});

export const overlay = shape.superRefine(refineOverlay);

export type OverlayData = z.infer<typeof shape>;
export type OverlayStep = z.infer<typeof step>;
export type OverlayContact = z.infer<typeof contact>;
export type OverlaySymptom = z.infer<typeof symptom>;
export type OverlayCause = z.infer<typeof cause>;
export type OverlayQuestion = z.infer<typeof question>;
export type OverlayFix = z.infer<typeof fix>;
