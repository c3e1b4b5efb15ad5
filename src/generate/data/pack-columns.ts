import type { Id } from '#domain/contract.d.ts';
import { idsOf, ITEM, LINE, type LookupColumns, NONE, type SpaceHead, USUAL } from '#domain/lookup/lookup-columns.ts';
import type { PackedCode, PackedLookup, PackedSpace, PackedSymptom } from '#domain/lookup/pack.ts';

/** `lookup.json` from its rows; `unpackColumns` gives the rows again. */
export function packColumns({ version, asOf, spaces, symptoms, cues, ...beside }: PackedLookup): LookupColumns {
  const codes = spaces.flatMap((space) => space.codes);
  const prefixed = spaces.map((space) => ({ space, prefix: prefixOf(space.codes) }));
  const places = new Map(spaces.flatMap(idsOf).map((id, place) => [id, place]));
  const place = (id: Id) => places.get(id) ?? Number.NaN;
  const lists = <T>(of: (symptom: PackedSymptom) => readonly T[], write: (item: T) => string | number, item: string) =>
    symptoms.map((symptom) => of(symptom).map(write).join(item)).join(LINE);
  return {
    version,
    asOf,
    numbers: {
      values: spaces.flatMap(deltas).join(LINE),
      pairs: lists(
        ({ pairs }) => pairs,
        ([code, other]) => `${place(code)}+${place(other)}`,
        ' ',
      ),
      codes: symptoms.map(({ codes: own }) => steps(own.map(place)).join(' ')).join(LINE),
      sources: sourceLines(codes).join(LINE),
      confidences: codes.map(([, , , , confidence]) => confidence.toString(36)).join(''),
      phases: codes.map(([, , , phase]) => phase.toString(36)).join(''),
    },
    names: prefixed.flatMap(namesWithoutPrefix).join(LINE),
    ...beside,
    spaces: prefixed.map(headOf),
    meanings: codes.map(([, , meaning]) => meaning).join(LINE),
    ...(cues === undefined ? {} : { cues }),
    titles: symptoms.map(({ title }) => title).join(LINE),
    ids: symptoms.map(({ id }) => id).join(LINE),
    messages: lists(
      ({ messages = [] }) => messages,
      (text) => (typeof text === 'string' ? text : `${text[1]}:${text[0]}`),
      ITEM,
    ),
  };
}

/** A space with what the names of its codes begin with. */
interface Prefixed {
  readonly space: PackedSpace;
  readonly prefix: string;
}

function headOf({ space, prefix }: Prefixed): SpaceHead {
  const { codes, provider, layout, offset, ...about } = space;
  const unusual = {
    ...(provider === USUAL.provider ? {} : { provider }),
    ...(layout === USUAL.layout ? {} : { layout }),
    ...(offset === USUAL.offset ? {} : { offset }),
  };
  return { ...about, ...unusual, count: codes.length, ...(prefix === '' ? {} : { prefix }) };
}

/** With what all names of codes begin, where there are two or more; shorter than each of them. */
function prefixOf(codes: readonly PackedCode[]): string {
  const [first = '', ...others] = codes.flatMap(([, symbol]) => symbol ?? []);
  let length = others.length === 0 ? 0 : first.length - 1;
  for (const name of others) while (length >= name.length || !name.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

function namesWithoutPrefix({ space, prefix }: Prefixed): string[] {
  return space.codes.map(([, symbol, , , , , aliases = []]) =>
    [symbol?.slice(prefix.length) ?? '', ...aliases].join(ITEM),
  );
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

/** What each number is more than the one before. */
function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, place) => number - (numbers[place - 1] ?? 0));
}
