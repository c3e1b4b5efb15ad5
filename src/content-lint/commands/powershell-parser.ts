import { fileURLToPath } from 'node:url';
import { Language, type Node, Parser } from 'web-tree-sitter';

/**
 * Loaded once, when this module is: whoever can call a rule has a parser, and the rules stay synchronous. WebAssembly, because
 * the native binding of the grammar would have to be built or fetched for each system. Only scripts and the generator
 * load this module; no page does.
 */
const PARSER = await load();

async function load(): Promise<Parser> {
  await Parser.init();
  const grammar = import.meta.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm');
  return new Parser().setLanguage(await Language.load(fileURLToPath(grammar)));
}

/** A node of a syntax tree. */
export type SyntaxNode = Node;

/** The syntax tree of a PowerShell text; what does not parse is in it as `ERROR` or missing nodes. */
export function parsePowershell(text: string): SyntaxNode {
  const tree = PARSER.parse(text);
  if (tree === null) throw new Error(`the PowerShell parser gave no tree for ${JSON.stringify(text)}`);
  return tree.rootNode;
}
