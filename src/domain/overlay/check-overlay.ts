import type { OverlayData, OverlayFix, OverlayQuestion, OverlayStep } from '#dataset/schema/overlay.ts';
import type { Atlas, Id, OverlayProblem } from '../contract.d.ts';
import { indexAtlas } from '../lookup/atlas-index.ts';
import { ELSE } from '../triage/belief.ts';
import { UNKNOWN, WHAT_YOU_SEE, WHERE_SEEN } from '../triage/case-event.ts';
import { HAND_OVER_ANYWHERE } from '../triage/hand-over.ts';
import { planOf } from '../triage/plan-of.ts';
import { RISK } from '../triage/words.ts';
import { checkShape, type Say } from './check-shape.ts';
import { CHOICES } from './grammar.ts';

type Fixes = ReadonlyMap<Id, { readonly risk: keyof typeof RISK; readonly safer?: Id | undefined }>;

const TAKEN: readonly string[] = [UNKNOWN, ELSE, HAND_OVER_ANYWHERE, WHAT_YOU_SEE, WHERE_SEEN];

/**
 * Everything that is wrong with a company's rules: their shape, what the rules of `content-lint` ask of our records, and
 * that what they name exists and what they add is reached.
 *
 * @param atlas Without it, whether what is named exists is left open.
 */
export function checkOverlay(value: unknown, atlas?: Atlas): { overlay: OverlayData; problems: OverlayProblem[] } {
  const plan = atlas && planOf(atlas);
  const own = ownIn(value);
  const seen = new Set<Id>();
  /** The question that the answers which come next are of. */
  let asked = '';

  const isOurs = (id: Id) =>
    plan &&
    (plan.symptoms.has(id) ||
      plan.causes.has(id) ||
      plan.questions.has(id) ||
      plan.fixes.has(id) ||
      Object.hasOwn(plan.retired, id));
  const exists =
    (kind: 'symptoms' | 'causes' | 'questions' | 'fixes', owned = true) =>
    (id: Id, path: string, say: Say) => {
      if (kind === 'questions') asked = id;
      if (!plan || plan[kind].has(id) || (owned && own[kind].has(id))) return;
      const instead = Object.hasOwn(plan.retired, id) && plan.retired[id];
      say(
        path,
        `there is nothing of ours${owned ? ' or yours' : ''} under ${kind} with the id "${id}"`,
        instead ? `name "${instead}"` : 'name one that exists',
      );
    };
  const takes = (id: Id, path: string, say: Say) => {
    if (seen.has(id) || isOurs(id)) say(path, `"${id}" is the id of another record`, 'choose another');
    if (TAKEN.includes(id) || /^(open|arm-rollback-of)-/.test(id))
      say(path, `the triage uses "${id}" itself`, 'choose another');
    seen.add(id);
  };

  const { value: copy, problems } = checkShape('overlay', value, {
    texts: {
      own: takes,
      asked(id, path, say) {
        asked = id;
        takes(id, path, say);
      },
      symptom: exists('symptoms'),
      cause: exists('causes'),
      question: exists('questions'),
      fix: exists('fixes'),
      ourSymptom: exists('symptoms', false),
      ourQuestion: exists('questions', false),
      ourFix: exists('fixes', false),
      answer(id, path, say) {
        const answers = own.questions.get(asked) ?? plan?.questions.get(asked)?.answers;
        if (answers && !answers.includes(id))
          say(path, `"${asked}" has no answer "${id}"`, `one of: ${answers.join(', ')}`);
      },
      code(id, path, say) {
        if (atlas && !indexAtlas(atlas).byId.has(id)) say(path, `there is no code "${id}"`, 'name one that exists');
      },
      run(text, path, say) {
        for (const [, name = ''] of text.matchAll(/\{\{(.*?)\}\}/g))
          if (!Object.hasOwn(CHOICES['blank'] ?? {}, name))
            say(
              path,
              `there is no blank {{${name.slice(0, 60)}}}`,
              `one of: ${Object.keys(CHOICES['blank'] ?? {}).join(', ')}`,
            );
      },
    },
    records: { questionRecord: checkQuestion, fixRecord: checkFix },
  });
  const overlay = copy as OverlayData;
  if (problems.length === 0) {
    const say: Say = (path, message, hint) => void problems.push({ path, message, hint });
    for (const { id } of overlay.fixes ?? [])
      if (overlay.forbid && Object.hasOwn(overlay.forbid, id))
        say(`forbid.${id}`, 'it is a fix of your own', 'leave the fix out');
    if (plan) {
      checkReach(overlay, plan.causes, say);
      checkSafer(overlay, plan.fixes, say);
    }
  }
  return { overlay, problems };
}

