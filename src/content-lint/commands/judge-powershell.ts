import { judgeProgram } from './judge-program.ts';
import { broken, does, joinJudgments, type Judgment, unknownTo } from './judgment.ts';
import { CHANGING_SWITCHES, CIM_METHODS, NET_METHODS, RUN_A_BLOCK, VERBS } from './powershell-effects.ts';
import { parsePowershell, type SyntaxNode } from './powershell-parser.ts';
import { WINDOWS_USAGES } from './usages.ts';

const EFFECTS_FILE = 'src/content-lint/commands/powershell-effects.ts';

/** Judges a PowerShell text: whether it parses, and what everything in it does, blocks and subexpressions included. */
export function judgePowershell(text: string): Judgment {
  const root = parsePowershell(text);
  if (root.hasError) return broken(`does not parse as PowerShell at ${JSON.stringify(firstError(root, text))}`);
  return judge(root);
}

function judge(node: SyntaxNode): Judgment {
  return joinJudgments([judgeNode(node), ...node.namedChildren.map(judge)]);
}

function judgeNode(node: SyntaxNode): Judgment {
  if (node.type === 'command') return judgeCall(node);
  if (node.type === 'redirection') return does('changing');
  if (node.type === 'invokation_expression') {
    const name = node.namedChildren.find(({ type }) => type === 'member_name')?.text ?? node.text;
    const effect = NET_METHODS.get(name);
    return effect ? does(effect) : unknownTo(`NET_METHODS in ${EFFECTS_FILE}`, `the method "${name}"`);
  }
  if (node.type === 'left_assignment_expression' && !/^\$[A-Za-z]\w*$/.test(node.text.trim())) {
    return broken(`assigns to ${node.text}: only plain variables are assigned to; use a Set- cmdlet`);
  }
  return does('read-only');
}

function judgeCall(node: SyntaxNode): Judgment {
  const name = node.childForFieldName('command_name');
  if (name?.type !== 'command_name')
    return broken(`calls ${JSON.stringify(node.text)} by an expression: write the name`);
  const words = argumentsOf(node);
  const cmdlet = name.text.toLowerCase();
  if (RUN_A_BLOCK.has(cmdlet)) {
    const hasBlock = node.descendantsOfType('script_block_expression').length > 0;
    return hasBlock ? does('read-only') : broken(`${name.text} without a script block`);
  }
  if (cmdlet === 'invoke-cimmethod') {
    const method = words[words.findIndex((word) => word.toLowerCase() === '-methodname') + 1] ?? '';
    const effect = CIM_METHODS.get(method);
    return effect ? does(effect) : unknownTo(`CIM_METHODS in ${EFFECTS_FILE}`, `the CIM method "${method}"`);
  }
  const [, verb] = /^([a-z]+)-[a-z]+$/i.exec(name.text) ?? [];
  if (verb !== undefined) {
    const effect = hasSwitch(words, CHANGING_SWITCHES.get(cmdlet)) ? 'changing' : VERBS.get(verb.toLowerCase());
    return effect ? does(effect) : unknownTo(`VERBS in ${EFFECTS_FILE}`, `the verb of "${name.text}"`);
  }
  return judgeProgram([name.text, ...words], WINDOWS_USAGES, 'WINDOWS_USAGES in src/content-lint/commands/usages.ts');
}

/** PowerShell takes the beginning of a name for the whole: `-rep` is `-Repair`. */
function hasSwitch(words: readonly string[], name: string | undefined): boolean {
  return words.some((word) => /^-[a-z]+/i.test(word) && name?.startsWith(word.toLowerCase().replace(/:.*$/s, '')));
}

/** The arguments as the program would get them; an expression inside a text stands as it is written. */
function argumentsOf(node: SyntaxNode): string[] {
  const elements = node.childForFieldName('command_elements')?.namedChildren ?? [];
  return elements
    .filter(({ type }) => type !== 'command_argument_sep')
    .map(({ text }) => text.replace(/^(['"])(.*)\1$/s, '$2'));
}

/** The text from the first place that does not parse. */
function firstError(node: SyntaxNode, text: string): string {
  let place = node;
  for (;;) {
    const inner = place.children.find((child) => child.hasError || child.isMissing);
    if (inner === undefined) break;
    place = inner;
  }
  return text.slice(place.startIndex, place.startIndex + 40);
}
