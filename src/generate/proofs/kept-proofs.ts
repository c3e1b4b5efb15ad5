import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Effort, Proof } from './prove-symptom.ts';

/** Where the code stands that a proof depends on. */
const CODE = ['src/domain/triage', 'src/proof', 'src/generate/proofs'];

/** Changes with everything that a proof depends on: the plan without the version of the data, the code, the effort. */
export function proofKey(root: string, plan: string, effort: Effort): string {
  const hash = createHash('sha256')
    .update(plan.replace(/"version":"[^"]*",/, ''))
    .update(JSON.stringify(effort));
  for (const folder of CODE)
    for (const name of readdirSync(join(root, folder)).sort()) hash.update(readFileSync(join(root, folder, name)));
  return hash.digest('hex').slice(0, 16);
}

/** `undefined` where nothing is kept, or where what is kept cannot be read. */
export function keptProofs(root: string, key: string): readonly Proof[] | undefined {
  try {
    return JSON.parse(readFileSync(join(cacheOf(root), `${key}.json`), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Keeps proofs for the next build; does nothing where that is not possible. */
export function keepProofs(root: string, key: string, proofs: readonly Proof[]): void {
  const folder = cacheOf(root);
  const path = join(folder, `${key}.json`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(proofs));
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // A cache that cannot be written only costs time.
  }
}

function cacheOf(root: string): string {
  return join(root, 'node_modules', '.cache', 'rdp-atlas', 'proofs');
}
