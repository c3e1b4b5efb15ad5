import type { Atlas, Lookup } from '#domain/contract.d.ts';
import { caseToUrl } from '#domain/triage/case-to-url.ts';
import { element } from './element.ts';
import type { RenderOptions } from './render-lookup.ts';

/**
 * What was read beside the codes, and the way into the triage of the best symptom with it. The address carries ids and
 * never the pasted text. Empty where nothing was read.
 */
export function renderStart(
  { version }: Pick<Atlas, 'version'>,
  { symptoms, facts }: Lookup,
  { href, text }: RenderOptions,
): HTMLElement[] {
  const [best] = symptoms;
  if (facts.length === 0 || !best || text === undefined) return [];
  const read = [...new Set(facts.map(({ at }) => text.slice(...at).replaceAll(/\s+/g, ' ')))];
  return [
    element(
      'p',
      { class: 'answer-hint' },
      `We read: ${read.map((words) => `\u201c${words}\u201d`).join(', ')}. `,
      element('a', { href: href(startAddress(version, best.id, facts)) }, 'Start the triage with this'),
    ),
  ];
}

function startAddress(version: string, symptom: string, facts: Lookup['facts']): string {
  const answers = facts.map(({ question, answer }) => ({ kind: 'answer', question, answer }));
  return caseToUrl({ atlas: version, events: [{ kind: 'sign', symptom }, ...answers], refused: [] });
}
