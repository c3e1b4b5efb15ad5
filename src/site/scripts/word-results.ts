import type { Phase } from '#dataset/vocabulary.ts';
import { PHASE_TABS } from '#domain/phase-tabs.ts';
import { element } from '#widget/element.ts';
import { KIND_WORDS } from './word-labels.ts';
import { type Part, passageOf } from './word-passage.ts';
import type { FoundPage } from './word-search.ts';

/** One page as a result: kind, phase, its title as the link, and the passage in which the words stand. */
export function renderResult(page: FoundPage): HTMLLIElement {
  const { title, kind = '', phases = '', codes } = page.meta;
  const [phase] = phases.split(' ').filter(Boolean);
  const passage = passageOf(page.content, page.locations, page.words);
  const tab = phase ? PHASE_TABS[phase as Phase] : undefined;
  return element(
    'li',
    { class: 'word-result', 'data-phase': phase },
    element(
      'a',
      { href: page.url },
      kind === 'code' && codes ? element('code', {}, codes) : undefined,
      kind === 'code' && codes ? ' ' : undefined,
      title,
    ),
    element(
      'p',
      { class: 'word-about' },
      element('span', {}, KIND_WORDS[kind] ?? ''),
      tab ? element('span', { class: 'phase-label', 'data-phase': phase }, tab) : undefined,
    ),
    passage.length > 0 ? element('p', { class: 'word-passage' }, ...passage.map(renderPart)) : undefined,
  );
}

function renderPart({ text, found }: Part): Node | string {
  return found ? element('mark', {}, text) : text;
}
