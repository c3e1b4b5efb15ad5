import type { Access, CanTell, Chance, Expectation, Likelihood, Risk } from '#dataset/vocabulary.ts';

/**
 * The one place where the words of the dataset become numbers. Why these: docs/adr/0006-words-to-numbers.md. They are
 * informed guesses, so readers are shown ranks and reasons, never percentages.
 */

/** Prior weight of a cause within a symptom. */
export const PRIOR: Readonly<Record<Likelihood, number>> = { common: 8, occasional: 3, rare: 1 };

/** Weight of a cause in a symptom seen together with others where only the others list it. */
export const PRIOR_UNLISTED = 0.1;

/** Share of all belief, at the start, of a cause that nobody has listed. */
export const SOMETHING_ELSE = 0.1;

/** Weight of an answer given a cause; never 0, so that no single answer rules a cause out. */
export const EXPECTED: Readonly<Record<Expectation, number>> = { expected: 8, possible: 3, unlikely: 1, against: 0.2 };

/** An answer that a row of a cause or of `usual` leaves out. */
export const EXPECTED_UNSAID: Expectation = 'possible';

/** Chance that a fix cures a cause. */
export const CHANCE: Readonly<Record<Chance, number>> = {
  'nearly-always': 0.95,
  usually: 0.8,
  sometimes: 0.5,
  seldom: 0.2,
};

/** Chance that a reader can answer. */
export const CAN_TELL: Readonly<Record<CanTell, number>> = { most: 0.9, half: 0.5, few: 0.2 };

/** Minutes that stand for a risk. */
export const RISK: Readonly<Record<Risk, number>> = { none: 0, low: 5, medium: 30, high: 120 };

/** Minutes until a hand-over has an answer, where no record and no overlay says otherwise. */
export const HAND_OVER = 240;

/** Minutes to arm a rollback. */
export const ARM_ROLLBACK = 5;

/** Minutes to open an access that the reader does not have yet. */
export const DOOR: Readonly<Record<Access, number>> = {
  client: 0,
  phone: 10,
  'remote-powershell': 15,
  'cloud-portal': 15,
  gateway: 20,
  'host-console': 30,
  'domain-controller': 30,
  'license-server': 30,
  'maintenance-window': 120,
};

/** Accesses that reach a host whatever is wrong with its network, and so bring it back after a change went wrong. */
export const WAYS_BACK: readonly Access[] = ['host-console', 'cloud-portal'];

/** A red-flag question is asked before its turn from this chance of the worrying answer, and up to this many minutes. */
export const RED_FLAG = { chance: 0.05, minutes: 1 } as const;

/** Standing of a cause by its belief as a share of the strongest one's. */
export const STANDING = { leading: 0.5, unlikely: 0.1 } as const;

/** Costs nearer to each other than this share are a tie. */
export const TIE = 1e-9;
