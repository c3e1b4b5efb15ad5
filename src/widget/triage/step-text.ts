import type { Atlas, Step } from '#domain/contract.d.ts';
import { proseText } from '#domain/prose.ts';
import { ACCESS_LABELS } from '#domain/step-labels.ts';
import { preparationTitle } from '#domain/triage/transcript.ts';
import { fixTitle, questionTitle } from '#domain/triage/wording.ts';
import type { FixRecord, QuestionRecord, RecordStep } from './host.ts';

/** What a step says besides its own words; absent where its record could not be read. */
export interface StepRecord {
  readonly question?: QuestionRecord;
  readonly fix?: FixRecord;
}

/** What the reader put into the blanks of commands, by the name of the blank. */
export type Blanks = ReadonlyMap<string, string>;

/**
 * One step as plain text for somebody else to do: what to do, and what to tell. Blanks that are not filled in stay
 * marked. Nothing of the case is in it but the step itself.
 */
export function stepText(
  atlas: Atlas,
  step: Step,
  { question, fix }: StepRecord,
  wording: 'user' | 'admin',
  blanks: Blanks = new Map(),
): string {
  const lines = (list: readonly RecordStep[] | undefined) =>
    (list ?? []).flatMap((one, place) => line(one, place, blanks));
  if (step.kind === 'question') {
    const how = question?.how.find(({ access }) => access === step.access);
    const asked = atlas.questions.find(({ id }) => id === step.id)?.text[wording] ?? questionTitle(atlas, step.id);
    return text(['Please do this and tell me what you see.'], [asked], where(step.access), lines(how?.steps), [
      'Answer with one of these:',
      ...step.answers.map(({ label }) => `- ${label}`),
    ]);
  }
  if (step.kind === 'prepare')
    return text(
      ['Please prepare this and tell me when it is ready. Do nothing else before.'],
      [preparationTitle(atlas, step.id)],
      fix?.rollback ? [proseText(fix.rollback.text)] : [],
      lines(fix?.rollback?.steps),
    );
  if (step.kind === 'done') return text(['Nothing is left to do.']);
  const variant = step.kind === 'fix' ? fix?.variants.find(({ access }) => access === step.access) : fix?.variants[0];
  return text(
    [`Please do this and tell me what you see: ${fixTitle(atlas, step.id)}.`],
    step.kind === 'fix' ? where(step.access) : [],
    cautions(fix),
    fix?.before ? [`Before you start: ${proseText(fix.before)}`] : [],
    lines(variant?.steps),
    fix ? ['Then check:', ...lines(fix.verify)] : [],
    fix?.undo ? [`To undo it: ${proseText(fix.undo.text)}`, ...lines(fix.undo.steps)] : [],
    step.kind === 'fix'
      ? ['Answer with one of these:', '- It works now', '- It did not help', '- I could not do it, because ...']
      : [],
  );
}

function text(...parts: readonly (readonly string[])[]): string {
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

function where(access: string): string[] {
  const label = ACCESS_LABELS[access as keyof typeof ACCESS_LABELS];
  return label ? [`Do it ${label}.`] : [];
}

function cautions(fix: FixRecord | undefined): string[] {
  if (!fix) return [];
  const cuts = fix.cuts.map((access) => ACCESS_LABELS[access]).join(', ');
  return [
    ...(isSerious(fix) ? [`Caution: ${proseText(fix.risk.reason)}`] : []),
    ...(cuts === '' ? [] : [`Caution: it can cut work ${cuts}.`]),
    ...(fix.weakens ? [`It weakens protection: ${proseText(fix.weakens)}`] : []),
  ];
}

/** Whether what can go wrong has to be read before the first step; the same rule as in articles. */
export function isSerious({ risk, cuts }: Pick<FixRecord, 'risk' | 'cuts'>): boolean {
  return risk.level === 'medium' || risk.level === 'high' || cuts.length > 0;
}

function line({ action, state, caution, command }: RecordStep, place: number, blanks: Blanks): string[] {
  return [
    ...(caution ? [`   Caution: ${proseText(caution)}`] : []),
    `${place + 1}. ${proseText(action)}`,
    ...(command ? command.run.split('\n').map((row) => `   ${filled(row, blanks)}`) : []),
    ...(state ? [`   You should see: ${proseText(state)}`] : []),
  ];
}

function filled(run: string, blanks: Blanks): string {
  return run.replace(/\{\{([a-z-]+)\}\}/g, (_, name: string) => blanks.get(name) || `<${name}>`);
}

/** What to call a step where only a few words fit. */
export function stepTitle(atlas: Atlas, step: Step): string {
  switch (step.kind) {
    case 'question':
      return questionTitle(atlas, step.id);
    case 'prepare':
      return preparationTitle(atlas, step.id);
    case 'done':
      return step.outcome === 'fixed' ? 'It works again' : 'Handed over';
    default:
      return fixTitle(atlas, step.id);
  }
}
