/** What `COMPONENTS` of `#articles/components.ts` is, as Astro components; those that synthetic articles use. */
import Action from './components/Action.astro';
import ActionLine from './components/ActionLine.astro';
import ActionLines from './components/ActionLines.astro';
import CauseHead from './components/CauseHead.astro';
import Caution from './components/Caution.astro';
import Change from './components/Change.astro';
import Changes from './components/Changes.astro';
import Choose from './components/Choose.astro';
import Claim from './components/Claim.astro';
import Claims from './components/Claims.astro';
import Command from './components/Command.astro';
import Detail from './components/Detail.astro';
import Dialog from './components/Dialog.astro';
import Elsewhere from './components/Elsewhere.astro';
import ElsewhereRow from './components/ElsewhereRow.astro';
import EndMark from './components/EndMark.astro';
import Evidence from './components/Evidence.astro';
import Fix from './components/Fix.astro';
import Meaning from './components/Meaning.astro';
import Meanings from './components/Meanings.astro';
import Message from './components/Message.astro';
import Messages from './components/Messages.astro';
import Not from './components/Not.astro';
import Note from './components/Note.astro';
import Pair from './components/Pair.astro';
import Says from './components/Says.astro';
import Section from './components/Section.astro';
import Source from './components/Source.astro';
import Sources from './components/Sources.astro';
import State from './components/State.astro';
import Stated from './components/Stated.astro';
import Verified from './components/Verified.astro';
import Way from './components/Way.astro';
import Where from './components/Where.astro';

export const components = {
  Action,
  ActionLine,
  ActionLines,
  CauseHead,
  Caution,
  Change,
  Changes,
  Choose,
  Claim,
  Claims,
  Command,
  Detail,
  Dialog,
  Elsewhere,
  ElsewhereRow,
  EndMark,
  Evidence,
  Fix,
  Meaning,
  Meanings,
  Message,
  Messages,
  Not,
  Note,
  Pair,
  Says,
  Section,
  Source,
  Sources,
  State,
  Stated,
  Verified,
  Way,
  Where,
};
