import type { Kind, RecordData } from './kinds.ts';
import type { Phrasings } from './load-phrasings.ts';
import type { GuideHead } from './schema/guide.ts';
import type { InfoData } from './schema/info.ts';
import type { Effect, Shell } from './vocabulary.ts';

/** Steps into a record: `['codes', 3, 'value']`. */
export type Path = readonly (string | number)[];

/** 1-based place in a file. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One record with the place it was read from. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  /** The file's name without `.yaml`. */
  readonly id: string;
  readonly file: string;
  readonly data: RecordData[K];
  /** Where in the file the value at `path` stands; the nearest parent where it is absent. */
  at(path: Path): Position;
}

/** A guide as far as the rules must see it: it cites sources and gives commands, as records do. */
export interface Guide {
  readonly kind: 'guides';
  readonly id: string;
  readonly file: string;
  readonly data: GuideHead;
  /** In the order of the text. */
  readonly commands: readonly {
    readonly shell: Shell;
    readonly run: string;
    readonly effect: Effect;
    readonly elevated: boolean;
  }[];
  /** Of a field of the head, or of `['commands', index]`. */
  at(path: Path): Position;
}

/** The whole dataset, each kind sorted by id. */
export type Dataset = { readonly [K in Kind]: ReadonlyMap<string, Entry<K>> } & {
  readonly guides: ReadonlyMap<string, Guide>;
  readonly phrasings: Phrasings;
  readonly info: InfoData & { readonly file: string };
};
