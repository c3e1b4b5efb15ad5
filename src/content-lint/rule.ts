import type { Dataset, Entry, Path } from '#dataset/dataset.ts';
import type { Kind } from '#dataset/kinds.ts';
import type { Problem } from '#dataset/problem.ts';

/** One finding of a rule about one record. */
export interface Finding {
  readonly entry: Entry;
  /** The value that is wrong; `[]` where the record as a whole is. */
  readonly path: Path;
  /** What was found. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
  /** An error unless said otherwise. */
  readonly severity?: Problem['severity'];
}

export type Report = (finding: Finding) => void;

/** One thing that must be true of the whole dataset. */
export interface Rule {
  /** The name of its file and of its fixture under `tests/fixtures/refused/`. */
  readonly name: string;
  /** What a reader would suffer without it, in one sentence. */
  readonly why: string;
  /** The kinds of record it may find fault with. */
  readonly scope: readonly Kind[];
  check(dataset: Dataset, report: Report): void;
}
