import { isCollection, isMap, isNode, isPair, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Path, Position } from './dataset.ts';
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

  const syntax = [...document.errors, ...document.warnings].map((error): Problem => {
    const { line, column } = place(error.pos[0]);
    return { file, line, column, rule: 'yaml', message: error.message.split('\n')[0] ?? error.code, severity: 'error' };
  });
  if (syntax.length > 0) return { data: undefined, problems: syntax, at };

  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { data: parsed.data, problems: [], at };
  const problems = parsed.error.issues.flatMap((issue) => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path): Problem => {
      const clean = path.map((key) => (typeof key === 'symbol' ? String(key) : key));
      const { message, hint } = explain(issue, valueAt(document.toJS(), clean));
      return { file, ...at(clean), rule, message: `${clean.join('.') || 'record'}: ${message}`, hint, severity: 'error' };
    });
  });
  return { data: undefined, problems, at };
}

function explain(issue: z.core.$ZodIssue, found: unknown): { message: string; hint?: string } {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { message: 'no such field', hint: 'check the spelling; the fields are listed in docs/contributing/records.md' };
    case 'invalid_value':
      return { message: `found ${show(found)}`, hint: `one of: ${issue.values.join(', ')}` };
    case 'invalid_type':
      if (found === undefined) return { message: 'is missing' };
      if (issue.expected === 'string' && typeof found !== 'object') {
        return { message: `found the ${typeof found} ${show(found)}`, hint: `write it in quotes, as it should read: ${quoted(found)}` };
      }
      return { message: `found ${show(found)}`, hint: `expected ${issue.expected}` };
    default:
      return { message: found === undefined || typeof found === 'object' ? issue.message : `found ${show(found)}: ${issue.message}` };
  }
}

function quoted(found: unknown): string {
  return typeof found === 'number' && Number.isInteger(found) ? `"0x${found.toString(16)}" or "${found}"` : `"${String(found)}"`;
}

function show(found: unknown): string {
  const text = JSON.stringify(found) ?? String(found);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined | null)?.[key], value);
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
