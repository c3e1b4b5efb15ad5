import ts from 'typescript';

/** A use of `fill` or `fillNodes`: the name of the text, and the names of what is put into it. */
export interface Filling {
  readonly key: string;
  readonly names: readonly string[];
}

export interface WidgetText {
  /** String literals that look like words for a reader, as `line text`. */
  readonly drawn: readonly string[];
  /** Every identifier and every string literal. */
  readonly mentioned: ReadonlySet<string>;
  readonly fillings: readonly Filling[];
}

/** What a file of the widget says by itself, and which of its words it uses. */
export function readWidgetText(file: string, text: string): WidgetText {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const drawn: string[] = [];
  const mentioned = new Set<string>();
  const fillings: Filling[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node)) mentioned.add(node.text);
    if (ts.isStringLiteralLike(node)) mentioned.add(node.text);
    for (const words of literalsOf(node))
      if (looksLikeWords(words) && !isForNoReader(node))
        drawn.push(`${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1} ${words}`);
    if (ts.isCallExpression(node)) fillings.push(...fillingOf(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { drawn, mentioned, fillings };
}

function literalsOf(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
    : [];
}

/** A letter and a space, or one capitalized word. */
function looksLikeWords(text: string): boolean {
  return (/\p{L}/u.test(text) && text.includes(' ')) || /^\p{Lu}\p{Ll}+$/u.test(text);
}

const SELECTING = ['querySelector', 'querySelectorAll', 'closest', 'matches'];

/** Classes, parts, selectors, names of keys, what is thrown, and what the console gets are not drawn. */
function isForNoReader(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return isForNoReader(parent);
  if (ts.isPropertyAssignment(parent) && ['class', 'part', 'rel'].includes(parent.name.getText())) return true;
  if (ts.isBinaryExpression(parent) && /\.(?:className|key)$/.test(parent.left.getText())) return true;
  if (ts.isNewExpression(parent)) return /Error$/.test(parent.expression.getText());
  if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression)) return false;
  const { expression, name } = parent.expression;
  return SELECTING.includes(name.text) || expression.getText() === 'console';
}

function fillingOf({ expression, arguments: [text, values] }: ts.CallExpression): Filling[] {
  if (!/^fill(?:Nodes)?$/.test(expression.getText()) || !text || !values) return [];
  const names = ts.isObjectLiteralExpression(values)
    ? values.properties.map((property) => property.name?.getText() ?? '(spread)')
    : ['(not an object literal)'];
  return keysOf(text).map((key) => ({ key, names }));
}

/** The name of a text, or of both where one of two is chosen. */
function keysOf(text: ts.Expression): string[] {
  if (ts.isConditionalExpression(text)) return [...keysOf(text.whenTrue), ...keysOf(text.whenFalse)];
  return [ts.isPropertyAccessExpression(text) ? text.name.text : text.getText()];
}
