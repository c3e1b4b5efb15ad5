import type { Dataset, Entry } from '#dataset/dataset.ts';
import type { Kind } from '#dataset/kinds.ts';
import { recordPath, spacePath } from '#domain/addresses.ts';
import type { Code } from '#domain/contract.d.ts';

/** The list files: what a program needs to choose a record; the whole record is under `records/`. */
export function buildLists(dataset: Dataset, codes: readonly Code[]): Readonly<Record<string, object>> {
  return {
    codes: { codes: [...codes].sort(byId), spaces: list(dataset['code-spaces'], spaceRow) },
    symptoms: { symptoms: list(dataset.symptoms, symptomRow) },
    causes: { causes: list(dataset.causes, causeRow) },
    questions: { questions: list(dataset.questions, questionRow) },
    fixes: { fixes: list(dataset.fixes, fixRow) },
    sources: { sources: list(dataset.sources, ({ id, data }) => ({ id, ...data })) },
  };
}

function list<K extends Kind>(entries: ReadonlyMap<string, Entry<K>>, row: (entry: Entry<K>) => object): object[] {
  return [...entries.values()].sort(byId).map(row);
}

function spaceRow({ id, data }: Entry<'code-spaces'>): object {
  const { codes, ...about } = data;
  return { id, ...about, count: codes.length, path: spacePath(id) };
}

function symptomRow({ id, data }: Entry<'symptoms'>): object {
  const { title, summary, phases, signs, causes, confusedWith, verified, retired } = data;
  return {
    id,
    title,
    summary,
    phases,
    signs,
    causes,
    confusedWith,
    verified,
    retired,
    path: recordPath('symptoms', id),
  };
}

function causeRow({ id, data }: Entry<'causes'>): object {
  const { title, summary, phase, side, verified, retired } = data;
  return { id, title, summary, phase, side, verified, retired, path: recordPath('causes', id) };
}

function questionRow({ id, data }: Entry<'questions'>): object {
  const { title, text, phase, minutes, answers, verified, retired } = data;
  const labels = answers.map((answer) => ({
    id: answer.id,
    label: answer.label,
    ...(answer.cues.length > 0 ? { cues: answer.cues } : {}),
  }));
  return { id, title, text, phase, minutes, answers: labels, verified, retired, path: recordPath('questions', id) };
}

function fixRow({ id, data }: Entry<'fixes'>): object {
  const { title, summary, kind, risk, minutes, cures, cuts, safer, verified, retired } = data;
  const row = { id, title, summary, kind, risk: risk.level, minutes, cures, cuts, safer, verified, retired };
  return { ...row, accesses: data.variants.map(({ access }) => access), path: recordPath('fixes', id) };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
