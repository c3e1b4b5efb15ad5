import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Atlas } from '#domain/contract.d.ts';
import { lookUp } from '#domain/lookup/look-up.ts';
import { type Result, rankResults } from '#domain/lookup/rank-results.ts';

/** A text as somebody wrote it somewhere, and what answers it; `expect` is empty where nothing here does. */
export interface Query {
  readonly text: string;
  readonly expect: readonly string[];
  readonly lang: string;
  readonly kind: string;
  readonly source: string;
}

export interface QueryScore {
  readonly asked: number;
  readonly first: number;
  readonly inThree: number;
  /** By the letter: only the expected ids count, not the article of an expected code nor the code of an expected article. */
  readonly firstByLetter: number;
  readonly inThreeByLetter: number;
  readonly missed: readonly {
    readonly place: number | undefined;
    readonly query: Query;
    readonly got: readonly string[];
  }[];
}

export function readQueries(file: string): Query[] {
  return parse(readFileSync(file, 'utf8')) as Query[];
}

/**
 * Where the answer stands. The article that an expected code leads to is an answer where the code is shown with it, in
 * the first three; and a code where every article of it is expected. A text that is about something else is answered
 * right where no article and no listed code is claimed for it.
 */
export function checkQueries(atlas: Atlas, queries: readonly Query[]): QueryScore {
  const codes = new Map(atlas.codes.map((code) => [code.id, code]));
  const answered = queries.map((query) => {
    const results = rankResults(lookUp(atlas, query.text));
    const { expect } = query;
    const isExpected = (result: Result) => result.kind !== 'unlisted' && expect.includes(result.id);
    const isShown = results.slice(0, 3).some(isExpected);
    const answers = (result: Result) => {
      if (isExpected(result)) return true;
      if (result.kind === 'symptom')
        return isShown && expect.some((id) => codes.get(id)?.symptoms.includes(result.id) ?? false);
      return (
        result.kind === 'code' &&
        result.code.symptoms.length > 0 &&
        result.code.symptoms.every((id) => expect.includes(id))
      );
    };
    const claims = results.some(({ kind }) => kind !== 'unlisted');
    const place = expect.length === 0 ? (claims ? -1 : 0) : results.findIndex(answers);
    const byLetter = expect.length === 0 ? place : results.findIndex(isExpected);
    return { query, place, byLetter, got: results.slice(0, 4).map(({ kind, id }) => `${kind} ${id}`) };
  });
  const within = (places: readonly number[], most: number) =>
    places.filter((place) => place >= 0 && place < most).length;
  const places = answered.map(({ place }) => place);
  const letters = answered.map(({ byLetter }) => byLetter);
  return {
    asked: queries.length,
    first: within(places, 1),
    inThree: within(places, 3),
    firstByLetter: within(letters, 1),
    inThreeByLetter: within(letters, 3),
    missed: answered
      .filter(({ place }) => place !== 0)
      .map(({ query, place, got }) => ({ query, place: place < 0 ? undefined : place + 1, got })),
  };
}
