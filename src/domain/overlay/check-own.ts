import type { OverlayFix, OverlayQuestion, OverlayStep } from '#dataset/schema/overlay.ts';
import { UNKNOWN } from '../triage/case-event.ts';
import type { Say } from './check-shape.ts';

/** What the rules of `content-lint` ask of our records, asked of a company's. */

export function checkQuestion({ answers, how }: OverlayQuestion, path: string, say: Say): void {
  if (answers.some(({ id }) => id === UNKNOWN))
    say(`${path}.answers`, 'found "unknown"', 'leave it out: every question has it');
  for (const [place, { steps }] of how.entries()) checkCaution(steps, `${path}.how[${place}]`, say);
}

export function checkFix(fix: OverlayFix, path: string, say: Say): void {
  const { kind, to, wait, cuts = [], risk, weakens, lastResort, safer, rollback, undo, variants } = fix;
  const isHandOver = kind === 'hand-over';
  const changes = variants.some(({ steps }) => steps.some(({ command }) => command?.effect === 'changing'));
  if (isHandOver !== (to !== undefined))
    say(
      `${path}.to`,
      isHandOver ? 'is missing' : `a ${kind} goes to nobody`,
      isHandOver ? 'name the side' : 'leave it out',
    );
  if (wait !== undefined && !isHandOver) say(`${path}.wait`, 'only a hand-over is waited for', 'leave it out');
  if (!undo && (risk.level !== 'none' || weakens !== undefined || changes))
    say(`${path}.undo`, 'is missing', 'say how to go back, or why there is nothing to undo');
  if (weakens !== undefined && !safer && lastResort === undefined)
    say(
      `${path}.weakens`,
      'no safer fix is named',
      'name it under `safer`, or say under `lastResort` why there is none',
    );
  if (!rollback && cuts.length > 0 && variants.every(({ access }) => cuts.includes(access)))
    say(
      `${path}.cuts`,
      'it can cut every access that it is done from',
      'add a variant from another access, or a `rollback`',
    );
  if (cuts.length > 0)
    for (const [place, { steps }] of variants.entries()) checkCaution(steps, `${path}.variants[${place}]`, say);
}

function checkCaution(steps: readonly OverlayStep[], path: string, say: Say): void {
  for (const [place, { command, caution }] of steps.entries())
    if (command?.effect === 'changing' && caution === undefined)
      say(
        `${path}.steps[${place}].caution`,
        'is missing',
        'say what the command changes or can cut, and how to come back',
      );
}
