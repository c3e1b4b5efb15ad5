import type { Rule } from './rule.ts';
import { answerExists } from './rules/answer-exists.ts';
import { answerIdsUnique } from './rules/answer-ids-unique.ts';
import { causeUsed } from './rules/cause-used.ts';
import { changingFixUndo } from './rules/changing-fix-undo.ts';
import { changingStepCaution } from './rules/changing-step-caution.ts';
import { codeExists } from './rules/code-exists.ts';
import { codesOrdered } from './rules/codes-ordered.ts';
import { codesUnique } from './rules/codes-unique.ts';
import { commandEffect } from './rules/command-effect.ts';
import { commandParses } from './rules/command-parses.ts';
import { confidenceFitsSources } from './rules/confidence-fits-sources.ts';
import { cuttingFixWayBack } from './rules/cutting-fix-way-back.ts';
import { datesNotInFuture } from './rules/dates-not-in-future.ts';
import { handOverTo } from './rules/hand-over-to.ts';
import { listWithoutRepeats } from './rules/list-without-repeats.ts';
import { messageEvidence } from './rules/message-evidence.ts';
import { namePortable } from './rules/name-portable.ts';
import { noTodo } from './rules/no-todo.ts';
import { placeholdersKnown } from './rules/placeholders-known.ts';
import { plainCharacters } from './rules/plain-characters.ts';
import { proseLinkTarget } from './rules/prose-link-target.ts';
import { proseMarkdown } from './rules/prose-markdown.ts';
import { questionUsed } from './rules/question-used.ts';
import { referenceExists } from './rules/reference-exists.ts';
import { refutationCitesSource } from './rules/refutation-cites-source.ts';
import { retiredNotUsed } from './rules/retired-not-used.ts';
import { retiredPointsOn } from './rules/retired-points-on.ts';
import { saferChainEnds } from './rules/safer-chain-ends.ts';
import { saferNotRiskier } from './rules/safer-not-riskier.ts';
import { sourceCited } from './rules/source-cited.ts';
import { sourceUrlSafe } from './rules/source-url-safe.ts';
import { sourceUrlUnique } from './rules/source-url-unique.ts';
import { translationNamesOriginal } from './rules/translation-names-original.ts';
import { verifiedRecently } from './rules/verified-recently.ts';
import { weakeningFixGuarded } from './rules/weakening-fix-guarded.ts';

/** Every rule the dataset must keep, by name. */
export const ALL_RULES: readonly Rule[] = [
  answerExists,
  answerIdsUnique,
  causeUsed,
  changingFixUndo,
  changingStepCaution,
  codeExists,
  codesOrdered,
  codesUnique,
  commandEffect,
  commandParses,
  confidenceFitsSources,
  cuttingFixWayBack,
  datesNotInFuture,
  handOverTo,
  listWithoutRepeats,
  messageEvidence,
  namePortable,
  noTodo,
  placeholdersKnown,
  plainCharacters,
  proseLinkTarget,
  proseMarkdown,
  questionUsed,
  referenceExists,
  refutationCitesSource,
  retiredNotUsed,
  retiredPointsOn,
  saferChainEnds,
  saferNotRiskier,
  sourceCited,
  sourceUrlSafe,
  sourceUrlUnique,
  translationNamesOriginal,
  verifiedRecently,
  weakeningFixGuarded,
];
