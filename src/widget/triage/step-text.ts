import type { Step } from '#domain/contract.d.ts';
import { proseText } from '#domain/prose.ts';
import { ACCESS_LABELS } from '#domain/step-labels.ts';
import { preparationTitle } from '#domain/triage/transcript.ts';
import { fixTitle, questionTitle } from '#domain/triage/wording.ts';
import { fill, type Words } from '../words.ts';
import type { Drawing } from './drawing.ts';
import type { FixRecord, QuestionRecord, RecordStep, TriageHost } from './host.ts';

/** What a step says besides its own words; absent where its record could not be read. */
export interface StepRecord {
  readonly question?: QuestionRecord;
  readonly fix?: FixRecord;
}

interface TextDrawing extends Pick<Drawing, 'words' | 'blanks'> {
  readonly host: Pick<TriageHost, 'atlas'>;
}

/**
 * One step as plain text for somebody else to do: what to do, and what to tell. Blanks that are not filled in stay
 * marked. Nothing of the case is in it but the step itself.
 */
export function stepText(
  { host: { atlas }, words, blanks }: TextDrawing,
  step: Step,
  { question, fix }: StepRecord,
  wording: 'user' | 'admin',
): string {
  const lines = (list: readonly RecordStep[] | undefined) =>
    (list ?? []).flatMap((one, place) => line(words, one, place, blanks));
  if (step.kind === 'question') {
    const how = question?.how.find(({ access }) => access === step.access);
    const asked = atlas.questions.find(({ id }) => id === step.id)?.text[wording] ?? questionTitle(atlas, step.id);
    return text([words.sendTell], [asked], where(words, step.access), lines(how?.steps), [
      words.sendAnswers,
      ...step.answers.map(({ label }) => `- ${label}`),
    ]);
  }
  if (step.kind === 'prepare')
    return text(
      [words.sendPrepare],
      [preparationTitle(atlas, step.id)],
      fix?.rollback ? [proseText(fix.rollback.text)] : [],
      lines(fix?.rollback?.steps),
    );
  if (step.kind === 'done') return text([words.sendNothing]);
  const variant = step.kind === 'fix' ? fix?.variants.find(({ access }) => access === step.access) : fix?.variants[0];
  return text(
    [fill(words.sendFix, { fix: fixTitle(atlas, step.id) })],
    step.kind === 'fix' ? where(words, step.access) : [],
    cautions(words, fix),
    fix?.before ? [fill(words.sendBefore, { text: proseText(fix.before) })] : [],
    lines(variant?.steps),
    fix ? [words.sendCheck, ...lines(fix.verify)] : [],
    fix?.undo ? [fill(words.sendUndo, { text: proseText(fix.undo.text) }), ...lines(fix.undo.steps)] : [],
    step.kind === 'fix'
      ? [words.sendAnswers, ...[words.sendWorks, words.sendDidNotHelp, words.sendCouldNot].map((one) => `- ${one}`)]
      : [],
  );
}

function text(...parts: readonly (readonly string[])[]): string {
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

function where({ sendWhere }: Words, access: string): string[] {
  const label = ACCESS_LABELS[access as keyof typeof ACCESS_LABELS];
  return label ? [fill(sendWhere, { where: label })] : [];
}

function cautions(words: Words, fix: FixRecord | undefined): string[] {
  if (!fix) return [];
  const accesses = fix.cuts.map((access) => ACCESS_LABELS[access]).join(', ');
  return [
    ...(isSerious(fix) ? [fill(words.sendCaution, { text: proseText(fix.risk.reason) })] : []),
    ...(accesses === '' ? [] : [fill(words.sendCanCut, { accesses })]),
    ...(fix.weakens ? [fill(words.sendWeakens, { text: proseText(fix.weakens) })] : []),
  ];
}

/** Whether what can go wrong has to be read before the first step; the same rule as in articles. */
export function isSerious({ risk, cuts }: Pick<FixRecord, 'risk' | 'cuts'>): boolean {
  return risk.level === 'medium' || risk.level === 'high' || cuts.length > 0;
}

function line(
  words: Words,
  { action, state, caution, command }: RecordStep,
  place: number,
  blanks: Drawing['blanks'],
): string[] {
  return [
    ...(caution ? [`   ${fill(words.sendCaution, { text: proseText(caution) })}`] : []),
    `${place + 1}. ${proseText(action)}`,
    ...(command ? command.run.split('\n').map((row) => `   ${filled(row, blanks)}`) : []),
    ...(state ? [`   ${fill(words.sendYouSee, { text: proseText(state) })}`] : []),
  ];
}

function filled(run: string, blanks: Drawing['blanks']): string {
  return run.replace(/\{\{([a-z-]+)\}\}/g, (_, name: string) => blanks.get(name) || `<${name}>`);
}
