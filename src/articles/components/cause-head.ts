import type { Element } from 'hast';
import type { Likelihood, Phase } from '#dataset/vocabulary.ts';
import { PHASE_WORDS } from '#domain/phases.ts';
import { type Children, unwrap } from './children.ts';
import { element } from './element.ts';

interface Props {
  /** Place in the order of likelihood, from 1. */
  readonly number: string;
  readonly href: string;
  readonly likelihood: Likelihood;
  readonly phase: Phase;
  readonly note?: string | undefined;
}

/** The heading of one cause in a symptom article; its words are the title. */
export function causeHead({ number, href, likelihood, phase, note }: Props, children: Children): Element {
  const rate = note === undefined ? likelihood : `${likelihood} · ${note.replace(/\.$/, '')}`;
  return element('h2', { className: 'cause-head' }, [
    element('span', { className: 'ordinal' }, `${number} · `),
    element('a', { href }, ...unwrap(children)),
    ' ',
    element('small', { className: 'likelihood', dataLikelihood: likelihood }, rate),
    ' ',
    element('span', { className: 'phase-label', dataPhase: phase }, PHASE_WORDS[phase].tab),
  ]);
}
