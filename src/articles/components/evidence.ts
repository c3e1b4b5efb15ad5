import type { Element } from 'hast';
import { PRIMARY_KINDS, type SourceKind } from '#dataset/vocabulary.ts';
import { SOURCE_KIND_LABELS } from '../labels.ts';
import { element } from './element.ts';

export type EvidenceKind = SourceKind | 'unverified';

interface Props {
  readonly kind: EvidenceKind;
  /** Place in the list at the end of the article. */
  readonly number: string;
  /** The entry in that list. */
  readonly href: string;
  /** Set while nobody of this project has opened the source. */
  readonly unread?: true | undefined;
}

/** The small mark behind a statement: P primary source, F field report or test, U unverified. It opens the source. */
export function evidence({ kind, number, href, unread }: Props): Element {
  const strength = strengthOf(kind);
  const spoken = kind === 'unverified' ? 'unverified' : SOURCE_KIND_LABELS[kind];
  const className = unread ? ['evidence', strength, 'unread'] : ['evidence', strength];
  const title = unread ? `${spoken}, not opened by us yet` : spoken;
  return element('sup', { className }, [element('a', { href, title }, `${letterOf(kind)}${number}`)]);
}

export function strengthOf(kind: EvidenceKind): 'primary' | 'field' | 'unverified' {
  if (kind === 'unverified') return 'unverified';
  return (PRIMARY_KINDS as readonly SourceKind[]).includes(kind) ? 'primary' : 'field';
}

export function letterOf(kind: EvidenceKind): string {
  return { primary: 'P', field: 'F', unverified: 'U' }[strengthOf(kind)];
}
