import type { Access } from '#dataset/vocabulary.ts';
import type { Id } from '../contract.d.ts';
import { DOOR } from './words.ts';

/** What stands before a fix that can cut the way in: another access opened, or the rollback of that fix armed. */
export type Preparation = { readonly open: Access } | { readonly rollbackOf: Id };

const OPEN = 'open-';
const ROLLBACK = 'arm-rollback-of-';
const ACCESSES = Object.keys(DOOR) as Access[];

export function preparationId(preparation: Preparation): Id {
  return 'open' in preparation ? `${OPEN}${preparation.open}` : `${ROLLBACK}${preparation.rollbackOf}`;
}

/** `undefined` where the id names no preparation. The fix that it names need not exist. */
export function parsePreparation(id: Id): Preparation | undefined {
  if (id.startsWith(ROLLBACK)) return { rollbackOf: id.slice(ROLLBACK.length) };
  const open = ACCESSES.find((access) => id === `${OPEN}${access}`);
  return open && { open };
}
