import type { Id } from '../contract.d.ts';
import { idsOf, ITEM, LINE, type LookupColumns, NONE, USUAL } from './lookup-columns.ts';
import type { PackedCode, PackedLookup, PackedSymptom } from './pack.ts';

const LANGUAGE = /^([a-z]{2,3}(?:-[A-Za-z]{2,4})?):(.*)$/;

/** The rows of `lookup.json`. */
export function unpackColumns(file: LookupColumns): PackedLookup {
  const { version, asOf, phases, confidences, sources, cues } = file;
  let first = 0;
  const rows = rowsOf(file);
  const spaces = file.spaces.map(({ count, prefix = '', ...about }) => {
    const own = rows.slice(first, first + count);
    first += count;
    return { ...USUAL, ...about, codes: withValues(own).map(withPrefix(prefix)) };
  });
  return {
    version,
    asOf,
    phases,
    confidences,
    sources,
    spaces,
    symptoms: symptomsOf(file, spaces.flatMap(idsOf)),
    ...(cues === undefined ? {} : { cues }),
  };
}

/** The rows, with what the value is more than the one before. */
function rowsOf({ numbers, names, meanings }: LookupColumns): PackedCode[] {
  const { values, phases, confidences, sources } = numbers;
  const [more, named, cited] = [values, names, sources].map((column) => column.split(LINE)) as [
    string[],
    string[],
    string[],
  ];
  let places: number[] = [];
  return meanings.split(LINE).map((meaning, row) => {
    const [symbol = '', ...aliases] = (named[row] ?? '').split(ITEM);
    const line = cited[row] ?? '';
    if (line !== '') places = line === NONE ? [] : line.split(' ').map(Number);
    const value = more[row] === NONE ? null : Number(more[row]);
    const phase = Number.parseInt(phases[row] ?? '', 36);
    const packed = [
      value,
      symbol || null,
      meaning,
      phase,
      Number.parseInt(confidences[row] ?? '', 36),
      places,
    ] as const;
    return aliases.length > 0 ? [...packed, aliases] : packed;
  });
}

function withValues(codes: readonly PackedCode[]): PackedCode[] {
  let value = 0;
  return codes.map(([more, ...others]) => {
    if (more === null) return [null, ...others];
    value += more;
    return [value, ...others];
  });
}

function withPrefix(prefix: string): (code: PackedCode) => PackedCode {
  return ([value, symbol, ...others]) => [value, symbol === null ? null : prefix + symbol, ...others];
}

function symptomsOf(columns: LookupColumns, ids: readonly Id[]): PackedSymptom[] {
  if (columns.ids === '') return [];
  const [titles, codes, pairs, messages] = [
    columns.titles,
    columns.numbers.codes,
    columns.numbers.pairs,
    columns.messages,
  ].map((column) => column.split(LINE)) as [string[], string[], string[], string[]];
  return columns.ids.split(LINE).map((id, row) => ({
    id,
    title: titles[row] ?? '',
    codes: sums(items(codes[row], ' ').map(Number)).map((place) => idAt(ids, place)),
    pairs: items(pairs[row], ' ').map((pair) => {
      const [code = '', other = ''] = pair.split('+');
      return [idAt(ids, Number(code)), idAt(ids, Number(other))] as const;
    }),
    ...(messages[row] ? { messages: items(messages[row], ITEM).map(withLanguage) } : {}),
  }));
}

function withLanguage(text: string): string | readonly [text: string, language: string] {
  const [, language, plain] = LANGUAGE.exec(text) ?? [];
  return language === undefined || plain === undefined ? text : [plain, language];
}

function items(list: string | undefined, item: string): string[] {
  return list ? list.split(item) : [];
}

function sums(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map((number) => (sum += number));
}

function idAt(ids: readonly Id[], place: number): Id {
  const id = ids[place];
  if (id === undefined) throw new Error(`lookup file: place ${place} of a list of ${ids.length} codes`);
  return id;
}
