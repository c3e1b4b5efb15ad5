import ts from 'typescript';

/**
 * What a declaration file exports: `Code.meaning` for the field of an interface, `lookUp(atlas: Atlas, text: string):
 * Lookup` for a function, `Outcome` for any other type. Spaces and line breaks are made single spaces.
 */
export function readDeclarations(text: string): string[] {
  const source = ts.createSourceFile('contract.d.ts', text, ts.ScriptTarget.Latest, true);
  const words = (node: ts.Node) => node.getText(source).replace(/\s+/g, ' ');
  return source.statements.flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement) && statement.name) {
      const parameters = statement.parameters.map((parameter) => words(parameter)).join(', ');
      return [`${statement.name.text}(${parameters}): ${statement.type ? words(statement.type) : 'any'}`];
    }
    if (ts.isInterfaceDeclaration(statement)) {
      const { text: name } = statement.name;
      return statement.members.map((member) => `${name}.${member.name ? words(member.name) : words(member)}`);
    }
    return ts.isTypeAliasDeclaration(statement) ? [statement.name.text] : [];
  });
}

/** The names of the functions among the declarations. */
export function functionNames(declarations: readonly string[]): string[] {
  return declarations.flatMap((declaration) => /^(\w+)\(/.exec(declaration)?.[1] ?? []);
}
