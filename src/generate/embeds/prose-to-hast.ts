import type { ElementContent } from 'hast';
import { element } from '#articles/components/element.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { type ProseInline, readProse } from '#domain/prose.ts';

/** Prose for a page that leads nowhere: a link is its words, or the title of what it names. */
export function proseToHast(dataset: Dataset, text: string): ElementContent[] {
  const inline = (parts: readonly ProseInline[]) => parts.map((part) => wordToHast(dataset, part));
  return readProse(text).map((block) =>
    block.kind === 'paragraph'
      ? element('p', {}, ...inline(block.children))
      : element('ul', {}, ...block.items.map((item) => element('li', {}, ...inline(item)))),
  );
}

function wordToHast(dataset: Dataset, part: ProseInline): ElementContent {
  if ('text' in part) return part.kind === 'code' ? element('code', {}, part.text) : text(part.text);
  const children = part.children.map((child) => wordToHast(dataset, child));
  if (part.kind === 'link')
    return element('span', {}, ...(children.length > 0 ? children : [titleOf(dataset, part.target)]));
  return element(part.kind === 'strong' ? 'strong' : 'em', {}, ...children);
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

const KINDS = { symptom: 'symptoms', cause: 'causes', question: 'questions', fix: 'fixes' } as const;

function titleOf(dataset: Dataset, target: string): string {
  const [scheme, id = ''] = target.split(':');
  return dataset[KINDS[scheme as keyof typeof KINDS] ?? 'symptoms'].get(id)?.data.title ?? id;
}
