import type { Dataset, Entry } from '#dataset/dataset.ts';
import type { Kind } from '#dataset/kinds.ts';

/** The content of `plan.json`: what the planner needs and no prose. Words, not numbers: the table is in the planner. */
export function buildPlan(dataset: Dataset): object {
  return {
    symptoms: current(dataset.symptoms, ({ data }) => ({
      causes: data.causes.map(({ cause, likelihood }) => [cause, likelihood]),
      redFlags: data.redFlags.map(({ when, fix }) => [when.question, when.answer, fix]),
    })),
    causes: current(dataset.causes, ({ data }) => ({ side: data.side, answers: data.answers })),
    questions: current(dataset.questions, ({ data }) => ({
      minutes: data.minutes,
      canTell: data.canTell,
      how: data.how.map(({ access, minutes }) => [access, minutes ?? data.minutes]),
      answers: data.answers.map(({ id }) => id),
      usual: data.usual,
    })),
    fixes: current(dataset.fixes, ({ data }) => ({
      kind: data.kind,
      to: data.to,
      minutes: data.minutes,
      risk: data.risk.level,
      cures: data.cures.map(({ cause, chance }) => [cause, chance]),
      cuts: data.cuts,
      safer: data.safer,
      rollback: data.rollback !== undefined,
      variants: data.variants.map(({ access, minutes }) => [access, minutes ?? data.minutes]),
    })),
  };
}

function current<K extends Kind>(entries: ReadonlyMap<string, Entry<K>>, row: (entry: Entry<K>) => object): object[] {
  return [...entries.values()]
    .filter(({ data }) => !data.retired)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry) => ({ id: entry.id, ...row(entry) }));
}