function checkQuestion({ answers, how }: OverlayQuestion, path: string, say: Say): void {
  if (answers.some(({ id }) => id === UNKNOWN))
    say(`${path}.answers`, 'found "unknown"', 'leave it out: every question has it');
  for (const [place, { steps }] of how.entries()) checkCaution(steps, `${path}.how[${place}]`, say);
}

function checkFix(fix: OverlayFix, path: string, say: Say): void {
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

/** A cause that no symptom lists, and a question that no cause depends on, would never come up. */
function checkReach(
  { symptoms = [], causes = [], questions = [], priors = {} }: OverlayData,
  ours: ReadonlyMap<Id, unknown>,
  say: Say,
): void {
  const listed = new Set([
    ...symptoms.flatMap((one) => one.causes.map(({ cause }) => cause)),
    ...Object.values(priors).flatMap(Object.keys),
  ]);
  const flags = symptoms.flatMap(({ redFlags = [] }) => redFlags.map(({ when }) => when.question));
  const asked = new Set([...causes.flatMap(({ answers = {} }) => Object.keys(answers)), ...flags]);
  for (const [place, { id }] of causes.entries())
    if (!listed.has(id))
      say(`causes[${place}]`, `no symptom lists "${id}"`, 'list it in a symptom of yours, or under `priors`');
  for (const [place, { id, causes: rows = {} }] of questions.entries())
    if (!asked.has(id) && !Object.keys(rows).some((cause) => listed.has(cause) || ours.has(cause)))
      say(`questions[${place}]`, `no cause depends on "${id}"`, 'say under `causes` how one answers it');
}

/** What is offered first must be safer, and not wait for the other. */
function checkSafer({ fixes = [] }: OverlayData, ours: Fixes, say: Say): void {
  const all: Fixes = new Map([
    ...ours,
    ...fixes.map(({ id, risk, safer }) => [id, { risk: risk.level, safer }] as const),
  ]);
  for (const [place, { id, risk, safer }] of fixes.entries()) {
    const path = `fixes[${place}].safer`;
    if (RISK[all.get(safer ?? '')?.risk ?? 'none'] > RISK[risk.level])
      say(path, `"${safer}" has the higher risk`, 'name another fix');
    const way = new Set<Id>();
    for (let next = safer; next !== undefined && !way.has(next); next = all.get(next)?.safer) way.add(next);
    if (way.has(id)) say(path, `"${id}" waits for itself`, 'leave it out of the safest one');
  }
}

/** The ids that a value brings, whatever else is wrong with it; of questions with their answers. */
function ownIn(
  value: unknown,
): Readonly<Record<'symptoms' | 'causes' | 'questions' | 'fixes', ReadonlyMap<unknown, unknown[]>>> {
  const rows = (list: unknown) =>
    Array.isArray(list) ? list.filter((row) => typeof row === 'object' && row !== null) : [];
  const ids = (kind: string) =>
    new Map(
      rows((value as Record<string, unknown> | null)?.[kind]).map((row) => [
        row.id,
        rows(row.answers).map(({ id }) => id),
      ]),
    );
  return { symptoms: ids('symptoms'), causes: ids('causes'), questions: ids('questions'), fixes: ids('fixes') };
}
