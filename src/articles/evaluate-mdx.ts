import type { Element, ElementContent, Root } from 'hast';
import { evaluate } from '@mdx-js/mdx';
import { h } from 'hastscript';
import { COMPONENTS } from './components.ts';

type Props = { readonly children?: unknown } & Record<string, unknown>;
type Result = Root | Element;

/**
 * The HTML elements that the MDX of an article stands for: compiled, run, and its components called. No page is made
 * this way; it is the proof that the published MDX and the page say the same.
 */
export async function evaluateMdx(mdx: string): Promise<Root> {
  const module = await evaluate(mdx, { Fragment: fragment, jsx, jsxs: jsx } as never);
  const Content = module.default as unknown as (props: { components: typeof COMPONENTS }) => Result;
  return h(null, Content({ components: COMPONENTS })) as Root;
}

/** What compiled MDX calls: hastscript makes the elements, and a component is called with its children apart. */
function jsx(type: string | ((props: Props, children: readonly ElementContent[]) => Result), props: Props): Result {
  const { children, ...rest } = props;
  if (typeof type === 'string') return h(type, rest as Record<string, string>, children as ElementContent);
  return type(rest, fragment({}, children).children as ElementContent[]);
}

function fragment(_props: Props, children: unknown): Root {
  return h(null, children as ElementContent) as Root;
}
