import type { z } from 'zod';
import { COMPANY_BLANKS, PLACEHOLDERS } from '../vocabulary.ts';
import type { OverlayData, OverlayFix, OverlayQuestion, OverlayStep } from './overlay.ts';

type Path = readonly (string | number)[];
type Report = (path: Path, message: string) => void;

/** What a company's own records must say beside their shape: the same as the rules of `content-lint` ask of ours. */
export function refineOverlay(overlay: OverlayData, context: z.core.$RefinementCtx<unknown>): void {
  const report: Report = (path, message) => context.addIssue({ code: 'custom', path: [...path], message });
  checkIds(overlay, report);
  checkAnswers(overlay, report);
  for (const [place, question] of (overlay.questions ?? []).entries())
    checkQuestion(question, ['questions', place], report);
  for (const [place, fix] of (overlay.fixes ?? []).entries()) {
    if (overlay.forbid && Object.hasOwn(overlay.forbid, fix.id))
      report(['forbid', fix.id], 'leave your own fix out instead');
    checkFix(fix, ['fixes', place], report);
  }
}

const RESERVED =
  /^(?:unknown|something-else|hand-over|what-do-you-see|where-did-you-see-it|open-.*|arm-rollback-of-.*)$/;

function checkIds(overlay: OverlayData, report: Report): void {
  const seen = new Set<string>();
  for (const kind of ['symptoms', 'causes', 'questions', 'fixes'] as const) {
    for (const [place, { id }] of (overlay[kind] ?? []).entries()) {
      if (RESERVED.test(id)) report([kind, place, 'id'], 'is used by the triage itself');
      if (seen.has(id)) report([kind, place, 'id'], 'is used twice');
      seen.add(id);
    }
  }
}

/** Answers of the company's own questions; those of ours only an atlas knows. */
function checkAnswers({ questions = [], causes = [], symptoms = [], facts = {} }: OverlayData, report: Report): void {
  const own = new Map(questions.map(({ id, answers }) => [id, answers.map((answer) => answer.id)]));
  const check = (question: string, answer: string, path: Path) => {
    if (own.get(question)?.includes(answer) === false) report(path, `has no answer "${answer}"`);
  };
  for (const [question, answer] of Object.entries(facts)) check(question, answer, ['facts', question]);
  for (const [place, { answers = {} }] of causes.entries())
    for (const [question, row] of Object.entries(answers))
      for (const answer of Object.keys(row)) check(question, answer, ['causes', place, 'answers', question]);
  for (const [place, { redFlags = [] }] of symptoms.entries())
    for (const { when } of redFlags) check(when.question, when.answer, ['symptoms', place, 'redFlags']);
}

function checkQuestion({ answers, usual, causes, how }: OverlayQuestion, path: Path, report: Report): void {
  const ids = answers.map(({ id }) => id);
  if (ids.includes('unknown')) report([...path, 'answers'], 'every question has "I don\'t know" already');
  for (const row of [usual ?? {}, ...Object.values(causes ?? {})])
    for (const answer of Object.keys(row)) if (!ids.includes(answer)) report(path, `has no answer "${answer}"`);
  for (const [place, { steps }] of how.entries())
    for (const step of steps) checkStep(step, true, [...path, 'how', place], report);
}

function checkFix(fix: OverlayFix, path: Path, report: Report): void {
  const { kind, to, wait, cuts = [], risk, weakens, lastResort, safer, rollback, undo, variants, verify } = fix;
  const own = variants.flatMap(({ steps }) => steps);
  const changes = own.some(({ command }) => command?.effect === 'changing');
  if ((kind === 'hand-over') !== (to !== undefined)) report(path, 'a hand-over has `to`, and nothing else has');
  if (wait !== undefined && kind !== 'hand-over') report([...path, 'wait'], 'only for a hand-over');
  if (undo === undefined && (risk.level !== 'none' || weakens !== undefined || changes)) report(path, 'needs `undo`');
  if (weakens !== undefined && safer === undefined && lastResort === undefined)
    report([...path, 'weakens'], 'needs `safer` or `lastResort`');
  if (rollback === undefined && cuts.length > 0 && variants.every(({ access }) => cuts.includes(access)))
    report([...path, 'cuts'], 'needs a variant from an access that stays, or `rollback`');
  for (const step of own) checkStep(step, cuts.length > 0, path, report);
  for (const step of [...(rollback?.steps ?? []), ...(undo?.steps ?? []), ...verify])
    checkStep(step, false, path, report);
}

function checkStep({ command, caution }: OverlayStep, careful: boolean, path: Path, report: Report): void {
  if (careful && command?.effect === 'changing' && caution === undefined)
    report(path, 'a changing step needs `caution`');
  for (const [, name = ''] of command?.run.matchAll(/\{\{(.*?)\}\}/g) ?? [])
    if (![...PLACEHOLDERS, ...COMPANY_BLANKS].some((known) => known === name)) report(path, `no such blank: ${name}`);
}
