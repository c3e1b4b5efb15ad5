import type { Id } from '../contract.d.ts';
import { codeId, type PackedCode, type PackedLookup, type PackedSpace, type PackedSymptom } from './pack.ts';

/**
 * `lookup.json` as it is sent: what is alike stands together, column by column, which gzip makes a sixth smaller than
 * rows. Nothing in it is encoded further, so that it can be read by eye; an item of a column ends with a line break.
 */
export interface LookupColumns extends Omit<PackedLookup, 'spaces' | 'symptoms'> {
  /** `count` codes of the columns belong to each, in their order. */
  readonly spaces: readonly (Omit<PackedSpace, 'codes'> & { readonly count: number })[];
  readonly codes: CodeColumns;
  readonly symptoms: SymptomColumns;
}

interface CodeColumns {
  /** In decimal, what a value is more than the one before it in its space; `-` for a code that is only a name. */
  readonly values: string;
  /** `SYMBOL|ALIAS|ALIAS`; empty for none. */
  readonly names: string;
  readonly meanings: string;
  /** Places in `phases` and in `confidences`, to the base of 36: one character each, without line breaks. */
  readonly phases: string;
  readonly confidences: string;
  /** Places in `sources`; `-` for none, empty for those of the code before. */
  readonly sources: string;
}

interface SymptomColumns {
  readonly ids: string;
  readonly titles: string;
  /** Places of codes, counted through all spaces, each by what it is more than the one before. */
  readonly codes: string;
  /** `1+2`: places of two codes. */
  readonly pairs: string;
  /** `stems of one|de:stems of another`, see `PackedSymptom`. */
  readonly messages: string;
  readonly words: string;
}

const LINE = '\n';
const ITEM = '|';
const NONE = '-';
const LANGUAGE = /^([a-z]{2,3}(?:-[A-Za-z]{2,4})?):(.*)$/;

export function packColumns({ spaces, symptoms, ...head }: PackedLookup): LookupColumns {
  const codes = spaces.flatMap((space) => space.codes);
  const places = new Map(spaces.flatMap(idsOf).map((id, place) => [id, place]));
  const place = (id: Id) => places.get(id) ?? Number.NaN;
  const lists = <T>(of: (symptom: PackedSymptom) => readonly T[], write: (item: T) => string | number, item: string) =>
    symptoms.map((symptom) => of(symptom).map(write).join(item)).join(LINE);
  return {
    ...head,
    spaces: spaces.map(({ codes: own, ...about }) => ({ ...about, count: own.length })),
    codes: {
      values: spaces.flatMap(deltas).join(LINE),
      names: codes.map(([, symbol, , , , , aliases = []]) => [symbol ?? '', ...aliases].join(ITEM)).join(LINE),
      meanings: codes.map(([, , meaning]) => meaning).join(LINE),
      phases: codes.map(([, , , phase]) => phase.toString(36)).join(''),
      confidences: codes.map(([, , , , confidence]) => confidence.toString(36)).join(''),
      sources: sourceLines(codes).join(LINE),
    },
    symptoms: {
      ids: symptoms.map(({ id }) => id).join(LINE),
      titles: symptoms.map(({ title }) => title).join(LINE),
      codes: symptoms.map(({ codes: own }) => steps(own.map(place)).join(' ')).join(LINE),
      pairs: lists(
        ({ pairs }) => pairs,
        ([code, other]) => `${place(code)}+${place(other)}`,
        ' ',
      ),
      messages: lists(
        ({ messages = [] }) => messages,
        (text) => (typeof text === 'string' ? text : `${text[1]}:${text[0]}`),
        ITEM,
      ),
      words: lists(({ words = [] }) => words, String, ITEM),
    },
  };
}

export function unpackColumns({ spaces: heads, codes, symptoms, ...head }: LookupColumns): PackedLookup {
  let first = 0;
  const rows = rowsOf(codes);
  const spaces = heads.map(({ count, ...about }) => {
    const own = rows.slice(first, first + count);
    first += count;
    return { ...about, codes: withValues(own) };
  });
  return { ...head, spaces, symptoms: symptomsOf(symptoms, spaces.flatMap(idsOf)) };
}

/** The rows, with what the value is more than the one before. */
function rowsOf({ values, names, meanings, phases, confidences, sources }: CodeColumns): PackedCode[] {
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

function deltas({ codes }: PackedSpace): (number | string)[] {
  let before = 0;
  return codes.map(([value]) => {
    if (value === null) return NONE;
    const more = value - before;
    before = value;
    return more;
  });
}

function sourceLines(codes: readonly PackedCode[]): string[] {
  const lines = codes.map(([, , , , , sources]) => (sources.length > 0 ? sources.join(' ') : NONE));
  return lines.map((line, row) => (line === lines[row - 1] ? '' : line));
}

function symptomsOf(columns: SymptomColumns, ids: readonly Id[]): PackedSymptom[] {
  if (columns.ids === '') return [];
  const [titles, codes, pairs, messages, words] = [
    columns.titles,
    columns.codes,
    columns.pairs,
    columns.messages,
    columns.words,
  ].map((column) => column.split(LINE)) as [string[], string[], string[], string[], string[]];
  return columns.ids.split(LINE).map((id, row) => ({
    id,
    title: titles[row] ?? '',
    codes: sums(items(codes[row], ' ').map(Number)).map((place) => idAt(ids, place)),
    pairs: items(pairs[row], ' ').map((pair) => {
      const [code = '', other = ''] = pair.split('+');
      return [idAt(ids, Number(code)), idAt(ids, Number(other))] as const;
    }),
    ...(messages[row] ? { messages: items(messages[row], ITEM).map(withLanguage) } : {}),
    ...(words[row] ? { words: items(words[row], ITEM) } : {}),
  }));
}

function withLanguage(text: string): string | readonly [text: string, language: string] {
  const [, language, plain] = LANGUAGE.exec(text) ?? [];
  return language === undefined || plain === undefined ? text : [plain, language];
}

function items(list: string | undefined, item: string): string[] {
  return list ? list.split(item) : [];
}

/** What each number is more than the one before. */
function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, place) => number - (numbers[place - 1] ?? 0));
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

/** The ids of the codes of a space, in their order. */
export function idsOf({ id, codes }: PackedSpace): Id[] {
  return codes.map(([value, symbol]) => codeId(id, value, symbol));
}
