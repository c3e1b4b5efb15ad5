import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintDataset } from '#content-lint/lint.ts';
import { loadDataset } from '#dataset/load.ts';
import { formatProblem } from '#dataset/problem.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** The small dataset that keeps every rule. */
export const VALID = join(FIXTURES, 'valid');

/** One folder for each rule and each schema, holding only what differs from `VALID`. */
export const REFUSED = join(FIXTURES, 'refused');

/** The problems, as they are printed, of the valid dataset with the files of `overlays` laid over it one after the other. */
export function problemsOfOverlay(...overlays: string[]): string[] {
  const root = mkdtempSync(join(tmpdir(), 'rdp-atlas-'));
  try {
    for (const folder of [VALID, ...overlays]) cpSync(join(folder, 'content'), join(root, 'content'), { recursive: true });
    const { dataset, problems } = loadDataset(root);
    return (dataset ? lintDataset(dataset, []) : problems).map(formatProblem);
  } finally {
    rmSync(root, { recursive: true });
  }
}
