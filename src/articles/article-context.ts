import type { Dataset, Entry } from '#dataset/dataset.ts';
import type { Kind } from '#dataset/kinds.ts';
import type { CodeData } from '#dataset/schema/code-space.ts';
import type { Chance, Expectation, Likelihood } from '#dataset/vocabulary.ts';
import { formatWritten } from '#domain/error-code/format.ts';
import { safestFirst } from '#domain/safest-first.ts';

/** A code with the space that gives it its meaning. */
export interface FoundCode {
  readonly data: CodeData;
  readonly space: Entry<'code-spaces'>;
  /** As the software shows it. */
  readonly written: string;
  /** From an article page. */
  readonly href: string;
}

/** What builders ask about records other than their own. Made once for a dataset, used for every article of it. */
export interface ArticleContext {
  readonly dataset: Dataset;
  /** Throws where there is no such record: what the lint rules let through is complete. */
  record<K extends Kind>(kind: K, id: string): Entry<K>;
  /** By `<space>/<value>`; throws where it is not listed. */
  code(id: string): FoundCode;
  /** Fixes still offered for a cause: the safer first, then lower risk, better chance, fewer minutes. */
  fixesFor(cause: string): readonly CureOf[];
  /** Symptoms that list a cause. */
  symptomsWith(cause: string): readonly { symptom: Entry<'symptoms'>; likelihood: Likelihood }[];
  /** Causes for which an answer of this question is expected or not, by answer. */
  causesBy(question: string, answer: string, expectation: Expectation): readonly Entry<'causes'>[];
}

export interface CureOf {
  readonly fix: Entry<'fixes'>;
  readonly chance: Chance;
}

/** Article pages lie two folders deep, so every link out of one starts with `../../` and no base path is in it. */
export function hrefTo(kind: Exclude<Kind, 'code-spaces' | 'sources'>, id: string): string {
  return `../../${kind}/${id}/`;
}

export function createArticleContext(dataset: Dataset): ArticleContext {
  const fixes = groupBy(
    [...dataset.fixes.values()]
      .filter(({ data }) => data.retired === undefined)
      .flatMap((fix) => fix.data.cures.map(({ cause, chance }) => [cause, { fix, chance }] as const)),
  );
  for (const [cause, cures] of fixes) fixes.set(cause, safestFirst(cures));
  const symptoms = groupBy(
    [...dataset.symptoms.values()].flatMap((symptom) =>
      symptom.data.causes.map(({ cause, likelihood }) => [cause, { symptom, likelihood }] as const),
    ),
  );
  const answered = groupBy(
    [...dataset.causes.values()].flatMap((cause) =>
      Object.entries(cause.data.answers).flatMap(([question, answers]) =>
        Object.entries(answers).map(
          ([answer, expectation]) => [`${question} ${answer} ${expectation}`, cause] as const,
        ),
      ),
    ),
  );
  const codes = new Map<string, FoundCode>();
  for (const space of dataset['code-spaces'].values()) {
    for (const data of space.data.codes) {
      const slug = data.value ?? data.symbol?.toLowerCase() ?? '';
      const id = `${space.id}/${slug}`;
      const value = data.value === undefined ? null : Number(data.value);
      const written = formatWritten(value, data.symbol ?? null, space.data.written);
      // A space may list one number for several places; the first is the one that its address shows first.
      if (!codes.has(id)) codes.set(id, { data, space, written, href: `../../codes/${id}/` });
    }
  }
  return {
    dataset,
    record: <K extends Kind>(kind: K, id: string) =>
      found(dataset[kind].get(id) as Entry<K> | undefined, `${kind}/${id}`),
    code: (id) => found(codes.get(id), `code ${id}`),
    fixesFor: (cause) => fixes.get(cause) ?? [],
    symptomsWith: (cause) => symptoms.get(cause) ?? [],
    causesBy: (question, answer, expectation) => answered.get(`${question} ${answer} ${expectation}`) ?? [],
  };
}

function groupBy<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined)
    throw new Error(`no ${name} in the dataset: the lint rules must run before articles are built`);
  return value;
}
