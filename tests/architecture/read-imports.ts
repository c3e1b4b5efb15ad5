import ts from 'typescript';

/** One mention of another module in a source file. */
export interface Import {
  readonly specifier: string;
  /** 1-based. */
  readonly line: number;
  /** Nothing of it is left when types are stripped. `import { type A }` is none of these: the import itself stays. */
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

/** Every static, dynamic and type import, re-export and `<script src>` of a TypeScript or an Astro file. */
export function readImports(file: string, text: string): Import[] {
  return scriptsOf(file, text).flatMap((script) => importsOf(parse(file, script)));
}

/** Whether a file does nothing but hand on what other files export. */
export function isBarrel(file: string, text: string): boolean {
  const { statements } = parse(file, text);
  const handsOn = (statement: ts.Statement) =>
    ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
  return statements.some(handsOn) && statements.every((one) => handsOn(one) || ts.isImportDeclaration(one));
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

/** The scripts of a file, each on the lines on which it stands in the file. */
function scriptsOf(file: string, text: string): string[] {
  if (!file.endsWith('.astro')) return [text];
  const [head = '', frontmatter = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const scripts = [...text.slice(head.length).matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map((match) => {
    const [, attributes = '', body = ''] = match;
    const source = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
    const above = linesOf(text.slice(0, head.length + match.index));
    return source === undefined
      ? above + linesOf(match[0].slice(0, match[0].indexOf('>'))) + body
      : `${above}import ${JSON.stringify(source)};`;
  });
  return [`\n${frontmatter}`, ...scripts];
}

function linesOf(text: string): string {
  return text.replace(/[^\n]/g, '');
}

function importsOf(source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, kind: { typeOnly?: boolean; dynamic?: boolean } = {}) => {
    if (specifier === undefined) return;
    const line = source.getLineAndCharacterOfPosition(specifier.getStart(source)).line + 1;
    const text = ts.isStringLiteralLike(specifier) ? specifier.text : `(${specifier.getText(source)})`;
    found.push({ specifier: text, line, typeOnly: kind.typeOnly ?? false, dynamic: kind.dynamic ?? false });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, { typeOnly: isTypeClause(node.importClause) });
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, { typeOnly: node.isTypeOnly });
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, { typeOnly: true });
    else if (ts.isCallExpression(node) && isImportCall(node)) add(node.arguments[0], { dynamic: true });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeClause(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** `import()`, `require()` and `import.meta.glob()`. */
function isImportCall({ expression }: ts.CallExpression): boolean {
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(expression)) return expression.text === 'require';
  return expression.getText().startsWith('import.meta.glob');
}
