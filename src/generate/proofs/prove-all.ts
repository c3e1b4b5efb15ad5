import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AtlasFiles, Id } from '#domain/contract.d.ts';
import type { Effort, Proof } from './prove-symptom.ts';

/** What one worker is given: see `prove-worker.ts`. */
export interface Task {
  readonly files: AtlasFiles;
  readonly symptoms: readonly Id[];
  readonly effort: Effort;
}

/**
 * The proofs of all symptoms of a plan, by id. The work is shared between threads; what comes out does not depend on
 * how many there are.
 */
export async function proveAll(files: AtlasFiles, symptoms: readonly Id[], effort: Effort): Promise<Proof[]> {
  const threads = Math.max(1, Math.min(availableParallelism(), symptoms.length));
  const shares = Array.from({ length: threads }, (_, thread) =>
    symptoms.filter((_, place) => place % threads === thread),
  );
  const proofs = await Promise.all(shares.map((share) => proveShare({ files, symptoms: share, effort })));
  return proofs.flat().sort((a, b) => (a.symptom < b.symptom ? -1 : 1));
}

function proveShare(task: Task): Promise<Proof[]> {
  const worker = new Worker(new URL('./prove-worker.ts', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
