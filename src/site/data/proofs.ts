import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Proof } from '#generate/proofs/prove-symptom.ts';

/** The proofs of this build; none in a preview. */
export const proofs: readonly Proof[] = JSON.parse(
  readFileSync(join(process.cwd(), '.generated/public/data/v1/proofs.json'), 'utf8'),
).proofs;
