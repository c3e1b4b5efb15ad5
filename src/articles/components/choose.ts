import type { Element } from 'hast';
import type { Phase } from '#dataset/vocabulary.ts';
import { PHASE_WORDS } from '#domain/phases.ts';
import { type Children, paragraph } from './children.ts';
import { element } from './element.ts';

/** Two to four labelled ways on. */
export function choose(_props: object, children: Children): Element {
  return element('ul', { className: 'choose' }, ...children);
}

/** One way: what was found, what it means, the phase it leads to. Without `href` it ends here. */
export function way(
  { title, phase, href }: { title: string; phase: Phase; href?: string | undefined },
  children: Children,
): Element {
  return element('li', { className: 'way', dataPhase: phase }, [
    element('strong', { className: 'way-title' }, href === undefined ? title : element('a', { href }, title)),
    paragraph('way-text', children),
    element('span', { className: 'phase-label', dataPhase: phase }, PHASE_WORDS[phase].tab),
  ]);
}
