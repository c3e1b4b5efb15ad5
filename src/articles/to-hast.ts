import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Nodes, Parents, Root } from 'mdast';
import { defaultHandlers, type Handler, type Handlers, type State } from 'mdast-util-to-hast';
import { COMPONENTS, type ComponentName } from './components.ts';
import { type FlowElement, propsOf, type TextElement } from './jsx.ts';

type AnyComponent = (props: Record<string, string | true>, children: readonly ElementContent[]) => Element;

/** Calls the component itself where MDX would compile to a call of it. */
const component: Handler = (state, node: FlowElement | TextElement) => {
  const call = COMPONENTS[node.name as ComponentName] as AnyComponent | undefined;
  if (call === undefined) throw new Error(`no component ${node.name}`);
  return call(propsOf(node), state.all(node));
};

const HANDLERS = { ...defaultHandlers, mdxJsxFlowElement: component, mdxJsxTextElement: component } as Handlers;

/**
 * What the handlers of mdast-util-to-hast ask of it, without what articles have none of: definitions, footnotes,
 * positions and `data`. Its own state walks the whole tree for those, which is half of the time to elements.
 */
const STATE = {
  one(node: Nodes, parent?: Parents) {
    const handle = HANDLERS[node.type];
    if (handle === undefined) throw new Error(`no article has a node ${node.type}`);
    return handle(STATE, node, parent);
  },
  all(parent: Nodes) {
    return 'children' in parent ? parent.children.flatMap((child) => STATE.one(child, parent) ?? []) : [];
  },
  patch() {},
  applyData: (_from: Nodes, to: ElementContent) => to,
  wrap(nodes: ElementContent[], loose = false) {
    const lines = nodes.flatMap((node, index) => (index === 0 && !loose ? [node] : [NEWLINE, node]));
    return loose ? [...lines, NEWLINE] : lines;
  },
} as unknown as State;

const NEWLINE = { type: 'text', value: '\n' } as const;

/** The article as HTML elements. Equal to what its MDX gives with the same components; a test proves it for each. */
export function toHast(tree: Root): HastRoot {
  return STATE.one(tree, undefined) as Element | HastRoot as HastRoot;
}
