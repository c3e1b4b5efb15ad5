import type { OverlayData } from '#dataset/schema/overlay.ts';
import type { Atlas, Id, OverlayProblem } from '../contract.d.ts';
import { indexAtlas } from '../lookup/atlas-index.ts';
import { ELSE } from '../triage/belief.ts';
import { UNKNOWN, WHAT_YOU_SEE, WHERE_SEEN } from '../triage/case-event.ts';
import { HAND_OVER_ANYWHERE } from '../triage/hand-over.ts';
import { planOf } from '../triage/plan-of.ts';
import { checkFix, checkQuestion } from './check-own.ts';
import { checkReach, checkSafer } from './check-reach.ts';
import { checkShape, type Say } from './check-shape.ts';
import { CHOICES } from './grammar.ts';

const KINDS = ['symptoms', 'causes', 'questions', 'fixes'] as const;
type Kind = (typeof KINDS)[number];

const NAME_ONE = 'name one that exists';

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

  const isOurs = (id: Id) => plan && (KINDS.some((kind) => plan[kind].has(id)) || Object.hasOwn(plan.retired, id));
  const exists =
    (kind: Kind, owned = true) =>
    (id: Id, path: string, say: Say) => {
      if (kind === 'questions') asked = id;
      if (!plan || plan[kind].has(id) || (owned && own[kind].has(id))) return;
      const instead = Object.hasOwn(plan.retired, id) && plan.retired[id];
      say(
        path,
        `"${id}" is none of the ${kind}${owned ? '' : ' of the dataset'}`,
        instead ? `name "${instead}"` : NAME_ONE,
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
        if (atlas && !indexAtlas(atlas).byId.has(id)) say(path, `"${id}" is none of the codes`, NAME_ONE);
      },
      run(text, path, say) {
        for (const [, name = ''] of text.matchAll(/\{\{(.*?)\}\}/g))
          if (!Object.hasOwn(CHOICES['blank'] ?? {}, name))
            say(
              path,
              `"${name.slice(0, 60)}" is none of the blanks`,
              `one of: ${Object.keys(CHOICES['blank'] ?? {}).join(', ')}`,
            );
      },
    },
    records: {
      questionRecord: checkQuestion,
      fixRecord: checkFix,
      overlay(all: OverlayData, _: string, say: Say) {
        for (const { id } of all.fixes ?? [])
          if (all.forbid && Object.hasOwn(all.forbid, id))
            say(`forbid.${id}`, 'it is a fix of your own', 'leave the fix out');
        if (plan) {
          checkReach(all, plan, say);
          checkSafer(all, plan, say);
        }
      },
    },
  });
  return { overlay: copy as OverlayData, problems };
}

/** The ids that a value brings, whatever else is wrong with it; of questions with their answers. */
function ownIn(value: unknown): Readonly<Record<Kind, ReadonlyMap<unknown, unknown[]>>> {
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
