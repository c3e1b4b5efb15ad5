import type { Parents } from 'mdast';
import type { Info, State } from 'mdast-util-to-markdown';
import type { FlowElement, TextElement } from './jsx.ts';

/** Columns after which the attributes of a block stand on lines of their own. */
const WIDTH = 120;

/**
 * MDX text of a component between paragraphs. Written as mdast-util-mdx-jsx 3 writes it, in a third less time: that one
 * makes the expression for quotes anew for each attribute and counts columns that nothing here asks for. It is simpler
 * because an attribute is only what `jsx.ts` makes.
 */
export function flowElement(node: FlowElement, _parent: Parents | undefined, state: State, info: Info): string {
  const depth = state.stack.filter((construct) => construct === 'mdxJsxFlowElement').length;
  const tag = openingTag(node, depth * 2);
  if (node.children.length === 0) return tag;
  const exit = state.enter('mdxJsxFlowElement');
  const content = state.indentLines(state.containerFlow(node, info), (line, _index, blank) =>
    blank ? '' : `  ${line}`,
  );
  exit();
  return [tag, content, `</${node.name}>`].join('\n');
}

/** MDX text of a component in a line. */
export function textElement(node: TextElement, _parent: Parents | undefined, state: State, info: Info): string {
  const tag = openingTag(node, -Infinity);
  if (node.children.length === 0) return tag;
  const exit = state.enter('mdxJsxTextElement');
  const content = state.containerPhrasing(node, { ...info, before: '>', after: '<' });
  exit();
  return `${tag}${content}</${node.name}>`;
}

/** What comes first in such a component, for escaping the text in front of it. */
textElement.peek = () => '<';

function openingTag({ name, attributes, children }: FlowElement | TextElement, indent: number): string {
  const parts = attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') throw new Error(`${name}: spread attributes are never built`);
    const { name: key, value } = attribute;
    if (typeof value === 'object' && value !== null) return `${key}={${value.value}}`;
    return value === undefined || value === null ? key : `${key}="${value}"`;
  });
  const end = children.length === 0 ? '/>' : '>';
  const line = [`<${name}`, ...parts].join(' ') + (children.length === 0 ? ' />' : '>');
  if (indent + line.length <= WIDTH || parts.length === 0) return line;
  return [`<${name}`, ...parts.map((part) => `  ${part}`), end].join('\n');
}
