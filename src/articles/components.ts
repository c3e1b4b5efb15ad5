import { action, actionLine, actionLines, state, where } from './components/action-lines.ts';
import { caution } from './components/caution.ts';
import { causeHead } from './components/cause-head.ts';
import { change, changes } from './components/changes.ts';
import { choose, way } from './components/choose.ts';
import { claim, claims, stated } from './components/claims.ts';
import { command } from './components/command.ts';
import { detail } from './components/detail.ts';
import { dialog } from './components/dialog.ts';
import { elsewhere, elsewhereRow } from './components/elsewhere.ts';
import { endMark } from './components/end-mark.ts';
import { evidence } from './components/evidence.ts';
import { fact, facts } from './components/facts.ts';
import { fix } from './components/fix.ts';
import { meaning, meanings, notThis, says } from './components/meanings.ts';
import { message, messages } from './components/messages.ts';
import { note } from './components/note.ts';
import { pair } from './components/pair.ts';
import { retired } from './components/retired.ts';
import { section } from './components/section.ts';
import { source, sources, unverified } from './components/sources.ts';
import { variant } from './components/variant.ts';
import { verified } from './components/verified.ts';

/** Every component that the MDX of an article may name. Both routes from mdast to HTML use this one map. */
export const COMPONENTS = {
  Action: action,
  ActionLine: actionLine,
  ActionLines: actionLines,
  Caution: caution,
  CauseHead: causeHead,
  Change: change,
  Changes: changes,
  Choose: choose,
  Claim: claim,
  Claims: claims,
  Command: command,
  Detail: detail,
  Dialog: dialog,
  Elsewhere: elsewhere,
  ElsewhereRow: elsewhereRow,
  EndMark: endMark,
  Evidence: evidence,
  Fact: fact,
  Facts: facts,
  Fix: fix,
  Meaning: meaning,
  Meanings: meanings,
  Message: message,
  Messages: messages,
  Not: notThis,
  Note: note,
  Pair: pair,
  Retired: retired,
  Says: says,
  Section: section,
  Source: source,
  Sources: sources,
  State: state,
  Stated: stated,
  Unverified: unverified,
  Variant: variant,
  Verified: verified,
  Way: way,
  Where: where,
} as const;

export type ComponentName = keyof typeof COMPONENTS;
