import type { Dataset, Entry } from '#dataset/dataset.ts';
import type { Kind } from '#dataset/kinds.ts';
import type { Client } from '#dataset/vocabulary.ts';
import type { PlanFile } from '#domain/triage/plan.ts';

/** The content of `plan.json`, before it is packed. Retired records are left out. */
export function buildPlan(dataset: Dataset): PlanFile {
  return {
    symptoms: current(dataset.symptoms, ({ data }) => ({
      causes: data.causes.map(({ cause, likelihood }) => [cause, likelihood]),
      redFlags: data.redFlags.map(({ when, fix }) => [when.question, when.answer, fix]),
    })),
    causes: current(dataset.causes, ({ data }) => ({ side: data.side, answers: data.answers })),
    questions: current(dataset.questions, ({ data }) => ({
      canTell: data.canTell,
      how: data.how.map(({ access, minutes }) => [access, minutes ?? data.minutes]),
      answers: data.answers.map(({ id }) => id),
      usual: data.usual,
      ...(data.clients.length > 0 && { symptoms: symptomsOf(dataset, data.clients) }),
    })),
    fixes: current(dataset.fixes, ({ data }) => ({
      kind: data.kind,
      ...(data.to && { to: data.to }),
      ...(data.wait !== undefined && { wait: data.wait }),
      minutes: data.minutes,
      risk: data.risk.level,
      cures: data.cures.map(({ cause, chance }) => [cause, chance]),
      cuts: data.cuts,
      ...(data.safer && { safer: data.safer }),
      rollback: data.rollback !== undefined,
      variants: data.variants.map(({ access, minutes }) => [access, minutes ?? data.minutes]),
    })),
    retired: retired(dataset),
  };
}

/** The symptoms that one of the clients shows; also those of which no message is known. */
function symptomsOf(dataset: Dataset, clients: readonly Client[]): string[] {
  return [...dataset.symptoms.values()]
    .filter(({ data }) => {
      const messages = data.signs.messages.filter(({ client }) => client !== 'host-event');
      return messages.length === 0 || messages.some(({ client }) => clients.includes(client));
    })
    .map(({ id }) => id)
    .sort();
}

function retired(dataset: Dataset): PlanFile['retired'] {
  const kinds = ['symptoms', 'causes', 'questions', 'fixes'] as const;
  const entries = kinds.flatMap((kind): readonly Entry<Kind>[] => [...dataset[kind].values()]);
  return Object.fromEntries(entries.flatMap(({ id, data }) => (data.retired ? [[id, data.retired.see ?? null]] : [])));
}

function current<K extends Kind, Row>(
  entries: ReadonlyMap<string, Entry<K>>,
  row: (entry: Entry<K>) => Row,
): (Row & { id: string })[] {
  return [...entries.values()]
    .filter(({ data }) => !data.retired)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry) => ({ id: entry.id, ...row(entry) }));
}
