import type { BlockContent, PhrasingContent } from 'mdast';
import type {} from 'remark-mdx';
import type { COMPONENTS, ComponentName } from './components.ts';
import { cleanLine } from './text.ts';

export type FlowElement = Extract<BlockContent, { type: 'mdxJsxFlowElement' }>;
export type TextElement = Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>;
type Attribute = FlowElement['attributes'][number];

/** What a component may be given: words, or a flag that is written without a value. */
export type PropValue = string | true | undefined;
type PropsOf<N extends ComponentName> = Parameters<(typeof COMPONENTS)[N]>[0];

/** A component that stands between paragraphs, as an mdast node. */
export function flow<N extends ComponentName>(
  name: N,
  props: PropsOf<N>,
  children: readonly BlockContent[] = [],
): FlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: toAttributes(props), children: [...children] };
}

/** A component that stands inside a line, as an mdast node. Never let one be alone in a paragraph: MDX drops that paragraph. */
export function inline<N extends ComponentName>(
  name: N,
  props: PropsOf<N>,
  children: readonly PhrasingContent[] = [],
): TextElement {
  return { type: 'mdxJsxTextElement', name, attributes: toAttributes(props), children: [...children] };
}

/** The props that a node was made from: the inverse of what `flow` and `inline` do. */
export function propsOf(node: FlowElement | TextElement): Record<string, string | true> {
  return Object.fromEntries(
    node.attributes.map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') throw new Error(`${node.name}: spread attributes are never built`);
      const { name, value } = attribute;
      if (typeof value === 'object' && value !== null) return [name, JSON.parse(value.value) as string];
      return [name, value ?? true];
    }),
  );
}

function toAttributes(props: object): Attribute[] {
  return Object.entries(props as Record<string, PropValue>).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute', name, value: toValue(value) } as Attribute],
  );
}

/** One line, written as it is where a quoted JSX attribute can hold it, else as a JavaScript string. */
function toValue(value: string | true): Attribute['value'] {
  if (value === true) return null;
  const line = cleanLine(value);
  return /["&]/.test(line) ? { type: 'mdxJsxAttributeValueExpression', value: JSON.stringify(line) } : line;
}
