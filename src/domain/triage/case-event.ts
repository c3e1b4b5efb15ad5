import type { OverlayData } from '#dataset/schema/overlay.ts';
import type { Access } from '#dataset/vocabulary.ts';
import type { Id, Outcome } from '../contract.d.ts';

/**
 * What happened in a case, by id. Pasted text is never an event: only what was recognized in it is.
 *
 * `via` is the access by which a step was done. It stands open afterwards; a fact that the reader brought has none.
 */
export type CaseEvent =
  /** What is seen: a symptom. */
  | { readonly kind: 'sign'; readonly symptom: Id }
  /** Codes that one number may be and that lead to different symptoms: which of them it is has to be asked first. */
  | { readonly kind: 'reading'; readonly codes: readonly Id[] }
  | { readonly kind: 'access'; readonly access: Access; readonly state: 'has' | 'lacks' }
  /** A company's own rules on top of the dataset. An address has only their name and hash, so they can be missing. */
  | { readonly kind: 'rules'; readonly name: string; readonly hash: string; readonly overlay?: OverlayData }
  /** The same as the first release had it. */
  | { readonly kind: 'overlay'; readonly handOver?: number; readonly omit?: readonly Id[] }
  | { readonly kind: 'answer'; readonly question: Id; readonly answer: Id; readonly via?: Access }
  | { readonly kind: 'outcome'; readonly step: Id; readonly outcome: Outcome; readonly via?: Access }
  /** `step` is an id of `preparation.ts`. */
  | { readonly kind: 'preparation'; readonly step: Id; readonly outcome: Outcome };

/** "I don't know". */
export const UNKNOWN = 'unknown';

export const OUTCOMES: readonly Outcome[] = ['fixed', 'failed', 'skipped', 'no-access', 'not-allowed'];

/** In an address, begins the hash and the name of a company's rules; in the first release minutes stood there. */
export const RULES_MARK = '*';

/** Questions that stand in no record: which symptom it is, and in which code space a number was seen. */
export const WHAT_YOU_SEE = 'what-do-you-see';
export const WHERE_SEEN = 'where-did-you-see-it';

/** What a later event of the same kind replaces; `undefined` where nothing is replaced. */
export function subjectOf(event: CaseEvent): string | undefined {
  switch (event.kind) {
    case 'answer':
      return `answer ${event.question}`;
    case 'outcome':
    case 'preparation':
      return `step ${event.step}`;
    case 'access':
      return `access ${event.access}`;
    case 'sign':
      return `sign ${event.symptom}`;
    default:
      return event.kind;
  }
}
