import type { Dataset, Entry, Guide, Path } from '#dataset/dataset.ts';
import type { Kind } from '#dataset/kinds.ts';
import type { Problem } from '#dataset/problem.ts';

/** One finding of a rule about one record or guide. */
export interface Finding {
  readonly entry: Entry | Guide;
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
  /** What it may find fault with: kinds of record, and guides. */
  readonly scope: readonly (Kind | 'guides')[];
  check(dataset: Dataset, report: Report): void;
}
