import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';
import type { Path, Position } from './dataset.ts';
import { explainIssue } from './explain-issue.ts';
import type { Problem } from './problem.ts';

export interface ReadYaml<T> {
  /** Undefined when anything was refused. */
  readonly data: T | undefined;
  readonly problems: readonly Problem[];
  at(path: Path): Position;
}

/** Reads one YAML text against a schema and reports every problem at once, each at its line and column. */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>, rule: string): ReadYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const at = (path: Path): Position => place(offsetOf(document.contents, path));

  const syntax = new Map<string, Problem>();
  const refuse = (offset: number, message: string, hint: string | undefined): void => {
    const { line, column } = place(offset);
    // One slip makes the parser report the same place many times over.
    syntax.set(`${line}:${column} ${message}`, { file, line, column, rule: 'yaml', message, hint, severity: 'error' });
  };
  for (const error of [...document.errors, ...document.warnings]) {
    refuse(error.pos[0], error.message.split('\n')[0] ?? error.code, SYNTAX_HINTS[error.code]);
  }
  if (syntax.size === 0) refuseCleverness(document.contents, refuse);
  if (syntax.size > 0) return { data: undefined, problems: [...syntax.values()], at };

  const value: unknown = document.toJS();
  const parsed = schema.safeParse(value);
  if (parsed.success) return { data: parsed.data, problems: [], at };
  const problems = parsed.error.issues.flatMap((issue) => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path): Problem => {
      const clean = path.map((key) => (typeof key === 'symbol' ? String(key) : key));
      const { message, hint } = explainIssue(issue, valueAt(value, clean));
      return {
        file,
        ...at(clean),
        rule,
        message: `${clean.join('.') || 'record'}: ${message}`,
        hint,
        severity: 'error',
      };
    });
  });
  return { data: undefined, problems, at };
}

const SYNTAX_HINTS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a text with ": " in it is written in quotes',
  DUPLICATE_KEY: 'this field stands above already; keep one of the two',
  MULTIPLE_DOCS: 'one record, one file: remove the "---"',
  TAB_AS_INDENT: 'indent with two spaces',
};

/**
 * Refuses what YAML can do beyond plain values, because it would throw further on, grow without bound, or vanish:
 * aliases (ten lines of them are a billion values), keys that are no plain text, and `__proto__`, which zod skips.
 */
function refuseCleverness(
  root: ParsedNode | null,
  refuse: (offset: number, message: string, hint: string) => void,
): void {
  visit(root, {
    Alias: (_, node) =>
      refuse(
        node.range?.[0] ?? 0,
        `found the alias *${node.source}`,
        'write the value out; anchors and aliases are not used',
      ),
    Pair: (_, { key }) => {
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      if (!isScalar(key)) refuse(offset, 'found a key that is no plain text', 'write the name of a field');
      else if (key.value === '__proto__') refuse(offset, 'found the key __proto__', 'remove it');
    },
  });
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined | null)?.[key],
    value,
  );
}

function offsetOf(root: ParsedNode | null, path: Path): number {
  let node: unknown = root;
  let offset = root?.range[0] ?? 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    const found = isMap(node)
      ? node.items.find((pair) => isNode(pair.key) && String(pair.key) === String(key))
      : node.items[Number(key)];
    if (found === undefined) break;
    if (isPair(found)) {
      if (isNode(found.key) && found.key.range) offset = found.key.range[0];
      node = found.value;
    } else {
      node = found;
      if (isNode(found) && found.range) offset = found.range[0];
    }
  }
  return offset;
}
