import { z } from 'zod';
import { type Kind, KINDS, SINGULAR } from './kinds.ts';

/** Optional fields that stand in a template filled in, because one of the two that exclude each other is needed. */
const OFFERED: ReadonlySet<string> = new Set(['sources', 'read']);

/** What stands where the author has something to say; the rule `no-todo` and the schema refuse it. */
const TODO = 'TODO';

/**
 * The YAML text of an empty record, made from its schema: each required field with `TODO`, each optional one behind a `#`
 * without a space, above each its description and its allowed values.
 */
export function recordTemplate(kind: Kind, id: string): string {
  const singular = SINGULAR[kind];
  return `${[
    `# yaml-language-server: $schema=../../.generated/public/data/v1/schema/${singular}.json`,
    `# The ${singular} "${id}". Replace each ${TODO}. A "#" without a space behind it begins an optional field: remove`,
    '# the "#" or the line. Guides: docs/contributing/records.md, for longer texts docs/contributing/prose.md',
    '',
    ...fields(KINDS[kind], true),
  ].join('\n')}\n`;
}

function fields(schema: z.ZodObject, withHelp: boolean): string[] {
  // A new record is not retired.
  const all = (Object.entries(schema.shape) as [string, z.ZodType][]).filter(([key]) => key !== 'retired');
  // An object whose fields are all optional would be empty, and that is no object to YAML.
  const needsOne = !all.some(([key, field]) => isOffered(key, field));
  return all.flatMap(([key, field], index) => {
    const live = isOffered(key, field) || (needsOne && index === 0);
    const written = value(key, bare(field), withHelp && live);
    return [...(withHelp ? help(field) : []), ...(live ? written : written.map((line) => `#${line}`))];
  });
}

/** The fields of an item of a list, a required one first: the dash must stand before a field that stays. */
function item(schema: z.ZodObject, withHelp: boolean): string[] {
  const [first] = Object.entries(schema.shape).find(([key, field]) => isOffered(key, field as z.ZodType)) ?? [];
  const ordered = first === undefined ? schema : z.object({ [first]: schema.shape[first], ...schema.shape });
  const lines = fields(ordered, withHelp);
  const dash = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) => (index === dash ? `- ${line}` : indent(line)));
}

function isOffered(key: string, field: z.ZodType): boolean {
  return OFFERED.has(key) || !(field instanceof z.ZodOptional || field instanceof z.ZodDefault);
}

function value(key: string, schema: z.ZodType, withHelp: boolean): string[] {
  if (schema instanceof z.ZodObject) return [`${key}:`, ...fields(schema, withHelp).map(indent)];
  if (schema instanceof z.ZodRecord)
    return [`${key}:`, ...value('some-id', bare(schema.valueType as z.ZodType), false).map(indent)];
  if (!(schema instanceof z.ZodArray)) return [`${key}: ${TODO}`];
  const element = bare(schema.element as z.ZodType);
  if (!(element instanceof z.ZodObject)) return [`${key}: [${TODO}]`];
  const { minItems = 1 } = z.toJSONSchema(schema, { io: 'input' });
  const items = Array.from({ length: minItems }, (_, index) => item(element, withHelp && index === 0));
  return [`${key}:`, ...items.flat().map(indent)];
}

function indent(line: string): string {
  return `  ${line}`;
}

function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
}

function help(field: z.ZodType): string[] {
  const inner = bare(field);
  const item = inner instanceof z.ZodArray ? bare(inner.element as z.ZodType) : inner;
  const description = field.description ?? inner.description;
  return [
    ...(description === undefined ? [] : [`# ${description}`]),
    ...(item instanceof z.ZodEnum ? [`# ${inner === item ? 'One' : 'Any'} of: ${item.options.join(', ')}`] : []),
  ];
}
