import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'rdp-atlas');

/** Something that takes seconds to compute, such as proofs. */
export interface LongWork {
  readonly name: string;
  /** The files and folders of the code that it depends on. */
  readonly code: readonly string[];
  /** All that it is computed from. */
  readonly from: string;
}

/** What this very work gave before; `undefined` where nothing is kept, or where what is kept cannot be read. */
export function keptResult<T>(work: LongWork): T | undefined {
  try {
    return JSON.parse(readFileSync(pathOf(work), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Keeps a result for the next process; does nothing where that is not possible. */
export function keepResult(work: LongWork, result: unknown): void {
  const path = pathOf(work);
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(result));
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // A cache that cannot be written only costs time.
  }
}

/** Another one with everything that the work depends on. */
function pathOf({ name, code, from }: LongWork): string {
  const hash = createHash('sha256').update(from);
  for (const file of code.flatMap(filesOf)) hash.update(readFileSync(file));
  return join(CACHE, name, `${hash.digest('hex').slice(0, 16)}.json`);
}

function filesOf(path: string): string[] {
  const whole = join(ROOT, path);
  if (!statSync(whole).isDirectory()) return [whole];
  return readdirSync(whole)
    .sort()
    .map((name) => join(whole, name));
}
