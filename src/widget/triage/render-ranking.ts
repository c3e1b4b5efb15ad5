import type { Access } from '#dataset/vocabulary.ts';
import type { Case } from '#domain/contract.d.ts';
import { rulesOf } from '#domain/overlay/rules-of.ts';
import { rankedCauses, rankedFixes } from '#domain/triage/rank.ts';
import { ACCESS_WORDS, causeTitle, fixTitle, listed } from '#domain/triage/wording.ts';
import { element } from '../element.ts';
import { fill, type Words } from '../words.ts';
import type { Drawing } from './drawing.ts';
import { recordLink } from './record-link.ts';
import { renderRules } from './render-rules.ts';

const STANDINGS = {
  leading: 'standingLeading',
  possible: 'standingPossible',
  unlikely: 'standingUnlikely',
} as const satisfies Record<string, keyof Words>;

/**
 * What is possible now, what could be tried, and whose rules apply, in words. Computed when it is opened: most readers
 * only want the next step.
 */
export function renderRanking(drawing: Drawing, c: Case, open: ReadonlySet<string>): HTMLElement[] {
  const { words } = drawing;
  const rules = rulesOf(drawing.host.atlas);
  return [
    folded('causes', words.possibleNow, open, () => causes(drawing, c)),
    folded('fixes', words.couldBeTried, open, () => fixes(drawing, c)),
    ...(rules
      ? [folded('rules', fill(words.rulesOf, { name: rules.name }), open, () => renderRules(drawing, rules))]
      : []),
  ];
}

function folded(name: string, title: string, open: ReadonlySet<string>, content: () => HTMLElement): HTMLElement {
  const details = element('details', { class: 'triage-ranking', 'data-name': name }, element('summary', {}, title));
  const fill = () => {
    if (details.open && details.childElementCount === 1) details.append(content());
  };
  details.addEventListener('toggle', fill);
  details.open = open.has(name);
  fill();
  return details;
}

function causes({ host, words }: Drawing, c: Case): HTMLElement {
  const { atlas } = host;
  const rows = rankedCauses(atlas, c).map(({ id, standing }) =>
    element(
      'li',
      { 'data-standing': standing },
      recordLink(host, 'causes', id, causeTitle(atlas, id)),
      ' ',
      element('span', { class: 'triage-standing' }, words[STANDINGS[standing]]),
    ),
  );
  return element('ol', {}, ...rows);
}

function fixes({ host, words }: Drawing, c: Case): HTMLElement {
  const { atlas } = host;
  const rows = rankedFixes(atlas, c).map(({ id, needs, blockedBy }) => {
    const known = atlas.fixes.some((fix) => fix.id === id);
    const accesses = needs.filter((access) => access !== 'client');
    const conditions = [
      ...(accesses.length > 0
        ? [fill(words.needs, { accesses: listed(accesses.map((access) => ACCESS_WORDS[access as Access])) })]
        : []),
      ...(blockedBy ? [fill(words.after, { fix: fixTitle(atlas, blockedBy) })] : []),
    ];
    return element(
      'li',
      {},
      known ? recordLink(host, 'fixes', id, fixTitle(atlas, id)) : words.handOver,
      conditions.length > 0 ? element('span', { class: 'triage-standing' }, ` ${conditions.join('; ')}`) : undefined,
    );
  });
  return element('ol', {}, ...rows);
}
