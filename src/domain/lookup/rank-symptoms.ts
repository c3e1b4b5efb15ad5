import type { Lookup } from '../contract.d.ts';

type Match = Lookup['symptoms'][number];

/** How much of the score of a text is added to that of a code of the same symptom: never enough to pass a pair. */
const SHARE = 0.8;
/** Of that of words to a dialog text, which stays below a code. */
const SHARE_OF_WORDS = 0.6;
const BELOW_CODE = 0.499;

/**
 * Codes, messages and words together, best first: a symptom that two of them lead to once, and above its equals.
 * Everyday words are no find of their own beside a pair; behind a dialog text they say what else it can be.
 */
export function rankSymptoms(byCode: readonly Match[], byText: readonly Match[]): Match[] {
  const byId = new Map<string, Match>();
  for (const match of [...byCode, ...byText]) {
    const known = byId.get(match.id);
    byId.set(match.id, known ? reinforce(known, match) : match);
  }
  const isPaired = byCode.some(({ match }) => match === 'pair');
  return [...byId.values()].filter(({ match }) => !isPaired || match !== 'words').sort((a, b) => b.score - a.score);
}

function reinforce(known: Match, { score }: Match): Match {
  if (known.match === 'code') return { ...known, score: Math.min(0.95, known.score + SHARE * score) };
  if (known.match === 'message') return { ...known, score: Math.min(BELOW_CODE, known.score + SHARE_OF_WORDS * score) };
  return known;
}
