import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { type Handler, toHast as mdastToHast } from 'mdast-util-to-hast';
import { COMPONENTS, type ComponentName } from './components.ts';
import { type FlowElement, propsOf, type TextElement } from './jsx.ts';

type AnyComponent = (props: Record<string, string | true>, children: readonly ElementContent[]) => Element;

/** Calls the component itself where MDX would compile to a call of it. */
const component: Handler = (state, node: FlowElement | TextElement) => {
  const call = COMPONENTS[node.name as ComponentName] as AnyComponent | undefined;
  if (call === undefined) throw new Error(`no component ${node.name}`);
  return call(propsOf(node), state.all(node));
};

/** The article as HTML elements. Equal to what its MDX gives with the same components; a test proves it for each. */
export function toHast(tree: Root): HastRoot {
  return mdastToHast(tree, { handlers: { mdxJsxFlowElement: component, mdxJsxTextElement: component } }) as HastRoot;
}
