import type { OverlayData, OverlaySymptom } from '#dataset/schema/overlay.ts';
import type { Atlas, Code, Fix, Id, Named, Question } from '../contract.d.ts';
import { type Extras, getExtras, setExtras } from '../lookup/atlas-index.ts';
import type { PackedSymptom } from '../lookup/pack.ts';
import { plainWords, stemsOf, telling } from '../lookup/plain-words.ts';
import { planOf, setPlan } from '../triage/plan-of.ts';
import { derivePlan } from './derive-plan.ts';
import { readOverlay } from './read-overlay.ts';
import { baseOf, rulesOf, setRules } from './rules-of.ts';

const appliedTo = new WeakMap<Atlas, WeakMap<OverlayData, Atlas>>();

/**
 * The atlas with a company's rules in it, frozen; the given one stays as it is. Rules take the place of those that the
 * atlas had. Rules that are not good change nothing: `readOverlay` says why.
 */
export function applyOverlay(atlas: Atlas, value: unknown): Atlas {
  const base = baseOf(atlas);
  const read = readOverlay(base, value);
  if (!('overlay' in read)) return base;
  const overlay = read.overlay as unknown as OverlayData;
  if (rulesOf(atlas) === overlay) return atlas;
  const known = appliedTo.get(base) ?? new WeakMap<OverlayData, Atlas>();
  appliedTo.set(base, known);
  const made = known.get(overlay) ?? derive(base, overlay);
  known.set(overlay, made);
  return made;
}

function derive(base: Atlas, overlay: OverlayData): Atlas {
  const { symptoms = [], causes = [], questions = [], fixes = [], costs = {} } = overlay;
  const atlas: Atlas = {
    ...base,
    codes: leadingTo(base.codes, symptoms),
    symptoms: [...base.symptoms, ...symptoms.map((one) => ({ ...named(one), path: `triage/#see=${one.id}` }))],
    causes: [...base.causes, ...causes.map(named)],
    questions: [
      ...withMinutes(base.questions, costs.questions),
      ...questions.map((one): Question => ({ ...named(one), text: one.text, answers: one.answers })),
    ],
    fixes: [
      ...withMinutes(base.fixes, costs.fixes),
      ...fixes.map(({ kind, risk, minutes, cures, safer, ...one }): Fix => {
        return { ...named(one), kind, risk: risk.level, minutes, cures, ...(safer && { safer }) };
      }),
    ],
  };
  for (const list of [atlas.codes, atlas.symptoms, atlas.causes, atlas.questions, atlas.fixes]) Object.freeze(list);
  setRules(Object.freeze(atlas), { base, overlay });
  setPlan(atlas, derivePlan(planOf(base), overlay));
  const extras = getExtras(base);
  if (extras) setExtras(atlas, withOwn(extras, overlay));
  return atlas;
}

/** A company's own record has no page; what leads to a symptom leads to its triage. */
function named({ id, title }: { readonly id: Id; readonly title: string }): Named {
  return { id, title, path: '' };
}

function withMinutes<T extends { readonly id: Id }>(rows: readonly T[], costs: Readonly<Record<Id, number>> = {}): T[] {
  return rows.map((row) => (Object.hasOwn(costs, row.id) ? { ...row, minutes: costs[row.id] } : row));
}

function leadingTo(codes: readonly Code[], symptoms: readonly OverlaySymptom[]): Code[] {
  const own = symptoms.map(packed).map(({ id, codes: alone, pairs }) => ({ id, codes: [...alone, ...pairs.flat()] }));
  return codes.map((code) => {
    const more = own.filter(({ codes: leading }) => leading.includes(code.id));
    return more.length === 0 ? code : { ...code, symptoms: [...code.symptoms, ...more.map(({ id }) => id)] };
  });
}

function packed({ id, title, signs = {} }: OverlaySymptom): PackedSymptom {
  const { codes = [], pairs = [], messages = [], words = [] } = signs;
  return {
    id,
    title,
    codes,
    pairs: pairs.map((pair) => [pair.code, pair.with]),
    messages: messages.map(({ text, language }) => {
      const stems = stemsOf(plainWords(text)).join(' ');
      return language ? [stems, language] : stems;
    }),
    words: words.map((line) => telling(plainWords(line)).join(' ')).filter((stems) => stems !== ''),
  };
}

function withOwn(extras: Extras, { symptoms = [], questions = [] }: OverlayData): Extras {
  const cues = questions.map(({ id, answers }) => {
    const given = answers.flatMap((answer) => (answer.cues ? [{ id: answer.id, cues: answer.cues }] : []));
    return [id, given] as const;
  });
  return {
    ...extras,
    symptoms: [...extras.symptoms, ...symptoms.map(packed)],
    cues: new Map([...extras.cues, ...cues]),
  };
}
