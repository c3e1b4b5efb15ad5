import type { CauseData } from '#dataset/schema/cause.ts';
import type { FixData } from '#dataset/schema/fix.ts';
import type { QuestionData } from '#dataset/schema/question.ts';
import type { SymptomData } from '#dataset/schema/symptom.ts';
import type { Id } from '#domain/contract.d.ts';
import { type CureBy, safestFirst } from '#domain/safest-first.ts';

export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
}

/** A record among all records of its kind. */
export interface Entry<T> {
  readonly id: Id;
  readonly data: T;
}

/** Every record that an article is drawn from, by id. */
export interface Library {
  readonly symptoms: ReadonlyMap<Id, SymptomData>;
  readonly causes: ReadonlyMap<Id, CauseData>;
  readonly questions: ReadonlyMap<Id, QuestionData>;
  readonly fixes: ReadonlyMap<Id, FixData>;
  readonly sources: ReadonlyMap<Id, Source>;
}

export interface Cure extends CureBy {
  readonly fix: Entry<FixData>;
}

/** Fixes still offered for a cause, the safest first. */
export function curesOf({ fixes }: Library, cause: Id): Cure[] {
  const cures = [...fixes].flatMap(([id, data]) => {
    const cure = data.retired ? undefined : data.cures.find((one) => one.cause === cause);
    return cure ? [{ fix: { id, data }, chance: cure.chance }] : [];
  });
  return safestFirst(cures);
}

/** What a record cites, itself and in its parts, each once and in the order of the record. */
export function citedBy(record: unknown): Id[] {
  const found = new Set<Id>();
  const look = (value: unknown, name: string) => {
    if (name === 'source' && typeof value === 'string') found.add(value);
    if (typeof value !== 'object' || value === null) return;
    if (name === 'sources' && Array.isArray(value)) for (const id of value) found.add(String(id));
    else for (const [key, part] of Object.entries(value)) look(part, key);
  };
  look(record, '');
  return [...found];
}
