import ts from 'typescript';

/** The names that a program means by themselves: not those of fields, and not what stands in its texts. */
export function namesUsed(program: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    const isField =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      (ts.isPropertyAssignment(parent) && parent.name === node) ||
      (ts.isBindingElement(parent) && parent.propertyName === node);
    if (ts.isIdentifier(node) && !isField) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile('program.mjs', program, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS), visit);
  return names;
}
