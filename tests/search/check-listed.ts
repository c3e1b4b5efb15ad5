import type { Dataset } from '#dataset/dataset.ts';
import type { Atlas, Code, Lookup } from '#domain/contract.d.ts';
import { lookUp } from '#domain/lookup/look-up.ts';
import { rankResults } from '#domain/lookup/rank-results.ts';
import { namedText } from './named-by.ts';
import { notationsOf } from './notations.ts';

/** What was asked, and the texts that were answered wrongly. */
export interface Tally {
  readonly asked: number;
  readonly missed: readonly string[];
}

interface Listed {
  readonly id: string;
  readonly space: string;
  readonly value: string | undefined;
  readonly names: readonly string[];
}

/** Read from the records themselves, not from the lookup file. */
export function listedCodes(dataset: Dataset): Listed[] {
  return [...dataset['code-spaces'].values()].flatMap(({ id: space, data }) =>
    data.codes.map(({ value, symbol, aliases = [] }) => ({
      id: `${space}/${value ?? symbol?.toLowerCase()}`,
      space,
      value,
      names: [...(symbol === undefined ? [] : [symbol]), ...aliases],
    })),
  );
}

function tally(questions: Iterable<readonly [text: string, isRight: boolean]>): Tally {
  const all = [...questions];
  return { asked: all.length, missed: all.flatMap(([text, isRight]) => (isRight ? [] : [text])) };
}

function entryIds({ codes }: Lookup): string[] {
  return codes.flatMap(({ entries }) => entries.map(({ id }) => id));
}

/** Every code in every notation: its own entry is among those of the number. Takes each `step`-th code. */
export function checkNotations(atlas: Atlas, dataset: Dataset, step = 1): { fewest: number } & Tally {
  const some = listedCodes(dataset).filter(({ value }, place) => value !== undefined && place % step === 0);
  let fewest = Number.POSITIVE_INFINITY;
  const questions = some.flatMap(({ id, value }) => {
    const notations = notationsOf(Number(value));
    fewest = Math.min(fewest, notations.length);
    return notations.map(({ text }) => [`${id}: ${text}`, entryIds(lookUp(atlas, text)).includes(id)] as const);
  });
  return { fewest, ...tally(questions) };
}

/** Where the text names the list: the code is the first entry of its number, and no article of another reading leads. */
export function checkNamedSpaces(atlas: Atlas, dataset: Dataset, step = 1): Tally {
  return tally(
    listedCodes(dataset)
      .filter((_, place) => place % step === 0)
      .flatMap(({ id, space, value }) => {
        const text = namedText(dataset, space, value);
        // Zero beside another number means "none", and is asked about alone.
        return text === undefined || Number(value) === 0 ? [] : [[`${id}: ${text}`, isFirst(atlas, text, id)] as const];
      }),
  );
}

/** A name leads to its own code first, or to the same error in another list; a name of several is asked about. */
export function checkNames(atlas: Atlas, dataset: Dataset, step = 1): Tally {
  const codes = listedCodes(dataset);
  const having = new Map<string, Listed[]>();
  for (const code of codes)
    for (const name of code.names) having.set(name.toLowerCase(), [...(having.get(name.toLowerCase()) ?? []), code]);
  return tally(
    codes
      .filter((_, place) => place % step === 0)
      .flatMap(({ id, names }) =>
        names.map((name) => {
          const owners = having.get(name.toLowerCase()) ?? [];
          const isShared = new Set(owners.map(({ value }) => value)).size > 1;
          const right = isShared ? isOffered(atlas, name, id) : isFirst(atlas, name, id);
          return [`${id}: ${name}`, right] as const;
        }),
      ),
  );
}

/** A pair in either order leads to its article first. */
export function checkPairs(atlas: Atlas, dataset: Dataset): Tally {
  const codes = new Map(atlas.codes.map((code) => [code.id, code]));
  return tally(
    [...dataset.symptoms.values()].flatMap(({ id, data }) =>
      data.signs.pairs.flatMap((pair) => {
        const [one, other] = [codes.get(pair.code)?.written ?? '', codes.get(pair.with)?.written ?? ''];
        return [`${one} ${other}`, `${other} and ${one}`, `Error code: ${one}\nExtended error code: ${other}`].map(
          (text) => [`${id}: ${text}`, rankResults(lookUp(atlas, text))[0]?.id === id] as const,
        );
      }),
    ),
  );
}

/** A bare number of several lists: every list is asked about, every reading offered, and none of them first by itself. */
export function checkOpen(atlas: Atlas, dataset: Dataset, step = 1): Tally {
  return tally(
    listedCodes(dataset)
      .filter(({ value }, place) => value !== undefined && place % step === 0)
      .flatMap(({ id, value }) => {
        const text = `0x${Number(value).toString(16)}`;
        const found = lookUp(atlas, text);
        const entries = found.codes[0]?.entries ?? [];
        if (new Set(entries.map(({ symbol, space }) => symbol ?? space)).size < 2) return [];
        return [[`${id}: ${text}`, isAsked(found, entries)] as const];
      }),
  );
}

function isAsked(found: Lookup, entries: readonly Code[]): boolean {
  const results = rankResults(found);
  const spaces = new Set(entries.map(({ space }) => space));
  const isOpen = entries.every(({ id }) =>
    results.some((result) => result.kind === 'code' && result.id === id && result.reading === 'open'),
  );
  return isOpen && results[0]?.kind === 'code' && [...spaces].every((space) => found.ask?.spaces.includes(space));
}

function isFirst(atlas: Atlas, text: string, id: string): boolean {
  const found = lookUp(atlas, text);
  const own = found.codes.find(({ entries }) => entries.some((entry) => entry.id === id));
  const [first] = own?.entries ?? [];
  const code = own?.entries.find((entry) => entry.id === id);
  if (!first || !code) return false;
  const isSame =
    first.id === id || (first.value === code.value && first.symbol !== null && first.symbol === code.symbol);
  const [result] = rankResults(found);
  const leads = result?.id === first.id || (result?.kind === 'symptom' && first.symptoms.includes(result.id));
  return isSame && leads;
}

function isOffered(atlas: Atlas, text: string, id: string): boolean {
  const found = lookUp(atlas, text);
  return found.ask !== undefined && entryIds(found).includes(id);
}
