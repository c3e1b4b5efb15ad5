import type { Root, Text } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { flowElement, textElement } from './serialize-jsx.ts';

/**
 * Text that means nothing to Markdown and MDX as parsed by @mdx-js/mdx but does to other readers of this file, and the
 * one thing remark-mdx 3 forgets: a line that starts with `import` or `export` is code.
 */
const UNSAFE: NonNullable<Options['unsafe']> = [
  { atBreak: true, character: 'e', after: 'xport\\b' },
  { atBreak: true, character: 'i', after: 'mport\\b' },
  // GFM, which Astro switches on: strikethrough, tables, bare addresses. From mdast-util-gfm-*.
  { character: '~', inConstruct: 'phrasing' },
  { atBreak: true, character: '|' },
  { atBreak: true, character: ':', after: '-' },
  { atBreak: true, character: '-', after: '[:|-]' },
  { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
  { character: ':', before: '[ps]', after: '\\/', inConstruct: 'phrasing' },
];

/** Words in which Markdown, MDX and GFM have nothing to find, wherever they stand: most text of an article. */
const WORDS = /^(?!export\b|import\b)[A-Za-z](?:[A-Za-z0-9 ,'’“”()/%=+;-]|\.(?![\w-]))*[A-Za-z0-9.]$/;
/** The same where something else stands before and behind in the line, so that spaces are not at its ends. */
const INNER_WORDS = /^[ ,;]?(?:[A-Za-z0-9 ,'’“”()/%=+;-]|\.(?![\w-]))*$/;

/** The default handler tries some fifty patterns on every text; skipping it where none can match saves a third. */
const text: NonNullable<Options['handlers']>['text'] = (node: Text, _parent, state, info) => {
  const inner = /[^\s\]]/.test(info.before) && /\S/.test(info.after);
  return (inner ? INNER_WORDS : WORDS).test(node.value) ? node.value : state.safe(node.value, info);
};

const serializer = unified()
  .use(remarkMdx)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    strong: '*',
    fence: '`',
    listItemIndent: 'one',
    rule: '-',
    handlers: { text, mdxJsxFlowElement: flowElement, mdxJsxTextElement: textElement },
    unsafe: UNSAFE,
  } as Options)
  .freeze();

/** MDX text of an article. Needs no imports: every component in it is one of `COMPONENTS`. */
export function serializeMdx(tree: Root): string {
  return serializer.stringify(tree);
}
