import type { ProseInline } from '#domain/prose.ts';
import { proseTarget, readProse } from '#domain/prose.ts';
import { causeTitle, fixTitle, questionTitle, symptomTitle } from '#domain/triage/wording.ts';
import { element } from '../element.ts';
import type { Drawing } from './drawing.ts';

/** A prose field as blocks. */
export function renderProse(drawing: Drawing, text: string): HTMLElement[] {
  return readProse(text).map((block) =>
    block.kind === 'paragraph'
      ? element('p', {}, ...inline(drawing, block.children))
      : element('ul', {}, ...block.items.map((item) => element('li', {}, ...inline(drawing, item)))),
  );
}

/** A prose field of one paragraph as the words of a line; of more, one after the other. */
export function renderWords(drawing: Drawing, text: string): (Node | string)[] {
  return readProse(text).flatMap((block, place) => {
    const parts = block.kind === 'paragraph' ? [block.children] : block.items;
    return parts.flatMap((part, index) => [...(place + index > 0 ? [' '] : []), ...inline(drawing, part)]);
  });
}

function inline(drawing: Drawing, parts: readonly ProseInline[]): (Node | string)[] {
  return parts.map((part) => word(drawing, part));
}

function word(drawing: Drawing, part: ProseInline): Node | string {
  if ('text' in part) return part.kind === 'code' ? element('code', {}, part.text) : part.text;
  if (part.kind === 'link') return link(drawing, part);
  return element(part.kind === 'strong' ? 'strong' : 'em', {}, ...inline(drawing, part.children));
}

function link(drawing: Drawing, { target, children }: Extract<ProseInline, { kind: 'link' }>): Node | string {
  const leads = proseTarget(target);
  const words = children.length > 0 ? inline(drawing, children) : [titleOf(drawing, target)];
  if (leads === undefined) return element('span', {}, ...words);
  return 'path' in leads
    ? element('a', { href: drawing.host.href(leads.path) }, ...words)
    : element('a', { href: leads.url, rel: 'external noreferrer' }, ...words);
}

function titleOf({ host: { atlas } }: Drawing, target: string): string {
  const [scheme, id = ''] = target.split(':');
  const titles = { symptom: symptomTitle, cause: causeTitle, question: questionTitle, fix: fixTitle } as const;
  return titles[scheme as keyof typeof titles]?.(atlas, id) ?? id;
}
