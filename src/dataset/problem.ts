/** One finding about a record: where, what was found, what to do. Bad data is collected, never thrown. */
export interface Problem {
  /** Path from the root of the dataset's repository, with `/`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** Name of the schema or lint rule that refused. */
  readonly rule: string;
  readonly message: string;
  readonly hint?: string | undefined;
  /** A warning is printed and stops nothing. */
  readonly severity: 'error' | 'warning';
}

/** `path:line:column rule message (hint)`, the form that editors turn into links. */
export function formatProblem({ file, line, column, rule, message, hint, severity }: Problem): string {
  const label = severity === 'warning' ? `warning ${rule}` : rule;
  return `${file}:${line}:${column} ${label} ${message}${hint ? ` (${hint})` : ''}`;
}

/** Orders by file, line, column and rule, so that two runs print the same list. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
